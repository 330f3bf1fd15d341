package org.parallax.report.figure;

import java.time.YearMonth;

/**
 * Something the scenario puts on the time line.
 *
 * @param first month it can fall in; same as {@code last} for a fixed month
 * @param share of the runs it happens in, 1 for what is not a matter of chance
 * @param filled whether it is sure (an event of every run, a met expectation): drawn filled, else hollow
 * @param label on the picture; cut where it is too long
 * @param figures after the label, never cut; empty if there are none
 * @param text whole, for tooltip and table
 */
public record PlotItem(
        Chart.Kind kind,
        String id,
        YearMonth first,
        YearMonth last,
        double share,
        boolean filled,
        String label,
        String figures,
        String text) {}
