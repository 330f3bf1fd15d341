package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.live.AppBackend;
import org.parallax.editing.live.RefinementStep;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.editing.view.TheoryPosition.Stand;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Theory;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.Grounds;

/** Who says what of a scenario, as a view shows it. */
class TheoryPositionsTest {

    private static final String TEXT = """
            scenario Doubt "The guarantee is taken back" on JapanKorea as of 2024-09 for 30 months {
              assume UnitedStates commitment falls to 0.3 by 2025-09
              assume China pressure 0.75
              project with %s runs 300
            }
            """;

    private static ProjectionResult projected(String theories) {
        var parallax = Installation.parallax();
        var log = new RecordedLog();
        try (var session = new DocumentSession(parallax, new OpenDocuments(), log)) {
            var cards = parallax.theories().all().stream().map(Theory::card).toList();
            var backend = new AppBackend(session, new TheorySwitches(cards, Set.of(), ids -> { }), TheorySupervisor.endless(), log);
            var text = new DocumentSnapshot(Path.of("doubt.scenario").toAbsolutePath(), TEXT.formatted(theories), 1, 0);
            var understood = backend.read(text, Progress.SILENT).orElseThrow();
            var lowered = completed(understood.lower(understood.scenarios().getFirst()));
            return completed(backend.project(lowered, new RefinementStep(300, Depth.DRIVERS), Branching.NONE, Progress.SILENT)).result();
        }
    }

    private static <T> T completed(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T>(var value) -> value;
            case Outcome<T> other -> throw new AssertionError("not done but " + other);
        };
    }

    @Test
    void everyTheoryHasItsPlaceAndTheEndsTheirPremise() {
        var result = projected("CoercionCatalyst, ClashOfRealities, TechnologyRivalry, Kernel, PoliticalSpace");
        var choice = new ViewChoices().now().withIndicator(Indicator.SECURITY);
        var shown = TheoryPositions.of(result, choice).orElseThrow();
        assertEquals(YearMonth.of(2027, 3), shown.month());
        var positions = shown.positions();
        assertEquals(List.of(Stand.UP, Stand.NO_CHANGE, Stand.DOWN, Stand.SILENT, Stand.BASELINE), positions.stream().map(TheoryPosition::stand).toList());
        assertEquals("On it in Mar\u00a02027 one says up, one says down, one says no change and one is silent", shown.counted("it"));
        assertEquals("CoercionCatalyst", positions.getFirst().theory());
        assertTrue(positions.getLast().inWords().endsWith(" is a baseline (0.0)"), positions.getLast().inWords());
        assertTrue(shown.sentence().startsWith("On security cooperation in Mar\u00a02027 Coercion as a catalyst says up (+"), shown.sentence());
        assertTrue(shown.sentence().startsWith(shown.headline()), shown.headline());
        var premise = shown.premise().orElseThrow();
        assertTrue(premise.sentence().contains(" over the assumed commitment of the United States (+"), premise.sentence());
        assertTrue(positions.stream().allMatch(each -> each.low() <= each.change() && each.change() <= each.high()), positions.toString());
        assertEquals(shown.sentence(), shown.widest().getFirst().sentence());
    }

    @Test
    void thePictureSaysAllOfItAndLeadsToTheOtherPlaces() {
        var result = projected("CoercionCatalyst, ClashOfRealities, TechnologyRivalry, Kernel, PoliticalSpace");
        var choice = new ViewChoices().now().withIndicator(Indicator.SECURITY);
        var shown = TheoryPositions.of(result, choice).orElseThrow();
        for (int width : List.of(380, 560, 900)) {
            var pictures = Pictures.disagreement(
                    result, choice, new Pictures.Sheet(Theme.dark(), Pictures.pane(width, 260), Cancellation.NEVER, Grounds.UNKNOWN));
            assertEquals(2, pictures.size());
            var said = pictures.getFirst().marks().stream().map(Chart.Mark::text).toList();
            shown.positions().forEach(each -> assertTrue(said.stream().anyMatch(text -> text.startsWith(each.inWords())), each.inWords()));
            assertTrue(said.contains(shown.premise().orElseThrow().sentence()), said.toString());
            shown.widest().forEach(each -> assertTrue(said.contains(each.sentence()), each.sentence()));
            assertTrue(pictures.getFirst().svg().contains(shown.sentence()), "for those who do not see the picture");
            assertTrue(pictures.getFirst().marks().stream().allMatch(mark -> mark.box().x() + mark.box().width() <= width), "nothing beside the pane");
        }
    }

    @Test
    void aRowThatStandsForAnotherPlaceLeadsThere() {
        var result = projected("CoercionCatalyst, ClashOfRealities");
        var choice = new ViewChoices().now().withIndicator(Indicator.SOCIETAL);
        var sheet = new Pictures.Sheet(Theme.light(), Pictures.pane(560, 260), Cancellation.NEVER, Grounds.UNKNOWN);
        var widest = TheoryPositions.of(result, choice).orElseThrow().widest().getFirst();
        var row = Pictures.disagreement(result, choice, sheet).getFirst().marks().stream()
                .filter(mark -> mark.text().equals(widest.sentence())).findFirst().orElseThrow();
        var there = choice.withIndicator(widest.indicator()).withMonth(widest.month());
        assertEquals(Optional.of(there), Pictures.chosenAt(row.target(), result, choice));
        assertEquals(Optional.empty(), Pictures.chosenAt(row.target(), result, there));
        assertEquals(Optional.of(choice.withIndicator(Indicator.POLITICAL)), Pictures.chosenAt(new MarkTarget.Row("political"), result, choice));
        assertEquals(Optional.empty(), Pictures.chosenAt(new MarkTarget.Event("political"), result, choice));
    }

    @Test
    void aMonthIsShownByTheMilestoneBeforeIt() {
        var result = projected("CoercionCatalyst, ClashOfRealities");
        var choice = new ViewChoices().now().withIndicator(Indicator.SECURITY);
        assertEquals(YearMonth.of(2026, 3), TheoryPositions.of(result, choice.withMonth(YearMonth.of(2027, 2))).orElseThrow().month());
        assertEquals(YearMonth.of(2025, 3), TheoryPositions.of(result, choice.withMonth(YearMonth.of(2024, 11))).orElseThrow().month());
    }

    @Test
    void oneTheoryHasNobodyToDisagreeWith() {
        assertEquals(Optional.empty(), TheoryPositions.of(projected("CoercionCatalyst, Kernel"), new ViewChoices().now()));
    }
}
