package org.parallax.editing.view;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.editing.view.ViewChoices.Choice;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.Grounds;

/** Chooses the pictures a view shows of a projection. */
public final class Pictures {

    /** A pane so wide is looked at from afar: its pictures are magnified. */
    private static final double AFAR = 1800;

    private Pictures() {}

    /**
     * What pictures are drawn on: in which theme, in how much room each, and until when.
     *
     * @param grounds what they say that they rest on
     */
    public record Sheet(Theme theme, Frame frame, Cancellation cancellation, Grounds grounds) {

        /** A page that leaves the window, drawn to the end. */
        public static Sheet page(Grounds grounds) {
            return new Sheet(Theme.light(), Frame.page(ChartContext.WIDTH), Cancellation.NEVER, grounds);
        }
    }

    /** The room of a picture that is to fill a pane of the window. */
    public static Frame pane(int width, int height) {
        double magnified = Math.max(1, Math.min(width / AFAR * 1.5, 2));
        return Frame.pane((int) (width / magnified), (int) (height / magnified));
    }

    /** What the Projection view shows. */
    public static List<Chart> projection(ProjectionResult result, Choice choice, Sheet on) {
        return choice.picture().draw(subject(result, choice, on)).stream().toList();
    }

    /** How each capital comes to see the other, and what it sees in each event. */
    public static List<Chart> capitals(ProjectionResult result, Choice choice, Sheet on) {
        return ChartKind.CAPITALS.draw(subject(result, choice, on)).stream().toList();
    }

    /** What the change by the month chosen is made of. */
    public static List<Chart> drivers(ProjectionResult result, Choice choice, Sheet on) {
        var subject = subject(result, choice, on);
        return explainedMonth(result, choice).flatMap(month -> ChartKind.DRIVERS.draw(subject.by(month))).stream().toList();
    }

    /**
     * Who says what of the indicator in the month chosen, and how far the theories are apart on each indicator in the last
     * month; none where there are not two theories that can agree or disagree.
     */
    public static List<Chart> disagreement(ProjectionResult result, Choice choice, Sheet on) {
        var pictures = new ArrayList<Chart>();
        TheoryPositions.of(result, choice).ifPresent(shown -> {
            pictures.add(PositionsPicture.of(context(result, choice, on), shown));
            ChartKind.DISAGREEMENT.draw(subject(result, choice, on)).ifPresent(pictures::add);
        });
        return pictures;
    }

    /** What is looked at once a row of the pictures of disagreement is chosen; empty where it stands for no other place. */
    public static Optional<Choice> chosenAt(MarkTarget row, ProjectionResult result, Choice choice) {
        var widest = TheoryPositions.of(result, choice).stream()
                .flatMap(shown -> shown.widest().stream())
                .filter(each -> PositionsPicture.target(each).equals(row))
                .map(each -> choice.withIndicator(each.indicator()).withMonth(each.month()));
        var indicators = Indicator.SHOWN.stream()
                .filter(each -> row.equals(new MarkTarget.Row(each.id(result.situation().parties()))))
                .map(choice::withIndicator);
        return Stream.concat(widest, indicators).filter(other -> !other.equals(choice)).findFirst();
    }

    private static ChartKind.Subject subject(ProjectionResult result, Choice choice, Sheet on) {
        return ChartKind.Subject.of(context(result, choice, on), choice.theoryIn(result), choice.indicator());
    }

    private static ChartContext context(ProjectionResult result, Choice choice, Sheet on) {
        return new ChartContext(result, on.theme(), on.frame(), on.cancellation(), on.grounds(), choice.against());
    }

    /** The months by which drivers are known, in order. */
    public static List<YearMonth> explainedMonths(ProjectionResult result) {
        return result.drivers().stream().map(Attribution::month).distinct().sorted().toList();
    }

    /** The month shown of those by which drivers are known: the last one up to the month chosen, else the first. */
    public static Optional<YearMonth> explainedMonth(ProjectionResult result, Choice choice) {
        var months = explainedMonths(result);
        if (choice.month().isEmpty()) {
            return months.stream().max(Comparator.naturalOrder());
        }
        return months.stream()
                .filter(month -> !month.isAfter(choice.month().get()))
                .max(Comparator.naturalOrder())
                .or(() -> months.stream().findFirst());
    }
}
