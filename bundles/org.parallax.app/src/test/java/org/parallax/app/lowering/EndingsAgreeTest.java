package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.Parallax;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Scenario;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Depth;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** One story ends the same conditions whether the record tells it or a scenario, and in whatever order it is told. */
final class EndingsAgreeTest {

    private static final String KINDS = """
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended cites book }
            kind Bans "Bans" { by state to state harms economic slightly lasts until ended cites book }
            kind Lifting "Lifting" { by state to state ends Controls cites book }
            kind Both "Both" { by state to state ends Controls, Bans cites book }
            """;
    private static final IntFunction<String> PLAIN = number -> "e" + number;
    private static final IntFunction<String> BACKWARDS = number -> "f" + (90 - number);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void inTheRecordAndInAScenario(int seed) {
        List<Told> story = story(new Random(seed));
        var documented = documented(story, PLAIN);
        assertTrue(documented.size() > 1, documented.toString());
        assertEquals(documented, documented(story.reversed(), PLAIN));
        assertEquals(documented, planned(story, PLAIN), text(story, 2021, PLAIN));
        assertEquals(documented, planned(story.reversed(), PLAIN));
    }

    /** Names decide only between what begins on one day. */
    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15})
    void whatTheirEventsAreCalledDecidesNothingElse(int seed) {
        List<Told> story = story(new Random(seed)).stream().map(Told::onADayOfItsOwn).toList();
        var documented = documented(story, PLAIN);
        assertEquals(documented, documented(story, BACKWARDS));
        assertEquals(documented, planned(story, PLAIN));
        assertEquals(documented, planned(story, BACKWARDS));
    }

    /**
     * An event of a story.
     *
     * @param when month and perhaps day of some year
     * @param ends what it ends by name
     */
    private record Told(int number, String when, String kind, String states, Optional<Integer> ends) {

        Told onADayOfItsOwn() {
            return new Told(number, "%s-%02d".formatted(when.substring(0, 3), number + 1), kind, states, ends);
        }

        String text(int year, IntFunction<String> names) {
            return "event " + names.apply(number) + (when.length() > 3 ? " on " : " in ") + year + when + " : " + kind + " { " + states
                    + ends.map(ended -> " ends " + names.apply(ended)).orElse("") + " cites book }\n";
        }
    }

    /** Conditions and their ends in six months, of two pairs of states, in any order. */
    private static List<Told> story(Random random) {
        var story = new ArrayList<Told>();
        for (int number = 0; number < 24; number++) {
            boolean begins = number < 12;
            String month = "-%02d".formatted(random.nextInt(begins ? 1 : 2, 8));
            String when = random.nextInt(3) == 0 ? month : month + "-%02d".formatted(random.nextInt(1, 28));
            String states = random.nextInt(4) == 0 ? "by Japan to China" : random.nextBoolean() ? "by Japan to SouthKorea" : "by SouthKorea to Japan";
            String kind = begins ? random.nextInt(3) == 0 ? "Bans" : "Controls" : random.nextInt(3) == 0 ? "Both" : "Lifting";
            story.add(new Told(number, when, kind, states,
                    begins || random.nextInt(3) > 0 ? Optional.empty() : Optional.of(random.nextInt(12))));
        }
        Collections.shuffle(story, random);
        return story;
    }

    private static String text(List<Told> story, int year, IntFunction<String> names) {
        return story.stream().map(told -> told.text(year, names)).collect(Collectors.joining());
    }

    /** Month and number of each condition that was ended, by the record. */
    private static SortedSet<String> documented(List<Told> story, IntFunction<String> names) {
        var scenario = scenario(text(story, 2019, names), "");
        var endings = Endings.of(RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names()), new AsOf(YearMonth.of(2020, 12)));
        var ended = new TreeSet<String>();
        endings.conditions().forEach(condition -> endings.of(condition).ifPresent(
                ending -> ended.add(ending.month().getMonthValue() + " " + number(condition.getName(), names))));
        return ended;
    }

    /** The same in a run of a scenario. */
    private static SortedSet<String> planned(List<Told> story, IntFunction<String> names) {
        var lowered = new Lowering().lower(scenario("", text(story, 2021, names).replace(" cites book", "")));
        var diary = new Diary();
        var order = new ProjectionOrder(List.of("Diary"), Optional.of(1L), Optional.empty(), 1).to(Depth.FIGURES);
        Trial.completed(new Parallax(InstalledTheories.of(List.of(diary)), List::of).projections().project(lowered, order, Progress.SILENT));
        var ended = new TreeSet<String>();
        diary.ended.forEach(line -> ended.add(line.split(" ")[0] + " " + number(line.split(" ")[1], names)));
        return ended;
    }

    private static int number(String name, IntFunction<String> names) {
        return IntStream.range(0, 24).filter(number -> names.apply(number).equals(name)).findFirst().orElseThrow();
    }

    private static Scenario scenario(String record, String statements) {
        var workspace = Language.with(() -> Set.of("Diary"), List::of).newWorkspace();
        var file = URI.createURI("memory:/story" + SourceKind.SCENARIO.ending());
        workspace.put(file, Trial.RECORD + KINDS + record + "scenario S \"S\" on Small as of 2020-12 for 24 months {\n" + statements + "}\n");
        return (Scenario) workspace.document(file).orElseThrow().getElements().getLast();
    }

    /** Notes what ends when; every level stays. */
    private static final class Diary implements Theory {

        private final SortedSet<String> ended = new ConcurrentSkipListSet<>();

        @Override
        public TheoryCard card() {
            return new TheoryCard("Diary", "1", "Diary", "Nothing moves.", "a test", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return values -> () -> (month, levels) -> note(situation, month, levels);
        }

        private void note(Situation situation, MonthView month, Levels levels) {
            for (int i = 0; i < month.endingCount(); i++) {
                ended.add(month.month() + " " + situation.storyline().events().get(month.ending(i)).id());
            }
            for (var domain : Domain.values()) {
                levels.set(domain, 50);
            }
            for (var side : Side.values()) {
                levels.setView(side, 50);
            }
        }
    }
}
