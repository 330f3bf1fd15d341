package org.parallax.app.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parallax.app.lowering.Lowering;
import org.parallax.app.lowering.LoweringException;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Element;
import org.parallax.model.Verdict;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.report.record.RecordCurve;

/** The levels that a record implies up to the month to which it reaches, before any theory, with its sources' verdicts. */
record ImpliedCurve(String record, List<Element> elements) {

    /** The first is that of overall cooperation, the views come last, that of the first party before that of the second. */
    private static final List<Indicator> SHOWN =
            List.of(Indicator.COOPERATION, Indicator.POLITICAL, Indicator.viewBy(Side.FIRST), Indicator.viewBy(Side.SECOND));

    /** Empty for a record that is not all there yet, such as one without its two parties. */
    Optional<RecordCurve> to(YearMonth reach) {
        var resolved = elements.stream().filter(ImpliedCurve::isResolved).toList();
        try {
            var situation = Lowering.ofRecord(record, resolved, reach);
            var levels = DocumentedLevelsBuilder.of(situation);
            var courses = SHOWN.stream()
                    .map(indicator -> new RecordCurve.Course(
                            indicator.id(situation.parties()), indicator.label(situation.parties()),
                            levels.of(indicator).stream().boxed().toList()))
                    .toList();
            var verdicts = resolved.stream().filter(Verdict.class::isInstance).map(Verdict.class::cast)
                    .flatMap(verdict -> verdict(verdict, resolved, indicator -> indicator.id(situation.parties())))
                    .toList();
            return Optional.of(new RecordCurve(levels.from(), courses, verdicts));
        } catch (LoweringException e) {
            return Optional.empty();
        }
    }

    private static Stream<RecordCurve.Verdict> verdict(
            Verdict verdict, List<Element> record, Function<Indicator, String> id) {
        var about = Optional.ofNullable(verdict.getIndicator()).map(named -> id.apply(Lowering.indicator(named, record))).orElse("");
        return DocumentedDates.start(verdict.getWhen()).stream().map(date -> new RecordCurve.Verdict(
                verdict.getName(), Titles.of(verdict), about, date, Citations.of(verdict)));
    }

    /** Whether everything that an element refers to is there. */
    private static boolean isResolved(Element element) {
        boolean resolved = !hasProxy(element);
        for (var parts = element.eAllContents(); resolved && parts.hasNext();) {
            resolved = !hasProxy(parts.next());
        }
        return resolved;
    }

    private static boolean hasProxy(EObject part) {
        return part.eCrossReferences().stream().anyMatch(EObject::eIsProxy);
    }
}
