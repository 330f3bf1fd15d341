package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.World.ALWAYS;
import static org.parallax.projection.World.at;
import static org.parallax.projection.World.impact;
import static org.parallax.projection.World.month;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.ExplainedCell;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;

/** What theories say together of the difference of two scenarios. */
class ComparedTheoriesTest {

    private static final Situation FIRST = new World().event("a", at(2), 1, ALWAYS, impact(-12)).event("b", at(5), 1, ALWAYS, impact(2)).situation();
    private static final Situation SECOND = new World().event("b", at(5), 1, ALWAYS, impact(1)).situation();

    private static final Theory STILL = new Faulty((month, levels) -> { });
    private static final Scope VIEWS_ALONE = new Scope(EnumSet.of(Channel.POLITICAL), UseOfPoints.TAKEN, List.of(), List.of(), false);

    /** A theory under another name and scope. */
    private record Scoped(String id, Theory theory, Scope scope) implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard(id, "1", id, "A claim.", "A source", List.of(), theory.card().streams()).within(scope);
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            return theory.learn(situation, past);
        }
    }

    private static Comparison compared(ExplainedCell asked, Theory... theories) {
        return Runs.completed(new Projector(2).compare(FIRST, SECOND, List.of(theories), new RunSettings(400, 7), asked, Progress.SILENT));
    }

    private static Comparison compared(Theory... theories) {
        return compared(ExplainedCell.LARGEST, theories);
    }

    @Test
    void ofOneTheoryThereIsNothingToPoolAndNobodyToDisagree() {
        var kernel = new Scoped("TheKernel", Runs.WANDERER, Scope.ofBaseline(UseOfPoints.TAKEN));
        for (var alone : List.of(compared(Runs.WANDERER), compared(Runs.WANDERER, kernel))) {
            assertEquals(Optional.empty(), alone.pool());
            assertEquals(List.of(), alone.positions());
        }
    }

    @Test
    void theDifferenceOfThePoolIsTheMeanOfTheirDifferences() {
        var comparison = compared(Runs.WANDERER, STILL);
        var pooled = comparison.pool().orElseThrow().of(Indicator.VIEW_OF_FIRST_BY_SECOND).orElseThrow();
        double sum = 0;
        for (var theory : comparison.theories()) {
            sum += theory.difference().of(Indicator.VIEW_OF_FIRST_BY_SECOND).mean().at(5);
        }
        assertEquals(sum / 2, pooled.difference().mean().at(5), 1e-12);
        assertTrue(pooled.difference().mean().at(5) < -1, "an event lowers it under one of them");
        assertEquals(pooled.difference().mean().at(5), pooled.first().mean().at(5) - pooled.second().mean().at(5), 0.01);
        assertEquals(0, pooled.difference().at(Quantile.Q95).at(5), 0.01, "half of the mixture is the theory under which nothing moves");
    }

    @Test
    void whoIsSilentIsNotPooled() {
        var quiet = new Scoped("Quiet", STILL, VIEWS_ALONE);
        var comparison = compared(Runs.WANDERER, quiet);
        var security = comparison.pool().orElseThrow().of(Indicator.SECURITY).orElseThrow();
        assertEquals(List.of("Wanderer"), security.theories());
        assertEquals(comparison.theories().getFirst().difference().of(Indicator.SECURITY), security.difference());
        assertEquals(List.of("Quiet"), position(comparison, Indicator.SECURITY, 12).silent());
    }

    @Test
    void whoSaysWhatIsToldWithTheStatementBehindIt() {
        var position = position(compared(Runs.WANDERER, STILL), Indicator.VIEW_OF_FIRST_BY_SECOND, 12);
        assertEquals(List.of("Wanderer"), position.down().stream().map(Disagreement.Reading::theory).toList());
        assertEquals(1, position.nothing().size());
        var parting = position.parting().orElseThrow();
        assertEquals(Sort.STATEMENT, parting.sort());
        assertEquals("a", parting.id());
        assertEquals(0, parting.high().effect(), 1e-9);
    }

    @Test
    void theMonthAskedForIsAmongThem() {
        var asked = new ExplainedCell(Optional.of(Indicator.VIEW_OF_FIRST_BY_SECOND), Optional.of(month(3)));
        var position = position(compared(asked, Runs.WANDERER, STILL), Indicator.VIEW_OF_FIRST_BY_SECOND, 3);
        assertEquals("a", position.parting().orElseThrow().id());
    }

    @Test
    void theOrderAskedForChangesNoBit() {
        assertEquals(compared(Runs.WANDERER, STILL).pool(), compared(STILL, Runs.WANDERER).pool());
    }

    private static Disagreement position(Comparison comparison, Indicator indicator, int month) {
        return comparison.positions().stream()
                .filter(each -> each.indicator() == indicator && each.month().equals(month(month))).findFirst().orElseThrow();
    }
}
