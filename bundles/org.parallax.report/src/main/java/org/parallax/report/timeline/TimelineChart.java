package org.parallax.report.timeline;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.projection.result.Outcome;
import org.parallax.report.chart.events.Omission;
import org.parallax.report.chart.layout.ChartLayout;
import org.parallax.report.chart.layout.LaneNames;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.svg.Stroke;

/**
 * A record's timeline for a pane: the years that are looked at, with what a search found in
 * the colour of text and the rest faint. Conditions that were in force
 * come first, then events by issue and the other things that lasted; what the marks mean is said above them, below where the
 * pane is narrow; events carry their titles where the years are wide enough.
 */
public final class TimelineChart {

    /** A picture as wide as this names lanes in full. */
    private static final int WIDE = 900;
    private static final double LONGEST_BRIEF_NAME = 140;
    private static final double LONGEST_NAME = 236;
    private static final double GAP = 8;
    /** Height of the line that says what there is no room for. */
    private static final double MORE = 14;

    private final RecordDossier dossier;
    private final Theme theme;
    private final ChartLayout layout;
    private final UnaryOperator<String> naming;
    private final double names;
    private final TimelinePlot plot;

    private TimelineChart(RecordDossier dossier, TimelineOptions options, Theme theme, Frame frame, Cancellation cancellation) {
        this.dossier = dossier;
        this.theme = theme;
        this.layout = ChartLayout.bare(theme, frame, "The record from year to year", cancellation);
        this.naming = isWide() ? UnaryOperator.identity() : new LaneNames(dossier)::brief;
        this.names = Math.min(isWide() ? LONGEST_NAME : LONGEST_BRIEF_NAME, widestName());
        this.plot = new TimelinePlot(layout, dossier, options, layout.margin() + names + GAP);
    }

    /** The picture, and which year stands at which place of it. */
    public static Timeline of(RecordDossier dossier, TimelineOptions options, Theme theme, Frame frame) {
        return new TimelineChart(dossier, options, theme, frame, Cancellation.NEVER).draw();
    }

    /** As {@link #of(RecordDossier, TimelineOptions, Theme, Frame)}, until it is cancelled; never rejected. */
    public static Outcome<Timeline> of(
            RecordDossier dossier, TimelineOptions options, Theme theme, Frame frame, BooleanSupplier cancelled) {
        return Cancellation.attempt(
                cancelled, cancellation -> new TimelineChart(dossier, options, theme, frame, cancellation).draw());
    }

    private Timeline draw() {
        var entries = dossier.timeline().stream().filter(this::isInWindow).toList();
        var spans = dossier.spans().stream().filter(this::isInWindow).toList();
        if (isWide()) {
            new RecordKey(layout).draw(entries, spans);
        }
        plot.years();
        lanes(spans.stream().filter(Span::isCondition).toList());
        RecordLanes.ofEvents(entries).forEach((lane, each) -> draw(TimelineLane.ofEvents(lane, marks(each), plot)));
        lanes(spans.stream().filter(span -> !span.isCondition()).toList());
        if (!isWide()) {
            new RecordKey(layout).draw(entries, spans);
        }
        var window = plot.window();
        return new Timeline(layout.document("Conditions, events, terms and agreements from " + Math.round(window.from()) + " to "
                + Math.round(window.to())), plot::year);
    }

    private boolean isWide() {
        return layout.width() >= WIDE;
    }

    private void lanes(List<Span> spans) {
        RecordLanes.ofSpans(spans).forEach((lane, each) -> draw(TimelineLane.ofBars(lane, bars(each), plot)));
    }

    private List<TimelineMark> marks(List<TimelineEntry> entries) {
        return entries.stream().map(entry -> TimelineMark.of(entry, plot)).toList();
    }

    private List<TimelineBar> bars(List<Span> spans) {
        return spans.stream().map(span -> TimelineBar.of(span, plot)).toList();
    }

    private boolean isInWindow(Span span) {
        return span.from().filter(from -> plot.window().meets(
                from.inYears(), span.to().map(RecordDate::inYears).orElse(plot.window().to()))).isPresent();
    }

    private boolean isInWindow(TimelineEntry entry) {
        return entry.date().filter(date -> plot.window().meets(
                date.inYears(), entry.until().orElse(date).inYears())).isPresent();
    }

    /** The widest name of all lanes, shown or not, so that years keep their places whichever lanes are shown. */
    private double widestName() {
        var dated = dossier.timeline().stream().filter(entry -> entry.date().isPresent()).toList();
        return Stream.concat(RecordLanes.ofEvents(dated).keySet().stream(), RecordLanes.ofSpans(dossier.spans()).keySet().stream())
                .mapToDouble(lane -> layout.noteInInk().width(naming.apply(lane)))
                .max()
                .orElse(0);
    }

    private void draw(TimelineLane lane) {
        double y = layout.y();
        layout.down(y + lane.height() + (lane.left().isEmpty() ? 0 : MORE) + 3);
        layout.canvas().line(layout.margin(), y, plot.right(), y, Stroke.solid(theme.colour("hairline"), 1));
        layout.canvas().text(
                layout.margin(), y + 12, layout.noteInInk().cut(naming.apply(lane.name()), names), layout.noteInInk());
        plot.grid(y, layout.y());
        lane.draw(y + 2);
        if (!lane.left().isEmpty()) {
            more(lane.left(), y + 2 + lane.height());
        }
    }

    /** Says under a lane how much there is no room for; fewer years, or a search, make room. */
    private void more(List<TimelineLane.Item> left, double top) {
        var omission = Omission.of(left, TimelineLane.Item::words);
        var words = omission.inShort() + ": zoom in or search to see them";
        var type = layout.note().toTheLeft();
        layout.canvas().text(plot.right(), top + 11, words, type);
        double width = type.width(words);
        layout.mark(new MarkTarget.NotShown(), new Chart.Box(plot.right() - width, top + 0.5, width, MORE - 1), omission.text());
    }
}
