package org.parallax.app.catalogue;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parallax.app.lowering.ImpliedLevels;
import org.parallax.app.lowering.Lowering;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Element;
import org.parallax.model.Verdict;
import org.parallax.report.record.RecordCurve;

/** The levels that a record implies up to the month to which it reaches, before any theory, with its sources' verdicts. */
record ImpliedCurve(String record, List<Element> elements) {

    /** Empty for a record that is not all there yet, such as one without its two parties. */
    Optional<RecordCurve> to(YearMonth reach) {
        var resolved = elements.stream().filter(ImpliedCurve::isResolved).toList();
        var verdicts = resolved.stream().filter(Verdict.class::isInstance).map(Verdict.class::cast).toList();
        var judged = verdicts.stream().map(Verdict::getIndicator).filter(Objects::nonNull).toList();
        return ImpliedLevels.of(record, resolved, reach, judged).map(levels -> new RecordCurve(
                levels.from(), levels.courses(), verdicts.stream().flatMap(verdict -> verdict(verdict, resolved)).toList()));
    }

    private static Stream<RecordCurve.Verdict> verdict(Verdict verdict, List<Element> record) {
        var about = Optional.ofNullable(verdict.getIndicator()).map(named -> Lowering.indicatorId(named, record)).orElse("");
        return DocumentedDates.start(verdict.getWhen()).stream().map(date -> new RecordCurve.Verdict(
                verdict.getName(), Titles.of(verdict), about, date, DocumentedDates.end(verdict.getWhen()), Citations.of(verdict)));
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
