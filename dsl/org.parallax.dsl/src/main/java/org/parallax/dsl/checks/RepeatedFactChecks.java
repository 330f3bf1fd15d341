package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Agreement;
import org.parallax.model.AgreementAction;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Image;
import org.parallax.model.Level;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Period;

/** Facts without a name are told once in a record, whatever files it is made of: levels, images, periods. */
public final class RepeatedFactChecks extends Checks {

    private final Relationships relationships;
    private final AgreementActs acts;

    @Inject
    RepeatedFactChecks(Relationships relationships, AgreementActs acts) {
        this.relationships = relationships;
        this.acts = acts;
    }

    /** One level of a driver begins in a month, and one image is told of the same years. */
    @Check
    public void toldOnce(Document document) {
        if (document.getElements().stream().noneMatch(element -> subject(element).isPresent())) {
            return;
        }
        Map<Object, Element> seen = new HashMap<>();
        for (Element element : visible(document)) {
            subject(element).ifPresent(subject -> {
                Element earlier = seen.putIfAbsent(subject, element);
                if (earlier != null && earlier != element) {
                    Element at = element.eResource() == document.eResource() ? element : earlier;
                    if (at.eResource() == document.eResource()) {
                        reportTwice(at, at == element ? earlier : element);
                    }
                }
            });
        }
    }

    /** The periods in which an agreement is in force lie apart, and so do its suspensions. */
    @Check
    public void periodsApart(Agreement agreement) {
        apart(agreement.getInForce(), agreement.getName() + " is in force");
        apart(agreement.getSuspensions(), agreement.getName() + " is suspended");
    }

    /** No two events of a record do one thing to an agreement at one time; it may be invoked any number of times. */
    @Check
    public void doneOnce(Document document) {
        if (document.getElements().stream().noneMatch(Event.class::isInstance)) {
            return;
        }
        Map<Object, Occurrence> seen = new HashMap<>();
        for (Element element : visible(document)) {
            for (AgreementActs.Act act : element instanceof Event event ? acts.of(event) : List.<AgreementActs.Act>of()) {
                Occurrence earlier = seen.putIfAbsent(List.of(act.agreement(), act.action(), act.days()), act.occurrence());
                if (earlier != null && act.action() != AgreementAction.INVOKES && act.occurrence().eResource() == document.eResource()) {
                    report(IssueCode.DUPLICATE_STATEMENT, act.argument(), ParallaxPackage.Literals.ARGUMENT__VALUES,
                            Messages.name(earlier) + " in " + Messages.place(act.argument(), earlier) + " " + act.action() + " "
                                    + act.agreement().getName() + " at the same time already.", OtherPlace.of(earlier, "the first time"));
                }
            }
        }
    }

    private void apart(List<Period> periods, String what) {
        List<Period> sorted = new ArrayList<>(periods);
        sorted.removeIf(period -> period.getFrom().days().isEmpty());
        sorted.sort(Comparator.comparing(period -> period.getFrom().days().get().first()));
        OverlappingPeriods.find(sorted, period -> period, RepeatedFactChecks::overlap, (earlier, later) -> report(
                IssueCode.DUPLICATE_STATEMENT, later, ParallaxPackage.Literals.PERIOD__FROM, what + " on "
                        + later.getFrom() + " already: from " + earlier.getFrom()
                        + (earlier.getTo().isGiven() ? " to " + earlier.getTo() : " on") + " (" + Messages.place(later, earlier) + ").",
                OtherPlace.of(earlier, "the other period")));
    }

    private static boolean overlap(Period earlier, Period later) {
        return earlier.getFrom().equals(later.getFrom()) || earlier.getTo().days()
                .map(to -> later.getFrom().days().get().isBefore(to))
                .orElse(earlier.getFrom().days().get().isBefore(later.getFrom().days().get()));
    }

    /** The record a file belongs to, the file's own elements where they belong to none; the file itself is among it. */
    private List<Element> visible(Document document) {
        Set<String> seen = relationships.seenFrom(document);
        Set<Element> all = new LinkedHashSet<>(seen.isEmpty() ? List.of() : RecordElements.toldFrom(document.eResource(), seen));
        all.addAll(document.getElements());
        return Corrections.applied(List.copyOf(all));
    }

    /** What a fact without a name is about, equal for two that must not stand together. */
    private static Optional<Object> subject(Element element) {
        return switch (element) {
            case Level level when Messages.isKnown(level.getState()) -> AsOf.THE_END.place(level)
                    .map(month -> List.of(level.getState(), level.getQuantity(), month));
            case Image image when Messages.isKnown(image.getSubject()) && Messages.isKnown(image.getViewer()) ->
                Optional.of(List.of(image.getSubject(), image.getViewer(), image.getTitle().strip().toLowerCase(Locale.ROOT),
                        image.getSince().text(), image.getUntil().text()));
            default -> Optional.empty();
        };
    }

    private void reportTwice(Element at, Element other) {
        String place = Messages.place(at, other);
        String sentence = switch (at) {
            case Level level -> "The " + level.getQuantity() + " of " + level.getState().getName() + " from " + level.getFrom()
                    + " is told in " + place + " already: there it is " + Messages.figure(((Level) other).getValue()) + ".";
            case Image image -> "This image of " + image.getSubject().getName() + " by " + image.getViewer().getName()
                    + " is told in " + place + " already.";
            default -> throw new IllegalArgumentException("No fact without a name: " + at);
        };
        report(IssueCode.DUPLICATE_STATEMENT, at, (EStructuralFeature) null, sentence, OtherPlace.of(other, "the first time"));
    }
}
