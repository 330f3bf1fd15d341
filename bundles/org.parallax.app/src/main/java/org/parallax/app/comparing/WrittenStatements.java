package org.parallax.app.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Assumption;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Exclusion;
import org.parallax.model.Expectation;
import org.parallax.model.Happening;
import org.parallax.model.Option;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.QuantityShift;
import org.parallax.model.Rationale;
import org.parallax.model.Scenario;
import org.parallax.model.SensitivityShift;
import org.parallax.model.Stretch;
import org.parallax.model.Trigger;
import org.parallax.model.Withdrawal;
import org.parallax.report.compared.StatementText;

/**
 * What a scenario says, with all that it inherits and what files beside it say of its record: the texts of statements by
 * the names that results give them. Comments and blanks are left out, so that equal texts say the same. Reads the model,
 * for the thread that may.
 */
public final class WrittenStatements {

    static final String TITLE = "the title";

    /** The layers of the record, of which results tell with the record as a whole. */
    private static final StatementName LAYERS = new StatementName("the layers");

    private final Scenario scenario;
    private final Function<URI, String> names;
    private final Map<String, List<StatementText>> texts = new HashMap<>();

    private WrittenStatements(Scenario scenario, Function<URI, String> names) {
        this.scenario = scenario;
        this.names = names;
    }

    /**
     * The texts of a scenario.
     *
     * @param isInstalled files that came with the program, which are the same for every scenario
     * @param names what messages call a file
     */
    public static Map<String, List<StatementText>> of(Scenario scenario, Predicate<URI> isInstalled, Function<URI, String> names) {
        var written = new WrittenStatements(scenario, names);
        written.addHeader();
        var inheritance = Inheritance.of(scenario);
        written.addEvents(inheritance);
        written.addOthers(inheritance);
        RecordElements.toldFrom(scenario.eResource(), VisibleParts.of(scenario).names()).stream()
                .filter(element -> !isInstalled.test(element.eResource().getURI()))
                .forEach(element -> written.add(StatementName.of(element), element, written.text(element)));
        return written.texts;
    }

    private void addHeader() {
        add(new StatementName(TITLE), scenario, Titles.of(scenario));
        Lineage.of(scenario).months().ifPresent(months -> add(new StatementName("the horizon (the months that both project are compared)"), scenario, "for " + months + " months"));
        var layers = VisibleParts.of(scenario).layers();
        if (!layers.isEmpty()) {
            add(LAYERS, scenario, "with " + String.join(", ", layers));
        }
    }

    private void addEvents(Inheritance inheritance) {
        for (var event : inheritance.events()) {
            var telling = inheritance.telling(event);
            add(StatementName.event(event.getName(), Titles.of(event, telling)), telling, text(telling));
        }
        inheritance.statements(Stretch.class).forEach(stretch -> also(stretch.getEvent(), stretch));
        inheritance.statements(Exclusion.class).forEach(exclusion -> also(exclusion.getRemoved(), exclusion));
        inheritance.statements(Decision.class).forEach(this::addDecision);
        inheritance.statements(Trigger.class).forEach(trigger -> add(
                named(trigger, inheritance), trigger, without(trigger, trigger.getEvents())));
    }

    private static StatementName named(Trigger trigger, Inheritance inheritance) {
        var events = trigger.getEvents().stream().filter(event -> !inheritance.isRemoved(event)).toList();
        return new StatementName(
                events.stream().map(Event::getName).sorted().collect(Collectors.joining("+", "whenever ", "")),
                events.stream().map(event -> "“" + Titles.of(event, inheritance.telling(event)) + "”").sorted()
                        .collect(Collectors.joining(", ", "what triggers ", "")));
    }

    private void also(Happening named, EObject statement) {
        add(StatementName.of(named), statement, text(statement));
    }

    /** A decision without what happens in its options, which are statements of their own. */
    private void addDecision(Decision decision) {
        add(StatementName.of(decision), decision, without(decision, decision.getOptions().stream().map(Option::getItems).flatMap(List::stream).toList()));
        decision.getOptions().stream().flatMap(option -> option.getItems().stream())
                .filter(Decision.class::isInstance).map(Decision.class::cast).forEach(this::addDecision);
    }

    private void addOthers(Inheritance inheritance) {
        inheritance.statements(Assumption.class).forEach(made -> add(StatementName.assumed(made.getState(), made.getQuantity()), made, text(made)));
        inheritance.statements(ParameterAssumption.class).forEach(made -> add(new StatementName(made.getParameter() + " of " + made.getTheory()), made, text(made)));
        inheritance.statements(SensitivityShift.class).forEach(shift -> add(
                StatementName.sensitivity(shift.getState(), shift.getIssue()), shift, text(shift)));
        inheritance.statements(QuantityShift.class).forEach(shift -> add(StatementName.shift(shift.getState(), shift.getQuantity()), shift, text(shift)));
        inheritance.statements(Withdrawal.class).forEach(gone -> add(StatementName.withdrawal(gone.getState()), gone, text(gone)));
        inheritance.statements(Expectation.class).forEach(expected -> add(new StatementName("an expectation"), expected, text(expected)));
        inheritance.statements(Rationale.class).forEach(reason -> add(new StatementName("a reason"), reason, text(reason)));
        inheritance.statements(ProjectionRequest.class).forEach(asked -> add(new StatementName("what is asked of the projection (both were run as it says now)"), asked, text(asked)));
    }

    private void add(StatementName name, EObject place, String text) {
        int line = node(place).map(ICompositeNode::getStartLine).orElse(1);
        texts.computeIfAbsent(name.id(), key -> new ArrayList<>())
                .add(new StatementText(name.words(), text, names.apply(place.eResource().getURI()), line));
    }

    private String text(EObject element) {
        return node(element).map(node -> NodeModelUtils.getTokenText(node).replaceAll("\\s+", " ").strip()).orElse("");
    }

    private String without(EObject element, List<? extends EObject> parts) {
        var text = text(element);
        for (var part : parts) {
            text = text.replace(text(part), "…");
        }
        return text;
    }

    private static Optional<ICompositeNode> node(EObject element) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(element));
    }
}
