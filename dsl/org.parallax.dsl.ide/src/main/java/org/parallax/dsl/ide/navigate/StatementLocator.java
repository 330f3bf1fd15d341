package org.parallax.dsl.ide.navigate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.signs.TextLines;
import org.parallax.model.Decision;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Expectation;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Trigger;

/**
 * Where the statements of one scenario are written, those it inherits among them. What the scenario says itself comes
 * before what it inherits. Reads the model: use it on the thread of the language services only.
 */
public final class StatementLocator {

    private final List<Scenario> scenarios;

    private StatementLocator(List<Scenario> scenarios) {
        this.scenarios = scenarios;
    }

    /** The statements of the scenario that has this name in a text; empty where there is none. */
    public static Optional<StatementLocator> of(XtextResource resource, String scenario) {
        return resource.getContents().stream()
                .filter(Document.class::isInstance)
                .flatMap(document -> ((Document) document).getElements().stream())
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .filter(candidate -> scenario.equals(candidate.getName()))
                .findFirst()
                .map(found -> new StatementLocator(Lineage.of(found).scenarios()));
    }

    /** Where a statement is; empty where it is none of these. */
    public Optional<Place> find(StatementId wanted) {
        return wanted instanceof StatementId.TriggerOf(var events)
                ? trigger(events)
                : first(all().filter(each -> id(each).filter(wanted::equals).isPresent()));
    }

    /** The innermost statement of these that an offset in a text touches, triggers apart. */
    public Optional<StatementId> at(XtextResource resource, int offset) {
        return all()
                .filter(each -> each.eResource() == resource && !(each instanceof Trigger))
                .filter(each -> node(each).map(Span::of).filter(span -> span.touches(offset)).isPresent())
                // An inner statement comes after the one around it.
                .reduce((outer, inner) -> inner)
                .flatMap(StatementLocator::id);
    }

    /** A trigger that has all of these events and perhaps more: a view may show only some of its events. */
    private Optional<Place> trigger(Set<String> events) {
        return first(all().filter(Trigger.class::isInstance)
                .filter(each -> ((Trigger) each).getEvents().stream().map(Event::getName).collect(Collectors.toSet())
                        .containsAll(events)));
    }

    private static Optional<StatementId> id(EObject statement) {
        return switch (statement) {
            case Expectation expectation -> Optional.of(new StatementId.ExpectationAt(startLine(expectation)));
            case Replacement replacement -> Optional.ofNullable(replacement.getReplaced()).flatMap(StatementLocator::id);
            case Event event -> Names.of(event).map(StatementId.EventName::new);
            case Decision decision -> Names.of(decision).map(StatementId.DecisionName::new);
            case Option option when option.eContainer() instanceof Decision decision -> Names.of(decision)
                    .flatMap(owner -> Names.of(option).map(name -> new StatementId.OptionName(owner, name)));
            default -> Optional.empty();
        };
    }

    private Stream<EObject> all() {
        return scenarios.stream()
                .flatMap(scenario -> {
                    Iterable<EObject> inside = () -> EcoreUtil.getAllContents(scenario, false);
                    return StreamSupport.stream(inside.spliterator(), false);
                })
                .filter(each -> each instanceof Event || each instanceof Decision || each instanceof Option
                        || each instanceof Replacement || each instanceof Trigger || each instanceof Expectation);
    }

    private static Optional<Place> first(Stream<EObject> statements) {
        return statements.findFirst().flatMap(each -> nameSpan(each).map(span -> new Place(each.eResource().getURI(), span)));
    }

    /** The name a statement has; the first line of one that has none. */
    private static Optional<Span> nameSpan(EObject statement) {
        EStructuralFeature feature = statement instanceof Replacement
                ? ParallaxPackage.Literals.REPLACEMENT__REPLACED
                : ParallaxPackage.Literals.NAMED__NAME;
        if (statement.eClass().getEAllStructuralFeatures().contains(feature)) {
            return NodeModelUtils.findNodesForFeature(statement, feature).stream().findFirst().map(Span::of);
        }
        return node(statement).map(node -> {
            int lineEnd = TextLines.end(node.getRootNode().getText(), node.getOffset());
            return new Span(node.getOffset(), Math.min(node.getEndOffset(), lineEnd) - node.getOffset());
        });
    }

    private static Optional<ICompositeNode> node(EObject statement) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(statement));
    }

    private static int startLine(EObject statement) {
        return node(statement).map(ICompositeNode::getStartLine).orElse(0);
    }
}
