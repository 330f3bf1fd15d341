package org.parallax.dsl.ide.hover;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.ide.outline.WhenLabels;
import org.parallax.dsl.loading.SourceName;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.EffectSizes;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.PlannedConditions;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;

/** How long a condition stands, what ends it and what is then left of it, in phrases; and what an event ends. */
final class StandingFacts {

    private StandingFacts() {}

    /** Nothing for an event that neither is a condition nor ends one. */
    static List<String> of(Event event, EObject place) {
        return event.eContainer() instanceof Document document ? documented(event, document, place) : planned(event, place);
    }

    private static List<String> documented(Event named, Document document, EObject place) {
        var scenario = Optional.ofNullable(EcoreUtil2.getContainerOfType(place, Scenario.class));
        var record = scenario.map(StandingFacts::recordOf).orElseGet(() -> recordOf(document));
        var event = Corrections.against(Corrections.firstTelling(named), record)
                .filter(Event.class::isInstance).map(Event.class::cast).orElse(named);
        if (!StandingConditions.begins(event) && !StandingConditions.ends(event)) {
            return List.of();
        }
        Optional<AsOf> asOf = AsOf.around(place);
        var endings = asOf.map(known -> Endings.of(record, known)).orElseGet(() -> Endings.of(record));
        var facts = new ArrayList<String>();
        if (endings.conditions().contains(event)) {
            facts.add("A condition: in force since " + WhenLabels.of(event.getWhen()) + endings.of(event)
                    .map(ending -> ", ended " + WhenLabels.of(ending.event().getWhen()) + " by " + told(event, ending.event()))
                    .orElseGet(() -> asOf.map(known -> ", and still so as of " + known.month()).orElse(", and not ended by the record")));
            endings.of(event).ifPresent(ending -> left(event.getKind(),
                    asOf.map(known -> (int) ChronoUnit.MONTHS.between(ending.month(), known.month())))
                    .ifPresent(facts::add));
        }
        if (StandingConditions.ends(event)) {
            var ended = endings.endedBy(event);
            facts.add(ended.isEmpty() ? "Ends nothing that stands" : "Ends " + list(event, ended));
        }
        return facts;
    }

    /** As the scenario around a place tells it, which may be a variant of the event's own. */
    private static List<String> planned(Event event, EObject place) {
        var around = EcoreUtil2.getContainerOfType(place, Scenario.class);
        var scenario = around != null ? around : EcoreUtil2.getContainerOfType(event, Scenario.class);
        if (scenario == null) {
            return List.of();
        }
        var inheritance = Inheritance.of(scenario);
        var told = inheritance.telling(event);
        var facts = new ArrayList<String>();
        if (StandingConditions.begins(told)) {
            var enders = inheritance.events().stream().map(inheritance::telling)
                    .filter(each -> StandingConditions.mayEnd(each, event, told)).toList();
            facts.add("A condition: stands until an event ends it; " + (enders.isEmpty() ? "nothing planned here does"
                    : "that may be " + enders.stream().map(each -> told(event, each)).collect(Collectors.joining(" or "))));
            left(told.getKind(), Optional.empty()).ifPresent(facts::add);
        }
        if (StandingConditions.ends(told)) {
            var groups = AsOf.around(scenario).map(asOf -> new PlannedConditions(
                    Endings.of(recordOf(scenario), asOf), inheritance, HappeningMonths.of(scenario)).endedBy(event)).orElse(List.of())
                    .stream().filter(group -> !group.isEmpty()).toList();
            facts.add(groups.isEmpty() ? "Ends nothing that stands" : "Ends " + groups.stream()
                    .map(group -> list(event, group) + (group.size() > 1 ? ": of those in force then, the one that began last"
                            : ", if it is in force then")).collect(Collectors.joining("; and ")));
        }
        return facts;
    }

    /** What is left of a condition after its end: as many months later as asked, else when its passing part has faded. */
    private static Optional<String> left(EventKind kind, Optional<Integer> after) {
        int fade = StandingConditions.fadeMonths(kind);
        int months = after.orElse(fade);
        String left = kind.getEffects().stream().flatMap(effect -> effect.getImpacts().stream())
                .map(impact -> Math.round(EffectSizes.left(EffectSizes.lasting(impact), fade, months)) + " % of what it does to "
                        + KindFacts.word(impact.getIndicator()))
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? Optional.empty()
                : Optional.of((after.isPresent() ? "As of then, " : "") + KindFacts.months(months) + " after its end, there is left "
                        + left);
    }

    private static List<Element> recordOf(Scenario scenario) {
        return RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names());
    }

    private static List<Element> recordOf(Document document) {
        return RecordElements.visibleFrom(document.eResource(), Optional.ofNullable(document.getHeader())
                .map(header -> VisibleParts.of(header).names()).orElse(Set.of()));
    }

    private static String list(Event from, List<Event> events) {
        return events.stream().map(each -> told(from, each)).collect(Collectors.joining(", "));
    }

    /** An event with its time and its place. */
    private static String told(EObject from, Occurrence event) {
        String name = switch (event) {
            case Event named -> named.getName();
            case Replacement replacement -> replacement.getReplaced().getName();
            default -> "an event";
        };
        var node = NodeModelUtils.findActualNodeFor(event);
        String file = from.eResource() == event.eResource() ? "" : SourceName.of(event) + ":";
        return name + " (" + file + (node == null ? "" : (file.isEmpty() ? "line " : "") + node.getStartLine()) + ")";
    }
}
