package org.parallax.dsl.ide.hover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.ide.outline.WhenLabels;
import org.parallax.dsl.loading.SourceName;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Retraction;
import org.parallax.model.Scenario;

/** What other files say against a documented event, in a phrase. */
final class DisputeFacts {

    private DisputeFacts() {}

    /** At most one phrase, for an event that is corrected or retracted where the place is. */
    static List<String> of(Event event, EObject place) {
        if (!(event.eContainer() instanceof Document told)) {
            return List.of();
        }
        return Corrections.against(Corrections.firstTelling(event), RecordElements.visibleFrom(place.eResource(), seen(told, place)))
                .filter(element -> element != event).map(DisputeFacts::words).stream().toList();
    }

    private static Set<String> seen(Document told, EObject place) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Scenario.class))
                .map(scenario -> VisibleParts.of(scenario).names())
                .orElseGet(() -> Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Document.class))
                        .filter(document -> document.getHeader() != null)
                        .map(document -> VisibleParts.of(document.getHeader()).names())
                        .orElseGet(() -> Set.of(Headers.nameOf(told))));
    }

    private static String words(Element against) {
        return switch (against) {
            case Correction correction -> ("Corrected by " + SourceName.of(correction) + ": " + WhenLabels.of(correction.getWhen())
                    + (correction.getKind() == null || correction.getKind().eIsProxy() ? "" : " " + correction.getKind().getName())).strip();
            case Retraction retraction -> "Retracted by " + SourceName.of(retraction)
                    + (retraction.getReason() == null ? "" : ": " + retraction.getReason().getText());
            default -> "";
        };
    }
}
