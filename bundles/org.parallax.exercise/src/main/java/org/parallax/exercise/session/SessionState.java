package org.parallax.exercise.session;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parallax.exercise.log.BeliefFact;
import org.parallax.exercise.log.BranchFact;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.RemarkFact;
import org.parallax.exercise.log.SeatFact;
import org.parallax.exercise.log.SessionFact;
import org.parallax.exercise.log.StageFact;
import org.parallax.exercise.log.TextFact;
import org.parallax.projection.situation.Held;

/**
 * A session as it stands: what the records of its log amount to, one after another. No clock is asked and nothing is
 * drawn here: both are in the records.
 */
public record SessionState(
        SessionStanding standing, LogPosition position, SeatRows seats, TextState text, PlayTree tree, Remarks remarks,
        Stage stage) {

    /** Before the first record. */
    public static final SessionState START = new SessionState(
            SessionStanding.NONE, LogPosition.START, SeatRows.EMPTY, TextState.NONE, PlayTree.START, Remarks.NONE, Stage.EMPTY);

    /** What a whole log amounts to. */
    public static SessionState of(List<LogRecord> log) {
        var state = START;
        for (var record : log) {
            state = state.after(record);
        }
        return state;
    }

    /**
     * The state after one record more.
     *
     * @throws IllegalArgumentException if it is not the next one
     */
    public SessionState after(LogRecord record) {
        var passed = new SessionState(
                standing, position.after(record), seats, text, tree.elapsed(running(record.awake())), remarks, stage);
        return passed.with(record);
    }

    /** The branch on which the room plays. */
    public BranchState floor() {
        return tree.onFloor();
    }

    /** Milliseconds of the floor's clock at a moment. */
    public long clock(long awake) {
        return floor().clock() + running(awake);
    }

    /** What a projection of a branch is to hold. */
    public Held held(BranchState branch) {
        return branch.play().held(text::has);
    }

    /** What a branch has played that the text in force no longer has, by name. */
    public SortedSet<String> detached(BranchState branch) {
        var names = new TreeSet<>(branch.play().names());
        names.removeIf(text::has);
        return names;
    }

    /** The names of all that any branch has played or put to the vote, or had where one can go back to. */
    public SortedSet<String> names() {
        var names = new TreeSet<String>();
        Stream.concat(tree.all().stream(), tree.marks().stream().map(PlayMark::then))
                .forEach(branch -> names.addAll(branch.names()));
        return names;
    }

    private long running(long awake) {
        return standing.phase().timersRun() ? Math.max(0, awake - position.awake()) : 0;
    }

    private SessionState with(LogRecord record) {
        return switch (record.fact()) {
            case SessionFact fact -> new SessionState(standing.after(fact), position, seats, text, tree, remarks, stage);
            case SeatFact fact -> new SessionState(standing, position, seats.after(fact), text, tree, remarks, stage);
            case TextFact.Loaded loaded -> new SessionState(
                    standing, position, seats, text.loaded(loaded.text(), loaded.elements()), tree, remarks, stage);
            case TextFact.NameBound(var from, var to, var reason) ->
                new SessionState(standing, position, seats, text, tree.bound(new NameChange(from, to)), remarks, stage);
            case TextFact.Matched matched -> this;
            case RemarkFact fact -> new SessionState(
                    standing, position, seats, text, tree.after(record), remarks.after(record, fact), stage);
            case StageFact fact ->
                new SessionState(standing, position, seats, text, tree, remarks, stage.after(fact, record.branch()));
            case BranchFact fact -> playing(record);
            case PlayFact fact -> playing(record);
            case PollFact fact -> playing(record);
            case BeliefFact fact -> playing(record);
        };
    }

    private SessionState playing(LogRecord record) {
        return new SessionState(standing, position, seats, text, tree.after(record), remarks, stage);
    }
}
