package org.parallax.exercise.conduct;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.parallax.exercise.command.SessionCommand;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.LogLines;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.RecordReading;
import org.parallax.exercise.session.BranchState;
import org.parallax.exercise.session.SessionState;

/** What holds of every session, whatever is played, gone back to and edited. */
class SessionLawsTest {

    private static final int TRIES = 1_000;

    @Property(tries = TRIES)
    void replayingTheLogGivesTheSameState(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        var session = GeneratedPlay.of(seed).session();
        var log = session.log();
        assertEquals(session.state(), SessionState.of(log));
        var half = SessionState.of(log.subList(0, log.size() / 2));
        for (var record : log.subList(log.size() / 2, log.size())) {
            half = half.after(record);
        }
        assertEquals(session.state(), half);
    }

    @Property(tries = TRIES)
    void theLogIsTheSameAfterJson(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        var session = GeneratedPlay.of(seed).session();
        var codec = new LogLines();
        var lines = session.log().stream().map(codec::write).toList();
        var read = RecordReading.of(lines) instanceof RecordReading.Whole(var records) ? records : List.<LogRecord>of();
        assertEquals(session.log(), read);
        assertEquals(lines, read.stream().map(codec::write).toList());
    }

    @Property(tries = TRIES)
    void everyBranchHasWhatWasPlayedOnIt(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        GeneratedPlay.of(seed, step -> {
            assertEquals(step.play().naive().branches(), played(step.after()));
            assertEquals(step.play().naive().floor(), step.after().tree().floor());
        });
    }

    private static Map<String, Map<String, String>> played(SessionState state) {
        var branches = new TreeMap<String, Map<String, String>>();
        state.tree().all().forEach(branch -> {
            var played = new TreeMap<String, String>();
            branch.play().choices().all().forEach((decision, choice) -> played.put(decision, choice.option()));
            branch.play().fired().all().keySet().forEach(event -> played.put(event, "happened"));
            branch.play().out().all().keySet().forEach(event -> played.put(event, "out"));
            branches.put(branch.name(), played);
        });
        return branches;
    }

    @Property(tries = TRIES)
    void whatIsLeftStandsUntilTheRoomReturns(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        var left = new HashMap<String, BranchState>();
        GeneratedPlay.of(seed, step -> {
            if (mayChangeAll(step)) {
                left.clear();
            } else if (step.wentElsewhere()) {
                var floor = step.before().tree().floor();
                assertEquals(step.before().floor().play(), branch(step, floor).play());
                left.put(floor, branch(step, floor));
            }
            left.forEach((name, stood) -> assertEquals(stood, branch(step, name)));
            left.remove(step.after().tree().floor());
        });
    }

    /** A renaming and the closing of a session are the only things that reach branches that are not played. */
    private static boolean mayChangeAll(GeneratedPlay.Step step) {
        return step.request().command() instanceof TextCommand || step.request().command() instanceof SessionCommand.Close;
    }

    private static BranchState branch(GeneratedPlay.Step step, String name) {
        return step.after().tree().branches().get(name).orElseThrow();
    }

    @Property(tries = TRIES)
    void whatABranchHoldsFollowsFromTheRecordsOfItsLine(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        var session = GeneratedPlay.of(seed).session();
        session.state().tree().all().forEach(branch -> assertEquals(
                RecordsOfALine.held(session.log(), branch.name()), session.state().held(branch)));
    }

    @Property(tries = TRIES)
    void recordsFollowOneAnotherAndWhatIsRefusedLeavesNone(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        GeneratedPlay.of(seed, step -> {
            long before = step.before().position().number();
            if (step.decided() instanceof Decided.Accepted(var records, var slip)) {
                for (int i = 0; i < records.size(); i++) {
                    assertEquals(before + 1 + i, records.get(i).number());
                }
                assertEquals(before + records.size(), step.play().session().log().size());
            } else {
                assertEquals(before, step.play().session().log().size());
                assertEquals(step.before(), step.after());
            }
        });
    }

    @Property(tries = TRIES)
    void aPollCountsEachSeatOnceAndAsItVotedLast(@ForAll @LongRange(min = 0, max = 1L << 40) long seed) {
        GeneratedPlay.of(seed, step -> {
            if (step.decided() instanceof Decided.Accepted(var records, var slip)) {
                records.stream().map(LogRecord::fact).forEach(fact -> {
                    if (fact instanceof PollFact.Closed closed) {
                        var counted = new TreeMap<>(closed.counts());
                        counted.values().removeIf(count -> count == 0);
                        assertEquals(step.play().naive().count(closed.poll()), counted);
                    }
                });
            }
        });
    }
}
