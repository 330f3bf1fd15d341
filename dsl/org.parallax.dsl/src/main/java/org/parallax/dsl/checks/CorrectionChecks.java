package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Correction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.ParallaxPackage.Literals;

/** What is told against an event of the record is told once, from another file, and leaves a record that holds together. */
public final class CorrectionChecks extends Checks {

    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    CorrectionChecks(Relationships relationships, IResourceScopeCache cache) {
        this.relationships = relationships;
        this.cache = cache;
    }

    /** An event is told otherwise once: of two tellings nobody knows which is meant. */
    @Check
    public void once(Element element) {
        Corrections.subject(element).ifPresent(event -> told(element, event).stream()
                .filter(other -> Corrections.subject(other).filter(event::equals).isPresent()).findFirst()
                .filter(first -> first != element)
                .ifPresent(first -> report(IssueCode.CORRECTED_TWICE, element, place(element), event.getName() + " is "
                        + (first instanceof Correction ? "corrected" : "retracted") + " in " + Messages.place(element, first)
                        + " already; leave one of the two out.", OtherPlace.of(first, "what is told of it first"))));
    }

    /** Whoever can change an event needs no correction. */
    @Check
    public void fromAnotherFile(Element element) {
        Corrections.subject(element).filter(event -> event.eResource() == element.eResource())
                .ifPresent(event -> report(IssueCode.CORRECTED_IN_PLACE, element, place(element), event.getName()
                        + " stands in this file, in " + Messages.place(element, event) + "; "
                        + (element instanceof Correction ? "change it there." : "leave it out there."),
                        OtherPlace.of(event, Messages.element(event))));
    }

    /** What a layer tells is there for those alone who choose it, and so is what is told against it. */
    @Check
    public void ofALayer(Element element) {
        Corrections.subject(element).flatMap(Headers::layerOf)
                .filter(layer -> !(element.eContainer() instanceof Document own) || !layer.equals(Headers.nameOf(own)))
                .ifPresent(layer -> report(IssueCode.CORRECTS_LAYER, element, place(element), name(element) + " is told by the layer "
                        + layer + ", so this counts for scenarios that choose that."));
    }

    /** A correction that says what is told already corrects nothing. */
    @Check
    public void tellsOtherwise(Correction correction) {
        Event event = Corrections.firstTelling(correction);
        boolean isTheSame = event != correction && correction.getKind() == event.getKind()
                && EcoreUtil.equals(correction.getWhen(), event.getWhen())
                && EcoreUtil.equals(correction.getArguments(), event.getArguments())
                && EcoreUtil.equals(correction.getEnded(), event.getEnded())
                && correction.isAlleged() == event.isAlleged() && correction.getKnownFrom().equals(event.getKnownFrom());
        boolean addsNothing = correction.getCitations().isEmpty() && correction.getNotes().isEmpty()
                && correction.getAccounts().isEmpty() && correction.getSupplied().isEmpty() && correction.getReadings().isEmpty()
                && (correction.getTitle().isBlank() || correction.getTitle().equals(event.getTitle()));
        if (isTheSame && addsNothing) {
            report(IssueCode.NO_EFFECT, correction, Literals.CORRECTION__CORRECTED, "This tells " + event.getName()
                    + " as it is told in " + Messages.place(correction, event) + " already, so nothing is corrected.",
                    OtherPlace.of(event, Messages.element(event)));
        }
    }

    /** When a correction was made is not what {@code known from} says: an event that was known is not to be hidden by it. */
    @Check
    public void hidesNothingThatWasKnown(Correction correction) {
        Event event = Corrections.firstTelling(correction);
        correction.getKnownFrom().month().filter(from -> event != correction && new AsOf(from.minusMonths(1)).knows(event))
                .ifPresent(from -> report(IssueCode.CONTRARY_WORD, correction, Literals.SOURCED__KNOWN_FROM, "This hides " + event.getName()
                        + " from scenarios as of before " + from + ", which know it as it is told in "
                        + Messages.place(correction, event) + ": “known from” is said of the event, not of the correction.",
                        OtherPlace.of(event, Messages.element(event))));
    }

    /** A correction goes by the name of the event. */
    @Check
    public void hasNoNameOfItsOwn(Correction correction) {
        for (int i = 0; i < correction.getFormerNames().size(); i++) {
            report(IssueCode.NO_EFFECT, correction, Literals.RENAMED__FORMER_NAMES, i, "A correction goes by the name of the event that it"
                    + " corrects; a name of before is said where that is told first.");
        }
    }

    /** What ended a condition has something to end afterwards too. */
    @Check
    public void endingsHold(Element element) {
        Corrections.subject(element).ifPresent(event -> {
            Course course = course(element, event);
            course.before.of(event).map(Endings.Ending::event)
                    .filter(end -> course.after.endedNothing().contains(end))
                    .ifPresent(end -> report(IssueCode.CONDITION_NOT_IN_FORCE, element, place(element), end.getName() + " ("
                            + Messages.place(element, end) + ") ends " + event.getName() + " and would end nothing once that is "
                            + (element instanceof Correction ? "told so" : "retracted") + "; correct or retract it too.",
                            OtherPlace.of(end, "what ends it")));
        });
    }

    /** All that is told where a statement against an event is seen, in the order in which it counts. */
    private List<Element> told(Element element, Event event) {
        return course(element, event).told;
    }

    /** Gathered once for each version of the file. */
    private Course course(Element element, Event event) {
        Set<String> names = new LinkedHashSet<>(relationships.seenFrom(element));
        if (names.isEmpty() && event.eContainer() instanceof Document teller) {
            names.add(Headers.nameOf(teller));
        }
        return cache.get(Tuples.pair("corrections", names), element.eResource(),
                () -> Course.of(RecordElements.toldFrom(element.eResource(), names)));
    }

    /** What is told, and which conditions it ends as told first and as told last. */
    private record Course(List<Element> told, Endings before, Endings after) {

        static Course of(List<Element> told) {
            return new Course(told, Endings.of(told.stream().filter(each -> !Corrections.isOne(each)).toList()),
                    Endings.of(Corrections.applied(told)));
        }
    }

    private static String name(Element element) {
        return Corrections.subject(element).map(Event::getName).orElse("This");
    }

    private static EReference place(Element element) {
        return element instanceof Correction ? Literals.CORRECTION__CORRECTED : Literals.RETRACTION__RETRACTED;
    }
}
