package org.parallax.theories.climatology;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Situation;
import org.parallax.theories.lab.News;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.TenDocumentedYears;
import org.parallax.theories.lab.World;

class ClimatologyTest {

    private static final Climatology THEORY = new Climatology();
    private static final World WORLD = new World()
            .happened(100, News.summit("a"))
            .happened(60, News.landing("b"))
            .happened(20, News.summit("c"));

    private static Paths paths(Situation situation, int runs) {
        return Paths.of(THEORY, situation, THEORY.card().defaults(), Script.noisy(situation), runs);
    }

    @Test
    void everyMonthIsSpreadAsTheRecordIs() {
        var situation = WORLD.situation();
        var documented = TenDocumentedYears.of(situation).of(Indicator.POLITICAL).toArray();
        Arrays.sort(documented);
        var paths = paths(situation, 6000);
        for (int month : new int[] {1, 12, 36}) {
            for (double share : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
                assertEquals(
                        documented[(int) (share * (documented.length - 1))],
                        paths.quantile(month, Indicator.POLITICAL, share),
                        1,
                        "month " + month + ", quantile " + share);
            }
        }
    }

    @Test
    void pathsMoveAsTheRecordMovedExceptWhereTheyJump() {
        var paths = paths(WORLD.situation(), 400);
        int jumps = 0;
        for (int run = 0; run < paths.runs(); run++) {
            for (int month = 2; month <= 36; month++) {
                double step = paths.at(run, month, Indicator.POLITICAL) - paths.at(run, month - 1, Indicator.POLITICAL);
                jumps += Math.abs(step) > 1.5 ? 1 : 0;
            }
        }
        assertTrue(jumps < paths.runs() * 35 * 0.12, jumps + " jumps");
    }

    @Test
    void eventsAreIgnored() {
        var with = new World().plan(2, News.landing("x")).situation();
        assertArrayEquals(
                paths(new World().situation(), 3).all(), paths(with, 3).all());
    }
}
