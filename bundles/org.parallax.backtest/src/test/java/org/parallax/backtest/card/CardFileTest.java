package org.parallax.backtest.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.Score;

class CardFileTest {

    private static final ScoreCard CARD = new ScoreCard(
            MadeUpCards.HEAD, List.of(MadeUpCards.series("ferries", "Crossings, by \"ferry\""), MadeUpCards.series("letters", "Letters")),
            List.of(MadeUpCards.score("ferries", Arm.EVENTS, new Score.Estimate(0.12, 0.03, 0.2), new Score.Estimate(0.05, -0.01, 0.1))),
            List.of(new Refusal("letters", Layers.CORE, "the record moves by 0.4 points only")));

    private static final String TEXT = """
            # Parallax score card
            # theory: Tides
            # version: 3
            # parallax: 0.9.0
            # record: TwoTowns
            # runs: 1000
            # seed: 1

            series,title,unit,indicator,split,sha256,control
            ferries,"Crossings, by ""ferry""\",persons,societal,2010-12,00ff,no
            letters,Letters,persons,societal,2010-12,00ff,no

            series,part,mode,arm,layers,horizon,n,apart,episodes,ceiling,baseline,crpsBaseline,crpsKernel,crps,skill,skillLow,\
            skillHigh,skillOverKernel,skillOverKernelLow,skillOverKernelHigh,leaveOneOut,leaveOneOutOverKernel,coverage90,elsewhere
            ferries,training,informed,events,core,6,85,85,4,0.3,persistence,10,9.5,9,0.12,0.03,0.2,0.05,-0.01,0.1,0.01,0.01,0.91,0.97

            series,layers,why
            letters,core,the record moves by 0.4 points only
            """;

    @Test
    void aCardIsOneText() {
        assertEquals(TEXT, CardWriter.text(CARD));
        assertEquals(new CardReading.Read(CARD), CardReader.read("Tides.csv", TEXT));
    }

    @Property(tries = 200)
    void whatIsWrittenIsRead(@ForAll("cards") ScoreCard card) {
        assertEquals(new CardReading.Read(card), CardReader.read("Tides.csv", CardWriter.text(card)));
    }

    @Provide
    Arbitrary<ScoreCard> cards() {
        return MadeUpCards.any();
    }

    /** No line can be lost, and no letter of a number or a key changed to another kind, unnoticed. */
    @Test
    void everyLineIsNeeded() {
        var lines = TEXT.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var lost = lines.get(at);
            var optional = lost.isEmpty() || lost.startsWith("ferries,training") || lost.startsWith("letters,core")
                    || lost.startsWith("letters,Letters");
            var left = lines.stream().filter(line -> line != lost).collect(Collectors.joining("\n"));
            assertTrue(optional || CardReader.read("Tides.csv", left) instanceof CardReading.Broken, lost);
        }
    }

    @Test
    void whatIsWrongIsSaidAtItsPlace() {
        assertProblem("Tides.csv:1:1: error this is no score card: its first line must be “# Parallax score card”", "series,title");
        assertProblem("Tides.csv:3:1: error there is no key “verzion” in a score card; it has theory, version, parallax, record,"
                + " runs, seed", TEXT.replace("# version", "# verzion"));
        assertProblem("Tides.csv:6:9: error runs is “none”; it must be a whole number of 1 or more", TEXT.replace("runs: 1000", "runs: none"));
        assertProblem("Tides.csv:14:49: error ceiling is “3”; it must be a number from 0 to 1", TEXT.replace(",0.3,", ",3,"));
        assertProblem("Tides.csv:14:18: error mode is “blind”; with the arm events it must be informed",
                TEXT.replace("training,informed", "training,blind"));
        assertProblem("Tides.csv:14:27: error arm is “event”; it must be one of none, events, leaders, levels",
                TEXT.replace(",events,", ",event,"));
        assertProblem("Tides.csv:17:1: error the card does not say what the series “lettres” is; give it a line in the table of"
                + " series", TEXT.replace("letters,core", "lettres,core"));
        assertProblem("Tides.csv:14:79: error skillLow lies above skillHigh; exchange them", TEXT.replace(",0.03,0.2,", ",0.3,0.2,"));
        assertProblem("Tides.csv:12:1: error the same series stand in a row above; take one away",
                TEXT.replace("00ff,no\nletters,", "00ff,no\nferries,Again,persons,societal,2010-12,00ff,no\nletters,").replace(
                        "\nferries,Again", "\nletters,Again"));
        assertProblem("Tides.csv:14:1: error 23 fields in a table of 24 columns; they are", TEXT.replace(",0.91", ""));
    }

    private static void assertProblem(String words, String text) {
        var problems = assertInstanceOf(CardReading.Broken.class, CardReader.read("Tides.csv", text), words).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.words().startsWith(words)),
                () -> words + "\n" + problems.stream().map(CardProblem::words).collect(Collectors.joining("\n")));
    }
}
