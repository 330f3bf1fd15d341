package org.parallax.app.lowering;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.navigate.StatementId;
import org.parallax.dsl.ide.navigate.StatementLocator;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.Assumption;
import org.parallax.model.Quantity;
import org.parallax.model.QuantityShift;
import org.parallax.model.Scenario;
import org.parallax.model.SensitivityShift;
import org.parallax.model.Shift;
import org.parallax.model.State;
import org.parallax.model.Withdrawal;
import org.parallax.model.time.PartialDate;
import org.parallax.projection.result.NoEffect;

/**
 * Where the parts of a scenario that a result names are written, those it inherits among them; what it says itself comes
 * first. Reads the model, for the thread that may.
 */
public record PartPlaces(Scenario scenario) {

    /** Where a part is written; empty where it is not found. */
    public Optional<Place> of(NoEffect part) {
        return switch (part.sort()) {
            case EVENT -> event(part.id());
            case ASSUMPTION -> first(Assumption.class, part.id());
            case SHOCK -> first(Shift.class, part.id()).or(() -> first(Withdrawal.class, part.id()));
            case DRIFT, STATEMENT, TOGETHER -> Optional.empty();
        };
    }

    private Optional<Place> event(String name) {
        return scenario.eResource() instanceof XtextResource resource
                ? StatementLocator.of(resource, scenario.getName()).flatMap(locator -> locator.find(new StatementId.EventName(name)))
                : Optional.empty();
    }

    private Optional<Place> first(Class<? extends EObject> type, String id) {
        return Lineage.of(scenario).scenarios().stream()
                .flatMap(each -> each.getStatements().stream())
                .filter(type::isInstance)
                .filter(statement -> named(statement).anyMatch(id::equals))
                .findFirst()
                .flatMap(PartPlaces::place);
    }

    private static Optional<Place> place(EObject statement) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(statement))
                .map(node -> new Place(statement.eResource().getURI(), Span.of(node)));
    }

    /** What results call a statement. */
    private static Stream<String> named(EObject statement) {
        return switch (statement) {
            case Assumption assumption -> Stream.of(name(assumption.getState(), assumption.getQuantity()));
            case SensitivityShift shift -> from(
                    "sensitivity of " + shift.getState().getName() + " to " + shift.getIssue().getName(), shift.getFrom());
            case QuantityShift shift -> from("shift of " + name(shift.getState(), shift.getQuantity()), shift.getFrom());
            case Withdrawal withdrawal -> from("withdrawal of " + withdrawal.getState().getName(), withdrawal.getFrom());
            default -> Stream.empty();
        };
    }

    private static Stream<String> from(String words, PartialDate date) {
        return MonthRange.of(date).stream().map(range -> words + " from " + range.first());
    }

    private static String name(State state, Quantity quantity) {
        return state.getName() + " " + quantity.name().toLowerCase(Locale.ROOT);
    }
}
