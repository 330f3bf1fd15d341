package org.parallax.exercise.conduct;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.exercise.log.BranchFact;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.TextFact;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/**
 * What is held on a branch, found without any state: from its own records, those of its ancestors up to their forks, and
 * what the session as a whole says of names and texts.
 */
final class RecordsOfALine {

    private final Map<String, HeldBranch> held = new TreeMap<>();
    private Optional<YearMonth> present = Optional.empty();

    private RecordsOfALine() {}

    static Held held(List<LogRecord> log, String branch) {
        var line = new RecordsOfALine();
        var until = new HashMap<String, YearMonth>();
        for (var record : log) {
            if (record.fact() instanceof PlayFact.MoveStarted started) {
                until.put(started.move(), started.until());
            }
            if (record.fact() instanceof TextFact.NameBound bound) {
                line.rename(bound);
            } else if (isOf(log, record, branch) && record.fact() instanceof PlayFact fact) {
                line.play(fact, until);
            }
        }
        return new Held(line.inText(log), line.present);
    }

    /** Whether a record lies on the way to a branch. */
    private static boolean isOf(List<LogRecord> log, LogRecord record, String branch) {
        if (record.branch().equals(branch)) {
            return true;
        }
        return log.stream()
                .filter(other -> other.fact() instanceof BranchFact.Opened opened && opened.branch().equals(branch))
                .map(other -> ((BranchFact.Opened) other.fact()).from())
                .anyMatch(fork -> record.number() <= fork.number() && isOf(log, record, fork.branch()));
    }

    private void play(PlayFact fact, Map<String, YearMonth> until) {
        switch (fact) {
            case PlayFact.MoveEnded(var move) -> reached(until.getOrDefault(move, YearMonth.of(1, 1)));
            case PlayFact.InjectFired fired -> {
                held.put(fired.event(), new HeldBranch(new Branch.Happened(fired.event()), Optional.of(fired.month())));
                reached(fired.month());
            }
            case PlayFact.InjectSkipped(var event, var reason) -> never(event);
            case PlayFact.EventRuled(var event, var out, var reason) -> {
                if (out) {
                    never(event);
                } else {
                    held.remove(event);
                }
            }
            case PlayFact.ChoiceMade made -> {
                held.put(made.decision(), new HeldBranch(
                        new Branch.Chosen(made.decision(), made.option()), Optional.of(made.month())));
                reached(made.month());
            }
            default -> { }
        }
    }

    private void never(String event) {
        held.put(event, new HeldBranch(new Branch.Not(new Branch.Happened(event))));
    }

    private void reached(YearMonth month) {
        present = present.filter(now -> now.isAfter(month)).or(() -> Optional.of(month));
    }

    /** Renamings here are of whole events and decisions. */
    private void rename(TextFact.NameBound bound) {
        var was = held.remove(bound.from());
        if (was != null) {
            held.put(bound.to(), new HeldBranch(
                    switch (was.branch()) {
                        case Branch.Chosen(var decision, var option) -> new Branch.Chosen(bound.to(), option);
                        case Branch.Not not -> new Branch.Not(new Branch.Happened(bound.to()));
                        default -> new Branch.Happened(bound.to());
                    },
                    was.month()));
        }
    }

    private List<HeldBranch> inText(List<LogRecord> log) {
        Set<String> names = Set.of();
        for (var record : log) {
            if (record.fact() instanceof TextFact.Loaded loaded) {
                names = loaded.elements().keySet();
            }
        }
        var there = new ArrayList<HeldBranch>();
        for (var name : held.keySet()) {
            if (names.contains(name)) {
                there.add(held.get(name));
            }
        }
        return there;
    }
}
