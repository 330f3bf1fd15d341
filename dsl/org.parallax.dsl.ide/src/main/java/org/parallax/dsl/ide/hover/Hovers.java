package org.parallax.dsl.ide.hover;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.navigate.Navigation;
import org.parallax.dsl.ide.outline.WhenLabels;
import org.parallax.dsl.linking.ElementWords;
import org.parallax.dsl.record.FigureInWords;
import org.parallax.model.Agreement;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.DatedFigure;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Header;
import org.parallax.model.IndicatorRef;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Renamed;
import org.parallax.model.Scenario;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Verdict;

/** Says what is known of the element whose name stands at an offset. */
public final class Hovers {

    private final Navigation navigation;
    private final TheoryCards theories;

    @Inject
    Hovers(Navigation navigation, TheoryCards theories) {
        this.navigation = navigation;
        this.theories = theories;
    }

    /** The card for the name, the indicator, the driver, the theory or its parameter at an offset; empty where there is none. */
    public Optional<Hover> at(XtextResource resource, int offset) {
        return navigation.nameAt(resource, offset)
                .flatMap(span -> navigation.elementAt(resource, offset).map(element -> new Hover(span, cardOf(element, placeOf(resource, offset)))))
                .or(() -> Scales.at(resource, offset))
                .or(() -> StatementFacts.at(resource, offset))
                .or(() -> theories.at(resource, offset));
    }

    /** The card of a word of the grammar; empty if it is neither an indicator nor a driver. */
    public static Optional<HoverCard> cardOf(EnumLiteralDeclaration word) {
        return Scales.of(word);
    }

    /** The card of an element, with all that its record tells. */
    public static HoverCard cardOf(Named element) {
        return cardOf(element, element);
    }

    /** The card of an element as it is known at a place: in a scenario as of its month. */
    private static HoverCard cardOf(Named element, EObject place) {
        String title = element.getTitle().isEmpty() ? element.getName() : element.getTitle();
        var facts = new ArrayList<>(facts(element));
        facts.addAll(StatementFacts.of(place, element));
        if (element instanceof Event event) {
            facts.addAll(StandingFacts.of(event, place));
        }
        if (element instanceof Event event) {
            facts.addAll(DisputeFacts.of(event, place));
        }
        if (element instanceof Renamed renamed && !renamed.getFormerNames().isEmpty()) {
            facts.add("Formerly " + String.join(", ", renamed.getFormerNames()));
        }
        if (element instanceof Sourced sourced) {
            facts.addAll(ProvenanceFacts.qualifications(sourced));
            facts.addAll(ProvenanceFacts.additions(sourced));
        }
        return new HoverCard(ElementWords.of(element.eClass()) + " " + title, facts, ProvenanceFacts.sources(element));
    }

    private static EObject placeOf(XtextResource resource, int offset) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return NodeModelUtils.findActualSemanticObjectFor(leaf);
    }

    private static List<String> facts(Named element) {
        return switch (element) {
            case EventKind kind -> KindFacts.of(kind);
            case Event event -> Stream.of(WhenLabels.of(event.getWhen()),
                    event.getKind() == null || event.getKind().eIsProxy() ? "" : nameOf(event.getKind()))
                    .filter(text -> !text.isEmpty()).toList();
            case Leader leader -> Stream.of(leader.getOffice(), "In office " + WhenLabels.of(leader),
                    leader.isSetLeaning() ? leader.getLeaning().getLiteral() : "")
                    .filter(text -> !text.isEmpty()).toList();
            case Agreement agreement -> Stream.of(dated("Signed ", agreement.getSigned().text()),
                    dated("Announced, not signed: ", agreement.getSigned().isGiven() ? "" : agreement.getAnnounced().text()),
                    dated("In force ", WhenLabels.of(agreement))).filter(text -> !text.isEmpty()).toList();
            case Verdict verdict -> Stream.of(WhenLabels.of(verdict.getWhen()), "A judgement of its source on "
                    + (verdict.getIndicator() == null ? "relations as a whole" : words(verdict.getIndicator())))
                    .filter(text -> !text.isEmpty()).toList();
            case DatedFigure figure -> Stream.of(WhenLabels.of(figure.getWhen()), FigureInWords.of(figure))
                    .filter(text -> !text.isEmpty()).toList();
            case State state -> state.isSetRole() ? List.of(state.getRole().getLiteral()) : List.of();
            case Issue issue -> Stream.concat(
                    issue.getSaliences().stream().filter(salience -> salience.getState() != null && !salience.getState().eIsProxy())
                            .map(salience -> "Salience " + salience.getValue() + " for " + nameOf(salience.getState())),
                    issue.getEntwined().isEmpty() ? Stream.empty() : Stream.of("Entwined with "
                            + issue.getEntwined().stream().map(Hovers::nameOf).collect(Collectors.joining(", ")))).toList();
            case Source source -> Stream.of(source.getAuthor(), source.getPublisher(), source.getPublished().text(),
                    source.isSetGrade() ? source.getGrade().getLiteral() : "")
                    .filter(text -> !text.isEmpty()).toList();
            case Decision decision -> Stream.concat(Stream.of(WhenLabels.of(decision.getWhen())).filter(text -> !text.isEmpty()),
                    decision.getOptions().stream().map(Hovers::nameOf)).toList();
            case Scenario scenario -> scenario.getAsOf().isGiven()
                    ? List.of("As of " + scenario.getAsOf().text())
                    : List.of();
            case Header header -> HeaderFacts.of(header);
            case BeliefQuestion belief -> BeliefFacts.of(belief);
            default -> ExerciseFacts.of(element);
        };
    }

    private static String dated(String what, String when) {
        return when.isEmpty() ? "" : what + when;
    }

    /** An indicator as the author wrote it. */
    private static String words(IndicatorRef indicator) {
        return NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(indicator));
    }

    private static String nameOf(Named element) {
        return element.getTitle().isEmpty() ? element.getName() : element.getTitle();
    }
}
