package org.parallax.projection.internal.storyline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.after;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.ending;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.month;
import static org.parallax.projection.World.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Shock;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Threshold;
import org.parallax.projection.situation.Traits;
import org.parallax.projection.situation.Trigger;

/** Which conditions end in which month of a run. */
class EndingRunTest {

    private static final Impact STANDING = standing(-6, 0.5, new Fade(12));
    private static final int MONTHS = 24;

    @Test
    void anEventEndsAConditionOfTheScenario() {
        var world = condition("controls", 3).event("lifted", at(7), 1, ALWAYS, ending("controls"));
        assertEquals("{7=[controls]}", endings(world));
    }

    @Test
    void anEventEndsADocumentedConditionThatStands() {
        var world = new World()
                .past(new PastEvent(happening("controls", "Here", STANDING), month(-20)))
                .event("lifted", at(7), 1, ALWAYS, ending("controls"));
        assertEquals("{7=[controls]}", endings(world));
    }

    @Test
    void whatWasEndedBeforeIsNotEndedAgain() {
        var over = new PastEvent(happening("controls", "Here", STANDING), month(-20), Optional.of(month(-10)));
        assertEquals("{}", endings(new World().past(over).event("lifted", at(7), 1, ALWAYS, ending("controls"))));
        var twice = condition("controls", 3)
                .event("lifted", at(7), 1, ALWAYS, ending("controls"))
                .event("liftedAgain", at(9), 1, ALWAYS, ending("controls"));
        assertEquals("{7=[controls]}", endings(twice));
    }

    @Test
    void onlyConditionsEndAndNothingEndsBeforeItBegins() {
        assertEquals("{}", endings(new World().event("a", at(3)).event("lifted", at(7), 1, ALWAYS, ending("a", "nobody"))));
        assertEquals("{}", endings(condition("controls", 9).event("lifted", at(7), 1, ALWAYS, ending("controls"))));
    }

    @Test
    void theConditionThatBeganLastIsEndedFirst() {
        var world = condition("zeroth", 3).event("first", at(5), 1, ALWAYS, STANDING)
                .past(new PastEvent(happening("documented", "Here", STANDING), month(-20)))
                .event("lifted1", at(7), 1, ALWAYS, ending("documented", "zeroth", "first"))
                .event("lifted2", at(8), 1, ALWAYS, ending("documented", "zeroth", "first"))
                .event("lifted3", at(9), 1, ALWAYS, ending("documented", "zeroth", "first"));
        assertEquals("{7=[first], 8=[zeroth], 9=[documented]}", endings(world));
    }

    @Test
    void twoEventsOfAMonthEndTwoConditions() {
        var world = condition("one", 3).event("two", at(4), 1, ALWAYS, STANDING)
                .event("liftedA", at(7), 1, ALWAYS, ending("one", "two"))
                .event("liftedB", at(7), 1, ALWAYS, ending("one", "two"));
        assertEquals("{7=[one, two]}", endings(world));
    }

    @Test
    void whatBeginsInTheMonthOfTheEndBeganLast() {
        var world = condition("old", 3).event("renewed", at(7), 1, ALWAYS, STANDING)
                .event("alifted", at(7), 1, ALWAYS, ending("old", "renewed"));
        assertEquals("{7=[renewed]}", endings(world));
    }

    @Test
    void ofTwoThatBeganInOneMonthTheLaterInTheListEndsWhateverTheirNamesAndPlaces() {
        for (var names : List.of(List.of("a", "b"), List.of("b", "a"))) {
            var world = condition(names.getFirst(), 3).event(names.getLast(), at(3), 1, ALWAYS, STANDING);
            assertEquals("{7=[a]}", endings(world.event("lifted", at(7), 1, ALWAYS, ending("b", "a"))));
        }
    }

    @Test
    void anEventEndsOneOfEachGroup() {
        var world = condition("one", 3).event("two", at(4), 1, ALWAYS, STANDING).event("three", at(5), 1, ALWAYS, STANDING)
                .event("lifted", at(7), 1, ALWAYS, endingGroups(List.of(List.of("one"), List.of(), List.of("two", "three"))));
        assertEquals("{7=[one, three]}", endings(world));
    }

    @Test
    void whatIsNamedEndsBeforeTheLatestOfSeveral() {
        for (var first : List.of(List.of("one", "two"), List.of("two"))) {
            var second = first.size() == 1 ? List.of("one", "two") : List.of("two");
            var world = condition("one", 3).event("two", at(4), 1, ALWAYS, STANDING)
                    .event("liftedA", at(7), 1, ALWAYS, endingGroups(List.of(first)))
                    .event("liftedB", at(7), 1, ALWAYS, endingGroups(List.of(second)));
            assertEquals("{7=[one, two]}", endings(world));
        }
    }

    @Test
    void whatBeginsCanEndInTheSameMonthWhateverTheNames() {
        assertEquals("{7=[b]}", endings(condition("b", 7).event("a", at(7), 1, ALWAYS, ending("b"))));
        assertEquals("{7=[b]}", endings(condition("b", 7).event("c", at(7), 1, ALWAYS, ending("b"))));
    }

    @Test
    void aConditionNeverEndsItself() {
        var self = new Impact(
                STANDING.effects(), List.of(), STANDING.traits(), STANDING.duration(), Optional.empty(),
                List.of(List.of("old", "renewal")));
        var world = condition("old", 3).event("renewal", at(7), 1, ALWAYS, self);
        assertEquals("{7=[old]}", endings(world));
    }

    @Test
    void anEventThatDoesNotHappenEndsNothing() {
        assertEquals("{}", endings(condition("controls", 3).event("lifted", at(7), 0, ALWAYS, ending("controls"))));
        var world = condition("controls", 3).event("lifted", at(7), 1, ALWAYS, ending("controls"));
        assertEquals("{}", endings(world.situation(), 1), "suppressed");
        assertEquals("{}", endings(world.situation(), 0), "what does not begin cannot end");
    }

    @Test
    void aConditionThatStandsAndHappensAgainStandsOnce() {
        var world = new World().trigger(new Trigger("low", Threshold.below(Indicator.SECURITY, 35), 1, false))
                .event("controls", after("low", 1), 1, ALWAYS, STANDING)
                .event("lifted", at(12), 1, ALWAYS, ending("controls"));
        var run = new StorylineRun(StorylineCompiler.compile(world.situation(), Withdrawals.in(world.situation()), 7));
        run.begin(0, StorylineRun.NONE);
        var reported = new ArrayList<Integer>();
        for (int month = 1; month <= MONTHS; month++) {
            run.enter(month);
            for (int i = 0; i < run.count(); i++) {
                if (run.event(i) == 0) {
                    reported.add(month);
                }
            }
            leave(run, month);
        }
        assertEquals(List.of(2, 14), reported, "begun, and begun again after its end");
        assertEquals(23, run.lastMonth(0), "all of them happen");
        assertTrue(run.happened(1));
    }

    @Test
    void aConditionThatStandsStillEndsOthersAgain() {
        var renewal = new Impact(
                STANDING.effects(), List.of(), STANDING.traits(), STANDING.duration(), Optional.empty(),
                List.of(List.of("one", "two")));
        var world = condition("one", 1).event("two", at(1), 1, ALWAYS, STANDING)
                .trigger(new Trigger("low", Threshold.below(Indicator.SECURITY, 35), 1, false))
                .event("controls", after("low", 1), 1, ALWAYS, renewal);
        assertEquals("{2=[two], 5=[one]}", endings(world));
    }

    @Test
    void whoIsWithdrawnNeitherBeginsNorEndsAnything() {
        var withdrawal = new Shock.Withdrawal("Ally", month(4), month(6));
        assertEquals("{7=[controls]}", endings(begunByAllyAtFive()));
        assertEquals("{}", endings(begunByAllyAtFive().shock(withdrawal)));
        assertEquals("{5=[controls]}", endings(endedByAllyAtFive()));
        assertEquals("{}", endings(endedByAllyAtFive().shock(withdrawal)));
    }

    private static World begunByAllyAtFive() {
        return new World().event(happening("controls", "Ally", STANDING), at(5), 1, ALWAYS)
                .event("lifted", at(7), 1, ALWAYS, ending("controls"));
    }

    private static World endedByAllyAtFive() {
        return condition("controls", 3).event(happening("lifted", "Ally", ending("controls")), at(5), 1, ALWAYS);
    }

    /** Ends a month; security is low in every third, so that what follows falls due in months 2, 5, 8, 11, 14 ... */
    private static void leave(StorylineRun run, int month) {
        run.leave(month, indicator -> indicator == Indicator.SECURITY.ordinal() && month % 3 == 1 ? 30 : 50);
    }

    private static Impact endingGroups(List<List<String>> groups) {
        return new Impact(
                Map.of(), List.of(), Traits.NONE, new Duration.Passing(Fade.NEVER), Optional.empty(), groups);
    }

    private static World condition(String id, int number) {
        return new World().event(id, at(number), 1, ALWAYS, STANDING);
    }

    private static String endings(World world) {
        return endings(world.situation(), StorylineRun.NONE);
    }

    /** What ends in which month of a run without an event. */
    private static String endings(Situation situation, int suppressed) {
        var run = new StorylineRun(StorylineCompiler.compile(situation, Withdrawals.in(situation), 7));
        var endings = new TreeMap<Integer, List<String>>();
        run.begin(0, suppressed);
        for (int month = 1; month <= MONTHS; month++) {
            run.enter(month);
            for (int i = 0; i < run.endingCount(); i++) {
                endings.computeIfAbsent(month, key -> new ArrayList<>()).add(name(situation, run.ending(i)));
            }
            leave(run, month);
        }
        return endings.toString();
    }

    private static String name(Situation situation, int number) {
        var planned = situation.storyline().events();
        return number < planned.size()
                ? planned.get(number).id()
                : situation.past().get(number - planned.size()).event().id();
    }
}
