package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Drivers;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Argument;
import org.parallax.model.Assumption;
import org.parallax.model.Citation;
import org.parallax.model.ContactIndicator;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.IndicatorRef;
import org.parallax.model.LayerHeader;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.QuantityShift;
import org.parallax.model.Scenario;
import org.parallax.model.State;
import org.parallax.model.ViewIndicator;

/** Separates the names that the checks accept at a place from those that would be an error there. */
final class FittingNames {

    private final FittingArguments arguments;
    private final FittingHappenings happenings;
    private final FittingConditions conditions;
    private final FittingExerciseNames exercises;

    @Inject
    FittingNames(FittingArguments arguments, FittingHappenings happenings, FittingConditions conditions,
            FittingExerciseNames exercises) {
        this.exercises = exercises;
        this.conditions = conditions;
        this.arguments = arguments;
        this.happenings = happenings;
    }

    /** Whether something may be named by a reference that stands, or will stand, in a holder. */
    Predicate<Named> of(EObject holder, EReference reference, ContentAssistContext context) {
        if (reference == ParallaxPackage.Literals.OCCURRENCE__ENDED) {
            return conditions.events(holder, context.getOffset());
        }
        if (reference == ParallaxPackage.Literals.EVENT_KIND__ENDED) {
            return conditions.kinds(holder, context.getOffset());
        }
        if (Corrections.leadsToSubject(reference)) {
            return undisputed(holder);
        }
        if (ExerciseParts.around(holder).isPresent() && !(holder instanceof IndicatorRef)) {
            return exercises.of(holder, reference, context.getOffset());
        }
        if (ParallaxPackage.Literals.HAPPENING.isSuperTypeOf(reference.getEReferenceType())) {
            return happenings.of(holder, reference);
        }
        if (reference == ParallaxPackage.Literals.ARGUMENT__VALUES) {
            return holder instanceof Argument argument ? arguments.of(argument, context.getOffset()) : any -> true;
        }
        if (reference == ParallaxPackage.Literals.SCENARIO__PARENT) {
            return holder instanceof Scenario scenario ? named -> mayExtend(scenario, (Scenario) named) : any -> true;
        }
        if (reference == ParallaxPackage.Literals.SCENARIO__LAYERS && holder instanceof Scenario scenario) {
            Set<String> chosen = ArgumentsSoFar.words(scenario, reference, context.getOffset()).collect(Collectors.toSet());
            return named -> named instanceof LayerHeader layer && mayChoose(scenario, layer) && !chosen.contains(layer.getName());
        }
        if (reference == ParallaxPackage.Literals.CITATION__THROUGH) {
            return named -> !(holder instanceof Citation citation) || citation.getSource() != named;
        }
        return named -> !(named instanceof State state) || fits(state, holder, reference);
    }

    /** An event of another file that this one neither corrects nor retracts yet. */
    private static Predicate<Named> undisputed(EObject holder) {
        Set<Event> disputed = holder.eResource().getContents().stream()
                .filter(Document.class::isInstance).flatMap(document -> ((Document) document).getElements().stream())
                .filter(element -> element != holder)
                .flatMap(element -> Corrections.subject(element).stream()).collect(Collectors.toSet());
        return named -> named.eResource() != holder.eResource() && !disputed.contains(named);
    }

    /** Where something stands in a list, before the order of the alphabet; the lower, the earlier. */
    int rank(EObject holder, Named named) {
        return exercises.rank(holder, named);
    }

    /** Whether a theory is not asked for yet. */
    boolean isNewTheory(String id, ContentAssistContext context) {
        return !(context.getCurrentModel() instanceof ProjectionRequest request)
                || ArgumentsSoFar.words(request, ParallaxPackage.Literals.PROJECTION_REQUEST__THEORIES, context.getOffset())
                        .noneMatch(id::equals);
    }

    /** Only layers of its own record fit a scenario. */
    private static boolean mayChoose(Scenario scenario, LayerHeader layer) {
        String record = VisibleParts.relationshipOf(scenario);
        return record.isEmpty() || Headers.relationship(layer).equals(record);
    }

    private static boolean mayExtend(Scenario scenario, Scenario parent) {
        return Lineage.of(parent).scenarios().stream()
                .noneMatch(each -> each == scenario || each.getName().equals(scenario.getName()));
    }

    private static boolean fits(State state, EObject holder, EReference reference) {
        if (reference == ParallaxPackage.Literals.ASSUMPTION__STATE) {
            return Drivers.hasAny(state) && !isAssumed(state, holder);
        }
        if (reference == ParallaxPackage.Literals.LEVEL__STATE) {
            return Drivers.hasAny(state);
        }
        if (reference == ParallaxPackage.Literals.SHIFT__STATE) {
            return holder instanceof QuantityShift shift
                    ? Drivers.belongs(shift.getQuantity(), state)
                    : IssueParties.isParty(state);
        }
        if (reference == ParallaxPackage.Literals.VIEW_INDICATOR__SUBJECT
                || reference == ParallaxPackage.Literals.CONTACT_INDICATOR__PEOPLE) {
            return IssueParties.isParty(state);
        }
        if (reference == ParallaxPackage.Literals.CONTACT_INDICATOR__HOST) {
            return IssueParties.isParty(state) && !(holder instanceof ContactIndicator contact && contact.getPeople() == state);
        }
        if (reference == ParallaxPackage.Literals.VIEW_INDICATOR__VIEWER) {
            return IssueParties.isParty(state) && !(holder instanceof ViewIndicator view && view.getSubject() == state);
        }
        return reference != ParallaxPackage.Literals.IMAGE__VIEWER
                || !(holder instanceof Image image && image.getSubject() == state);
    }

    /** A state has one driver at most, so that one assumption is all there can be. */
    private static boolean isAssumed(State state, EObject holder) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(holder, Scenario.class)).stream()
                .flatMap(scenario -> scenario.getStatements().stream())
                .anyMatch(statement -> statement instanceof Assumption other && other != holder && other.getState() == state);
    }
}
