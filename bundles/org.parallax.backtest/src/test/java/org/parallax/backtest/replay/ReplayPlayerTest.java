package org.parallax.backtest.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.run.ArmProjector;
import org.parallax.backtest.run.EchoTheory;
import org.parallax.backtest.run.ToldRecord;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.Projector;
import org.parallax.projection.theory.Theory;

/** What is a hit and what a miss, at the onset and in the aftermath. The echo keeps every point for ever. */
class ReplayPlayerTest {

    /** As of December 2000, month 12 of the record. */
    private static final String TEXT = """
            replays of Told
            replay quarrel "A quarrel"
              as of 2000-12
              onset in 2001-03
                political %s cites p at "s" quotes "w"
              aftermath in %s
                political %s cites p at "s" quotes "w"
            """;

    private static List<String> played(String onset, String month, String aftermath, ToldRecord record) {
        var replay = ReplayReader.read("f", TEXT.formatted(onset, month, aftermath)).replays().getFirst();
        var theories = List.<Theory>of(new EchoTheory("Kernel"));
        var projector = new ArmProjector(
                new Projector(1), theories, theories.stream().map(Theory::card).toList(), new RunSettings(400, 1), () -> false);
        var outcome = new ReplayPlayer(projector).play(replay, record);
        assertInstanceOf(Outcome.Completed.class, outcome);
        return outcome instanceof Outcome.Completed<List<ReplayOutcome>>(var all)
                ? all.stream().map(ReplayPlayerTest::words).toList() : List.of();
    }

    private static String words(ReplayOutcome outcome) {
        return (outcome.aftermath() ? "aftermath " : "onset ") + outcome.reading().month()
                + String.format(Locale.ROOT, " %.0f ", outcome.change() + 0.0) + (outcome.hit() ? "hit" : "miss");
    }

    @Test
    void aChangeWithItsSignIsAHit() {
        var record = new ToldRecord().event("quarrel", 14, -8).event("talks", 20, 6);
        assertEquals(List.of("onset 2001-03 -8 hit", "aftermath 2001-11 -2 hit"), played("down", "2001-11", "down", record));
        assertEquals(List.of("onset 2001-03 -8 miss", "aftermath 2001-11 -2 miss"), played("up", "2001-11", "up", record));
    }

    @Test
    void goneIsLessThanHalf() {
        var record = new ToldRecord().event("quarrel", 14, -8).event("talks", 20, 6);
        assertEquals(List.of("onset 2001-03 -8 hit", "aftermath 2001-11 -2 hit"), played("down", "2001-11", "gone", record));
        var lasting = new ToldRecord().event("quarrel", 14, -8).event("talks", 20, 3);
        assertEquals(List.of("onset 2001-03 -8 hit", "aftermath 2001-11 -5 miss"), played("down", "2001-11", "gone", lasting));
    }

    @Test
    void whatLiesBeyondTheRecordIsNotRead() {
        var record = new ToldRecord().event("quarrel", 14, -8);
        assertEquals(List.of("onset 2001-03 -8 hit"), played("down", "2011-01", "down", record));
    }

    @Test
    void anIndicatorThatThereIsNot() {
        var replay = ReplayReader.read("f", TEXT.formatted("up", "2001-11", "up").replace("political", "politics")).replays().getFirst();
        var parties = new ToldRecord().asOf(ToldRecord.month(1)).parties();
        assertEquals(
                Optional.of("replay quarrel reads an indicator politics that there is not. There are: political, security, economic, societal,"
                        + " reconciliation, cooperation, view-of-One-by-Two, view-of-Two-by-One, societal-of-One-in-Two, societal-of-Two-in-One"),
                ReplayPlayer.unknownIndicator(replay, parties));
    }
}
