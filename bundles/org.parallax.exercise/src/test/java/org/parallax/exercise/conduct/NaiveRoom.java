package org.parallax.exercise.conduct;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.exercise.command.BranchCommand;
import org.parallax.exercise.command.Command;
import org.parallax.exercise.command.PlayCommand;
import org.parallax.exercise.command.PollCommand;
import org.parallax.exercise.command.Request;
import org.parallax.exercise.command.TextCommand;
import org.parallax.exercise.log.Author;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.session.NameChange;

/**
 * What somebody with paper and pencil writes down beside a session: the choices and happenings of each branch, and the
 * ballots of each poll. It follows the commands that were accepted and looks at no state.
 */
final class NaiveRoom {

    private final Map<String, Map<String, String>> branches = new TreeMap<>(Map.of("main", new TreeMap<>()));
    private final Map<Long, Map<String, String>> pages = new HashMap<>();
    private final Map<String, Map<String, String>> ballots = new TreeMap<>();
    private String floor = "main";

    /** Writes down what was accepted. */
    void follow(Request request, Decided.Accepted accepted) {
        var records = accepted.records();
        write(request, request.command(), records);
        if (!records.isEmpty()) {
            pages.put(records.getLast().number(), new TreeMap<>(now()));
        }
    }

    private void write(Request request, Command command, List<LogRecord> records) {
        switch (command) {
            case PlayCommand.Fire fire -> now().put(fire.event(), "happened");
            case PlayCommand.Skip skip -> now().put(skip.event(), "out");
            case PlayCommand.RuleOut(var event, var out, var reason) -> {
                if (out) {
                    now().put(event, "out");
                } else {
                    now().remove(event);
                }
            }
            case PlayCommand.Tick tick -> records.stream()
                    .map(LogRecord::fact)
                    .filter(PlayFact.InjectFired.class::isInstance)
                    .map(PlayFact.InjectFired.class::cast)
                    .forEach(fired -> now().put(fired.event(), "happened"));
            case PlayCommand.Choose choose -> now().put(choose.decision(), chosen(choose, records));
            case BranchCommand.GoBack back -> {
                floor = "branch" + (branches.size() + 1);
                branches.put(floor, new TreeMap<>(pages.getOrDefault(back.mark(), Map.of())));
            }
            case BranchCommand.Return(var branch) -> floor = branch;
            case PollCommand.CastBallot(var poll, var option) -> {
                if (request.by() instanceof Author.OfSeat(var seat)) {
                    ballots.computeIfAbsent(poll, first -> new TreeMap<>()).put(seat, option);
                }
            }
            case TextCommand.LoadText load -> load.renamings().forEach(this::rename);
            case TextCommand.BindName(var renaming, var reason) -> rename(renaming);
            default -> { }
        }
    }

    /** What a poll or chance took is read off its record: the rest of it is checked elsewhere. */
    private static String chosen(PlayCommand.Choose choose, List<LogRecord> records) {
        return switch (choose.way()) {
            case PlayCommand.Way.ByLead(var option) -> option;
            case PlayCommand.Way.ByFacilitator(var option) -> option;
            default -> ((PlayFact.ChoiceMade) records.getFirst().fact()).option();
        };
    }

    private void rename(NameChange renaming) {
        branches.values().forEach(branch -> rename(branch, renaming));
        pages.values().forEach(branch -> rename(branch, renaming));
    }

    private static void rename(Map<String, String> branch, NameChange renaming) {
        var value = branch.remove(renaming.from());
        if (value != null) {
            branch.put(renaming.to(), value);
        }
    }

    private Map<String, String> now() {
        return branches.get(floor);
    }

    Map<String, Map<String, String>> branches() {
        return branches;
    }

    /** How many voted for an option, by hand. */
    Map<String, Integer> count(String poll) {
        var counts = new TreeMap<String, Integer>();
        ballots.getOrDefault(poll, Map.of()).values().forEach(option -> counts.merge(option, 1, Integer::sum));
        return counts;
    }

    String floor() {
        return floor;
    }
}
