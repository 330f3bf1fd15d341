package org.parallax.dsl.ide.outline;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.Agreement;
import org.parallax.model.Assumption;
import org.parallax.model.Correction;
import org.parallax.model.DatedFigure;
import org.parallax.model.Decision;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Exercise;
import org.parallax.model.Expectation;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.Replacement;
import org.parallax.model.Retraction;
import org.parallax.model.Scenario;
import org.parallax.model.Survey;
import org.parallax.model.Trigger;
import org.parallax.model.Verdict;

/** The outline of a text: what it declares, with titles and dates, in the order of the text. */
public final class Outline {

    private static final int LONGEST_STATEMENT = 60;

    /** The entries at the top, each with what stands inside it. */
    public List<OutlineEntry> of(XtextResource resource) {
        var entries = new ArrayList<OutlineEntry>();
        if (!resource.getContents().isEmpty() && resource.getContents().get(0) instanceof Document document) {
            if (document.getHeader() != null) {
                entry(document.getHeader()).ifPresent(entries::add);
            }
            document.getElements().forEach(element -> entry(element).ifPresent(entries::add));
        }
        return List.copyOf(entries);
    }

    private static Optional<OutlineEntry> entry(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return Optional.empty();
        }
        String name = element instanceof Named named ? named.getName() : "";
        String title = element instanceof Named named ? named.getTitle() : "";
        if (name.isEmpty() && title.isEmpty()) {
            title = firstLine(node);
        }
        List<OutlineEntry> children = element instanceof Exercise exercise ? ExerciseOutline.of(exercise)
                : children(element).stream().map(Outline::entry).flatMap(Optional::stream).toList();
        return Optional.of(new OutlineEntry(
                name, title, detail(element), element.eClass().getName(), nameSpan(element, node), Span.of(node), children));
    }

    private static List<? extends EObject> children(EObject element) {
        return switch (element) {
            case Scenario scenario -> scenario.getStatements().stream().filter(Outline::isShown).toList();
            case Decision decision -> decision.getOptions();
            case Option option -> option.getItems();
            case Trigger trigger -> trigger.getEvents();
            default -> List.of();
        };
    }

    private static boolean isShown(EObject statement) {
        return statement instanceof Named || statement instanceof Trigger || statement instanceof Assumption || statement instanceof ParameterAssumption
                || statement instanceof Expectation || statement instanceof Replacement;
    }

    private static String detail(EObject element) {
        return switch (element) {
            case Event event -> WhenLabels.of(event.getWhen());
            case Decision decision -> WhenLabels.of(decision.getWhen());
            case Replacement replacement -> WhenLabels.of(replacement.getWhen());
            case Survey survey -> WhenLabels.of(survey.getWhen());
            case DatedFigure figure -> WhenLabels.of(figure.getWhen());
            case Verdict verdict -> WhenLabels.of(verdict.getWhen());
            case Leader leader -> WhenLabels.of(leader);
            case Agreement agreement -> WhenLabels.of(agreement);
            case EventKind kind -> StandingConditions.isStanding(kind) ? "a condition" : "";
            case Scenario scenario -> scenario.getAsOf().isGiven() ? "as of " + scenario.getAsOf().text() : "";
            case Option option -> option.isSetShare() ? share(option.getShare()) : "";
            case Exercise exercise -> "plays " + ExerciseLabels.name(exercise, ParallaxPackage.Literals.EXERCISE__SCENARIO);
            default -> "";
        };
    }

    private static String share(double percent) {
        return ExerciseLabels.figure(percent) + " %";
    }

    private static Span nameSpan(EObject element, INode whole) {
        EStructuralFeature feature = switch (element) {
            case Replacement replacement -> ParallaxPackage.Literals.REPLACEMENT__REPLACED;
            case Correction correction -> ParallaxPackage.Literals.CORRECTION__CORRECTED;
            case Retraction retraction -> ParallaxPackage.Literals.RETRACTION__RETRACTED;
            default -> ParallaxPackage.Literals.NAMED__NAME;
        };
        if (element.eClass().getEAllStructuralFeatures().contains(feature)) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
            if (!nodes.isEmpty()) {
                return Span.of(nodes.get(0));
            }
        }
        return new Span(whole.getOffset(), 0);
    }

    private static String firstLine(INode node) {
        String line = NodeModelUtils.getTokenText(node).lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST_STATEMENT ? line : cut(line);
    }

    /** Never inside a character. */
    private static String cut(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        return line.substring(0, characters.preceding(LONGEST_STATEMENT)) + "…";
    }
}
