package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Element;
import org.parallax.model.IndicatorRef;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.report.record.RecordCurve;

/**
 * The levels that a record implies up to some month, before any theory.
 *
 * @param from the first month
 * @param courses overall cooperation first, then its fields, the views last
 */
public record ImpliedLevels(YearMonth from, List<RecordCurve.Course> courses) {

    private static final List<Indicator> FIELDS = List.of(Indicator.COOPERATION, Indicator.POLITICAL, Indicator.SECURITY,
            Indicator.ECONOMIC, Indicator.SOCIETAL, Indicator.RECONCILIATION);
    private static final List<Indicator> VIEWS = List.of(Indicator.viewBy(Side.FIRST), Indicator.viewBy(Side.SECOND));

    public ImpliedLevels {
        courses = List.copyOf(courses);
    }

    /**
     * The levels that elements of a record imply; empty for a record that is not all there yet, such as one without its
     * two parties.
     *
     * @param judged indicators of which something is said, which have a course too
     * @param elements all that they refer to resolved
     */
    public static Optional<ImpliedLevels> of(String record, List<Element> elements, YearMonth to, List<IndicatorRef> judged) {
        try {
            var situation = Lowering.ofRecord(record, elements, to);
            var levels = DocumentedLevelsBuilder.of(situation);
            return Optional.of(new ImpliedLevels(levels.from(), indicators(elements, judged)
                    .map(indicator -> new RecordCurve.Course(
                            indicator.id(situation.parties()), indicator.label(situation.parties()),
                            levels.of(indicator).stream().boxed().toList()))
                    .toList()));
        } catch (LoweringException e) {
            return Optional.empty();
        }
    }

    /** Overall cooperation first, the views last, each once. */
    private static Stream<Indicator> indicators(List<Element> record, List<IndicatorRef> judged) {
        var thresholds = new ThresholdLowering(new RecordStates(RecordLowering.states(record)));
        var others = judged.stream().map(thresholds::indicator)
                .filter(indicator -> !FIELDS.contains(indicator) && !VIEWS.contains(indicator)).distinct().sorted();
        return Stream.of(FIELDS.stream(), others, VIEWS.stream()).flatMap(indicators -> indicators);
    }
}
