package org.parallax.report.figure;

import java.time.YearMonth;
import java.util.Optional;

/**
 * Something the scenario puts on the time line, and how it is drawn there.
 *
 * @param event what it is and when; its text is for tooltip and table
 * @param share of the runs it happens in, 1 for what is not a matter of chance
 * @param filled whether it is sure (an event of every run, a met expectation): drawn filled, else hollow
 * @param label on the picture; cut where it is too long
 * @param figures after the label, never cut; empty if there are none
 * @param stands by when the condition that it begins has usually ended, or the last month shown where it usually stands
 *     then; empty for what begins none
 */
public record PlotItem(PlottedEvent event, double share, boolean filled, String label, String figures, Optional<YearMonth> stands) {

    /** What it stands for. */
    public MarkTarget.Statement target() {
        return event.target();
    }

    /** The first month it can fall in. */
    public YearMonth first() {
        return event.first();
    }

    /** The last month it can fall in; the same as the first for a fixed month. */
    public YearMonth last() {
        return event.last();
    }

    /** The whole of it in words. */
    public String text() {
        return event.text();
    }
}
