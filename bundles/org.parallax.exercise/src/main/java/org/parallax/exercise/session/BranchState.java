package org.parallax.exercise.session;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.exercise.log.BeliefFact;
import org.parallax.exercise.log.BranchFact;
import org.parallax.exercise.log.LogRecord;
import org.parallax.exercise.log.PlayFact;
import org.parallax.exercise.log.PollFact;

/**
 * A branch as it stands: what its own records and those of its ancestors up to their forks amount to.
 *
 * @param clock milliseconds for which it was the floor while timers ran, its ancestors' up to the fork among them
 * @param polls by id
 * @param askings by id
 */
public record BranchState(
        BranchOrigin origin, long clock, MoveCourse course, Play play, ById<PollState> polls, ById<AskingState> askings) {

    /** Where a branch comes from; the main one from nowhere. */
    public record BranchOrigin(String name, String title, Optional<BranchFact.ForkPoint> from) {}

    /** The branch on which a session begins. */
    static final BranchState MAIN = new BranchState(
            new BranchOrigin(LogRecord.MAIN, "", Optional.empty()), 0, MoveCourse.START, Play.NOTHING, ById.none(), ById.none());

    /** Its name. */
    public String name() {
        return origin.name();
    }

    /** The names of all that it has played or put to the vote; an option's is {@code decision=option}. */
    public SortedSet<String> names() {
        var names = new TreeSet<>(play.names());
        polls.stream().flatMap(poll -> poll.elements().stream()).forEach(names::add);
        return names;
    }

    /** A branch that begins as this one stands; what is open here stays here. */
    BranchState forked(BranchFact.Opened opened) {
        var counted = new TreeMap<>(polls.all());
        counted.values().removeIf(PollState::isOpen);
        var closed = new TreeMap<>(askings.all());
        closed.values().removeIf(AskingState::isOpen);
        return new BranchState(
                new BranchOrigin(opened.branch(), opened.title(), Optional.of(opened.from())), clock, course, play,
                new ById<>(counted), new ById<>(closed));
    }

    BranchState elapsed(long milliseconds) {
        return new BranchState(origin, clock + milliseconds, course, play, polls, askings);
    }

    BranchState after(LogRecord record) {
        return switch (record.fact()) {
            case PlayFact fact -> new BranchState(
                    origin, clock, course.after(fact, record.number(), clock),
                    play.after(fact, record.number(), course.moves()), polls, askings);
            case PollFact.Opened opened -> withPolls(polls.with(opened.poll(), PollState.of(opened, clock)));
            case PollFact fact -> withPolls(polls.changed(fact.poll(), poll -> poll.after(fact)));
            case BeliefFact.Opened opened -> withAskings(askings.with(opened.asking(), AskingState.of(opened)));
            case BeliefFact fact -> withAskings(askings.changed(fact.asking(), asking -> asking.after(fact)));
            default -> this;
        };
    }

    BranchState bound(NameChange renaming) {
        return new BranchState(
                origin, clock, course.bound(renaming), play.bound(renaming), polls.each(poll -> poll.bound(renaming)), askings);
    }

    private BranchState withPolls(ById<PollState> next) {
        return new BranchState(origin, clock, course, play, next, askings);
    }

    private BranchState withAskings(ById<AskingState> next) {
        return new BranchState(origin, clock, course, play, polls, next);
    }
}
