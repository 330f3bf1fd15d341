package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.scenario.ScenarioNames;
import org.parallax.model.Document;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.Scenario;

/**
 * While a text is read a second time without its half-written statement, finds the element of the second reading that
 * corresponds to one of the first.
 */
final class StandIns {

    private final SecondReading reading;
    private final ScenarioNames names;

    @Inject
    StandIns(SecondReading reading, ScenarioNames names) {
        this.reading = reading;
        this.names = names;
    }

    /** The same happening, else the same scenario or exercise; the element itself where the text is read as it is. */
    EObject of(EObject element) {
        Exercise exercise = EcoreUtil2.getContainerOfType(element, Exercise.class);
        if (exercise != null) {
            return reading.of(element.eResource()).flatMap(document -> same(document, exercise)).orElse(element);
        }
        Scenario written = EcoreUtil2.getContainerOfType(element, Scenario.class);
        if (written == null) {
            return element;
        }
        return reading.of(element.eResource()).flatMap(document -> same(document, written))
                .filter(Scenario.class::isInstance).map(Scenario.class::cast)
                .<EObject>map(scenario -> sameHappening(scenario, element).orElse(scenario))
                .orElse(element);
    }

    /** Before the half-written statement, offsets are the same in both readings. */
    private static Optional<EObject> same(Document document, EObject written) {
        return document.getElements().stream().filter(element -> element.eClass() == written.eClass() && offset(element) == offset(written))
                .<EObject>map(element -> element).findFirst();
    }

    private Optional<EObject> sameHappening(Scenario scenario, EObject element) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(element, Happening.class))
                .flatMap(written -> names.own(scenario).get(written.getName()).stream().findFirst());
    }

    private static int offset(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? -1 : node.getOffset();
    }
}
