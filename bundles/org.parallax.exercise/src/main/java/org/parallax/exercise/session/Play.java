package org.parallax.exercise.session;

import java.time.YearMonth;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.exercise.log.PlayFact;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;

/**
 * What a branch of a session has fixed.
 *
 * @param present the month up to which it has been played; it only goes forward
 * @param choices by decision
 * @param fired month by event
 * @param out why by event: ruled out, or skipped for good
 */
public record Play(
        Optional<YearMonth> present, ById<Choice> choices, ById<YearMonth> fired, ById<String> out) {

    /** Nothing has been played. */
    public static final Play NOTHING = new Play(Optional.empty(), ById.none(), ById.none(), ById.none());

    /** What a projection is to hold: all of this that a text has. */
    public Held held(Predicate<String> inText) {
        var chosen = choices.stream()
                .filter(choice -> inText.test(choice.decision()) && inText.test(choice.element()))
                .map(choice -> new HeldBranch(
                        new Branch.Chosen(choice.decision(), choice.option()), Optional.of(choice.month())));
        var happened = fired.all().entrySet().stream()
                .filter(event -> inText.test(event.getKey()))
                .map(event -> new HeldBranch(new Branch.Happened(event.getKey()), Optional.of(event.getValue())));
        var never = out.all().keySet().stream()
                .filter(inText)
                .map(event -> new HeldBranch(new Branch.Not(new Branch.Happened(event))));
        return new Held(Stream.of(chosen, happened, never).flatMap(held -> held).toList(), present);
    }

    /** The names of all that has been played; an option's is {@code decision=option}. */
    public SortedSet<String> names() {
        var names = new TreeSet<String>(choices.all().keySet());
        choices.stream().map(Choice::element).forEach(names::add);
        names.addAll(fired.all().keySet());
        names.addAll(out.all().keySet());
        return names;
    }

    Play after(PlayFact fact, long number, ById<MoveState> moves) {
        return switch (fact) {
            case PlayFact.MoveEnded(var move) -> moves.get(move).map(ended -> until(ended.until())).orElse(this);
            case PlayFact.InjectFired fire ->
                new Play(present, choices, fired.with(fire.event(), fire.month()), out).until(fire.month());
            case PlayFact.InjectSkipped(var event, var reason) -> new Play(present, choices, fired, out.with(event, reason));
            case PlayFact.EventRuled(var event, var never, var reason) ->
                new Play(present, choices, fired, never ? out.with(event, reason) : out.without(event));
            case PlayFact.ChoiceMade(var decision, var option, var month, var grounds) ->
                new Play(present, choices.with(decision, new Choice(decision, option, month, grounds, number)), fired, out)
                        .until(month);
            default -> this;
        };
    }

    Play bound(NameChange renaming) {
        var renamed = new TreeMap<String, Choice>();
        choices.stream().map(choice -> choice.bound(renaming)).forEach(choice -> renamed.put(choice.decision(), choice));
        return new Play(
                present, new ById<>(renamed), fired.renamed(renaming.from(), renaming.to()),
                out.renamed(renaming.from(), renaming.to()));
    }

    private Play until(YearMonth month) {
        return present.filter(now -> !now.isBefore(month)).isPresent()
                ? this
                : new Play(Optional.of(month), choices, fired, out);
    }
}
