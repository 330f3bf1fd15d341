package org.parallax.projection.precedent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Situation;

/** Finds the documented events nearest to planned ones, and counts what followed them by {@code as of}. */
public final class PrecedentSearch {

    /** The months in which something is looked for after an event. */
    public static final List<Integer> WINDOWS = List.of(1, 3, 6, 12);

    /** More would be less and less alike. */
    private static final int MOST = 8;

    /** What is further back happened between states that were others then. */
    private static final int OLDEST_YEARS = 60;

    private static final int LONGEST = WINDOWS.getLast();

    private static final Comparator<Precedent> NEAREST_FIRST = Comparator.comparingInt(Precedent::nearness).reversed()
            .thenComparing(each -> each.past().days().last(), Comparator.reverseOrder())
            .thenComparing(each -> each.past().event().id());

    private final Situation situation;
    private final Aftermath aftermath;
    private final UsualRate usual;

    private PrecedentSearch(Situation situation) {
        this.situation = situation;
        this.aftermath = new Aftermath(situation.past());
        this.usual = new UsualRate(aftermath, situation.past(), situation.asOf());
    }

    /**
     * The precedents of every planned event, in the order in which the events can come first; those of one kind that have the
     * same precedents stand together. What has none stands with none.
     */
    public static List<Precedents> of(Situation situation) {
        var search = new PrecedentSearch(situation);
        var panels = new LinkedHashMap<Panel, Map<Found, List<PlannedEvent>>>();
        for (var event : PlannedOrder.of(situation)) {
            var found = search.found(event);
            panels.computeIfAbsent(Panel.of(event, found), panel -> new LinkedHashMap<>())
                    .computeIfAbsent(found, each -> new ArrayList<>()).add(event);
        }
        return panels.values().stream().map(search::precedents).toList();
    }

    private Precedents precedents(Map<Found, List<PlannedEvent>> cases) {
        return new Precedents(
                cases.entrySet().stream()
                        .map(each -> new Precedents.Case(each.getValue(), each.getKey().nearest(), each.getKey().undated())).toList(),
                followUps(cases.keySet().iterator().next().nearest()));
    }

    /** What is near to a planned event. */
    private record Found(List<Precedent> nearest, List<PastEvent> undated) {}

    /** What events have in common that stand together. */
    private record Panel(String kind, Set<String> precedents, List<PastEvent> undated) {

        static Panel of(PlannedEvent event, Found found) {
            return new Panel(event.event().kind(),
                    found.nearest().stream().map(each -> each.past().event().id()).collect(Collectors.toUnmodifiableSet()), found.undated());
        }
    }

    /** Those of the same kind; where they are few that are dated to a month, those of its family too. */
    private Found found(PlannedEvent planned) {
        var likeness = new LikenessFinder(situation, planned.event());
        var alike = situation.past().stream()
                .filter(past -> past.month().isAfter(situation.asOf().minusYears(OLDEST_YEARS)))
                .map(past -> new Precedent(past, likeness.of(past), List.of()))
                .filter(precedent -> isAlike(precedent, planned))
                .sorted(NEAREST_FIRST)
                .toList();
        long ofKind = alike.stream().filter(each -> each.past().days().tellsMonth() && each.isOfKind()).count();
        var near = ofKind < Precedents.ENOUGH ? alike : alike.stream().filter(Precedent::isOfKind).toList();
        return new Found(
                near.stream().filter(each -> each.past().days().tellsMonth()).limit(MOST)
                        .map(each -> new Precedent(each.past(), each.alike(), aftermath(each.past()))).toList(),
                near.stream().map(Precedent::past).filter(past -> !past.days().tellsMonth()).limit(MOST).toList());
    }

    /** One of the same kind has something else in common; one of the same sort its issue, or who acts and how strong it is. */
    private static boolean isAlike(Precedent precedent, PlannedEvent planned) {
        var alike = precedent.alike();
        if (precedent.isOfKind()) {
            return alike.size() > 1;
        }
        return planned.event().issue().isPresent()
                ? alike.contains(Likeness.ISSUE) || alike.contains(Likeness.ENTWINED_ISSUE)
                : alike.containsAll(List.of(Likeness.ACTOR, Likeness.STRENGTH));
    }

    private List<Precedent.Next> aftermath(PastEvent past) {
        return Stream.of(FollowUpFamily.values())
                .flatMap(family -> aftermath.first(family, past, LONGEST).stream().map(event -> new Precedent.Next(family, event)))
                .sorted(Comparator.comparing((Precedent.Next next) -> next.event().days().last()).thenComparing(Precedent.Next::family))
                .toList();
    }

    private List<FollowUp> followUps(List<Precedent> nearest) {
        return Stream.of(FollowUpFamily.values())
                .filter(aftermath::tells)
                .map(family -> followUp(family, nearest))
                .filter(PrecedentSearch::isTelling)
                .toList();
    }

    private FollowUp followUp(FollowUpFamily family, List<Precedent> nearest) {
        var rates = usual.of(family, nearest.stream().map(Precedent::past).toList());
        return new FollowUp(family, IntStream.range(0, WINDOWS.size())
                .mapToObj(i -> within(family, WINDOWS.get(i), nearest, rates.get(i))).toList());
    }

    /** That a condition was not ended tells something; that something else neither followed nor is usual does not. */
    private static boolean isTelling(FollowUp followUp) {
        return followUp.windows().stream().anyMatch(within -> followUp.family() == FollowUpFamily.END
                ? within.precedents().of() > 0
                : within.precedents().followed() > 0 || within.usual().followed() > 0);
    }

    private FollowUp.Within within(FollowUpFamily family, int months, List<Precedent> nearest, FollowedCount rate) {
        var last = situation.asOf().minusMonths(months);
        var over = nearest.stream().map(Precedent::past)
                .filter(past -> !past.month().isAfter(last))
                .filter(past -> family != FollowUpFamily.END || past.event().impact().isCondition())
                .toList();
        var followed = over.stream().flatMap(past -> aftermath.first(family, past, months).stream()).toList();
        return new FollowUp.Within(months, new FollowedCount(followed.size(), over.size()), new HashSet<>(followed).size(), rate);
    }
}
