package org.parallax.exercise.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parallax.exercise.log.PollFact;
import org.parallax.exercise.log.PollOption;
import org.parallax.exercise.log.PollSubject;
import org.parallax.exercise.poll.BallotCount;
import org.parallax.exercise.poll.Tally;
import org.parallax.exercise.poll.Verdict;

/**
 * A poll as it stands.
 *
 * @param opened what was asked, of whom and by which rule
 * @param began milliseconds of its branch's clock
 * @param minutes how long it is open in all; empty for by hand
 * @param ballots option by seat; none of a secret poll
 * @param counts by option, once it is closed; without paper
 * @param paper by option
 */
public record PollState(
        PollFact.Opened opened, long began, OptionalInt minutes, AskedStatus status, ById<String> ballots,
        ById<Integer> counts, ById<Integer> paper) {

    private static final long MINUTE = 60_000;

    static PollState of(PollFact.Opened opened, long clock) {
        return new PollState(opened, clock, opened.minutes(), AskedStatus.OPEN, ById.none(), ById.none(), ById.none());
    }

    /** Whether it takes ballots, as far as the log says. */
    public boolean isOpen() {
        return status == AskedStatus.OPEN;
    }

    /** Whether its counts stand. */
    public boolean isCounted() {
        return status == AskedStatus.CLOSED || status == AskedStatus.SHOWN;
    }

    /** At which milliseconds of its branch's clock it closes; empty for by hand. */
    public OptionalLong ends() {
        return minutes.isPresent() ? OptionalLong.of(began + minutes.getAsInt() * MINUTE) : OptionalLong.empty();
    }

    /** Whether its time is over. */
    public boolean isOverAt(long clock) {
        var ends = ends();
        return ends.isPresent() && clock >= ends.getAsLong();
    }

    /** The names that the text has for what it is about; none for what decides nothing. */
    public List<String> elements() {
        return switch (opened.subject()) {
            case PollSubject.OfDecision(var decision) -> Stream.concat(
                            Stream.of(decision), opened.options().stream().map(option -> decision + "=" + option.name()))
                    .toList();
            case PollSubject.OnProposal(var decision, var option) -> List.of(decision, decision + "=" + option);
            case PollSubject.ShowOfHands hands -> List.of();
        };
    }

    /** Whether one of its options is called so. */
    public boolean offers(String option) {
        return opened.options().stream().map(PollOption::name).anyMatch(option::equals);
    }

    /** All that was cast and entered from paper, by option; every option has a count. */
    public BallotCount total() {
        return counted(counts).plus(counted(paper));
    }

    /** By every option of the poll, in its order. */
    private BallotCount counted(ById<Integer> some) {
        var all = new LinkedHashMap<String, Integer>();
        opened.options().forEach(option -> all.put(option.name(), some.get(option.name()).orElse(0)));
        return new BallotCount(all);
    }

    /** What its ballots have decided; meaningful once it is closed. */
    public Verdict verdict() {
        return opened.subject() instanceof PollSubject.OnProposal(var decision, var option)
                ? Tally.consensus(total(), option)
                : Tally.of(total(), opened.terms().rule());
    }

    PollState after(PollFact fact) {
        return switch (fact) {
            case PollFact.Opened other -> this;
            case PollFact.Cast(var poll, var seat, var option) ->
                new PollState(opened, began, minutes, status, ballots.with(seat, option), counts, paper);
            case PollFact.Extended(var poll, var all) ->
                new PollState(opened, began, OptionalInt.of(all), status, ballots, counts, paper);
            case PollFact.Closed(var poll, var reason, var cast) ->
                new PollState(opened, began, minutes, AskedStatus.CLOSED, ballots, byOption(cast), paper);
            case PollFact.Shown shown -> in(AskedStatus.SHOWN);
            case PollFact.Voided voided -> in(AskedStatus.VOID);
            case PollFact.PaperEntered(var poll, var entered, var reason) ->
                new PollState(opened, began, minutes, status, ballots, counts, byOption(entered));
        };
    }

    PollState bound(NameChange renaming) {
        var named = new PollNameChange(renaming, opened.subject());
        return new PollState(
                named.opened(opened), began, minutes, status, ballots.each(named::ballot), named.counts(counts),
                named.counts(paper));
    }

    private PollState in(AskedStatus next) {
        return new PollState(opened, began, minutes, next, ballots, counts, paper);
    }

    private static ById<Integer> byOption(Map<String, Integer> counts) {
        return new ById<>(new TreeMap<>(counts));
    }
}
