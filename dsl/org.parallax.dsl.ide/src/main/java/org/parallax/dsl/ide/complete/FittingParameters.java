package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.extension.TheoryParameter;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Scenario;

/** Which parameters of which theories may be assumed at a place. */
final class FittingParameters {

    private final TheoryCatalog theories;

    @Inject
    FittingParameters(TheoryCatalog theories) {
        this.theories = theories;
    }

    /** A parameter of a theory. */
    record Settable(String theory, TheoryParameter parameter) {

        /** As it is written. */
        String words() {
            return parameter.id() + " of " + theory;
        }
    }

    /**
     * Those that the scenario around a place assumes nothing of yet, of the theories it is projected with; by theory, and
     * then in the order in which they are shown.
     */
    List<Settable> at(EObject place) {
        var scenario = Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Scenario.class));
        Set<String> assumed = new HashSet<>();
        scenario.ifPresent(around -> around.getStatements().stream().filter(statement -> statement != place)
                .filter(ParameterAssumption.class::isInstance).map(ParameterAssumption.class::cast)
                .forEach(assumption -> assumed.add(assumption.getParameter() + " of " + assumption.getTheory())));
        List<String> asked = scenario.flatMap(around -> Lineage.of(around).said(FittingParameters::asked)).orElse(List.of());
        return theories.ids().stream().sorted().filter(theory -> asked.isEmpty() || asked.contains(theory)).flatMap(this::of)
                .filter(settable -> !assumed.contains(settable.words())).toList();
    }

    /** Whether any theory has a parameter of that name. */
    boolean isOne(String name) {
        return theories.ids().stream().flatMap(this::of).anyMatch(settable -> settable.parameter.id().equals(name));
    }

    private Stream<Settable> of(String theory) {
        return theories.about(theory).stream().flatMap(entry -> entry.parameters().stream())
                .map(parameter -> new Settable(theory, parameter));
    }

    private static Optional<List<String>> asked(Scenario scenario) {
        return scenario.getStatements().stream().filter(ProjectionRequest.class::isInstance)
                .<List<String>>map(request -> ((ProjectionRequest) request).getTheories())
                .filter(Predicate.not(List::isEmpty)).findFirst();
    }
}
