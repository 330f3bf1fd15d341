package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.StrongestChange;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;

/**
 * How a theory brings about what a scenario changes, in words.
 *
 * @param change what the scenario changes, in points
 * @param all its parts by cause, each by size, and last what none names
 * @param points what the theory makes of the points of the record
 */
public record Mechanisms(double change, List<Mechanism> all, UseOfPoints points) {

    /** Less than this is shown as nothing. */
    private static final double NOTHING = 0.05;

    /** The share of a change that is most of it. */
    private static final double MOST = 0.5;

    /** What is a smaller share of a change is not named beside what makes it. */
    private static final double WORTH_NAMING = 0.1;

    public Mechanisms {
        all = List.copyOf(all);
    }

    /** Of what the scenario changes by the month of an attribution, which is told in tenths as its sum is. */
    public static Mechanisms of(ProjectionResult result, ChangeAttribution change) {
        return new Mechanisms(RoundedChange.of(change).scenario(), change.mechanisms(), points(result, change.theory()));
    }

    /** Of a strongest change. */
    public static Mechanisms of(ProjectionResult result, StrongestChange change) {
        return new Mechanisms(change.change(), change.mechanisms(), points(result, change.theory()));
    }

    private static UseOfPoints points(ProjectionResult result, String theory) {
        return result.theories().stream()
                .filter(each -> each.theory().id().equals(theory))
                .map(each -> each.theory().scope().points())
                .findFirst()
                .orElse(UseOfPoints.SCALED);
    }

    /**
     * Which mechanism makes at least half of the change, as half a sentence about {@code that}: {@code most of that is the
     * term's cycle (+4.8 of +5.0)}; empty where none does.
     *
     * @param figures how a number of points is written
     */
    Optional<String> most(DoubleFunction<String> figures) {
        return largest().filter(one -> Math.abs(one.effect()) >= MOST * Math.abs(change)).map(one -> share(one, figures));
    }

    /** The same, where none makes half of it which one makes the largest part; empty where none has part in it. */
    public Optional<String> largest(DoubleFunction<String> figures) {
        return most(figures).or(() -> largest().map(one ->
                "the largest part of that is " + name(one) + " (" + figures.apply(one.effect()) + " of " + figures.apply(change) + ")"));
    }

    /** The largest of the named that go the way of the change. */
    private Optional<Mechanism> largest() {
        return forward().findFirst();
    }

    private Stream<Mechanism> named() {
        return all.stream().filter(one -> one.isNamed() && Math.abs(one.effect()) >= NOTHING);
    }

    private String share(Mechanism one, DoubleFunction<String> figures) {
        var made = figures.apply(one.effect());
        if (Math.abs(one.effect()) < Math.abs(change) && !made.equals(figures.apply(change))) {
            return "most of that is " + name(one) + " (" + made + " of " + figures.apply(change) + ")";
        }
        return named().filter(other -> other.effect() * change < 0 && Math.abs(other.effect()) >= WORTH_NAMING * Math.abs(change))
                .findFirst()
                .map(other -> "that is " + name(one) + " (" + made + "), held back by " + name(other) + " (" + figures.apply(other.effect()) + ")")
                .orElseGet(() -> "all of that is " + name(one));
    }

    /** The same with the next that goes the same way, where the largest is not all of it and the next is worth naming. */
    public Optional<String> largestTwo(DoubleFunction<String> figures) {
        var next = largest().filter(one -> Math.abs(one.effect()) < Math.abs(change)).flatMap(one -> forward().skip(1).findFirst())
                .filter(one -> Math.abs(one.effect()) >= WORTH_NAMING * Math.abs(change));
        return largest(figures).map(words ->
                words + next.map(one -> ", then " + name(one) + " (" + figures.apply(one.effect()) + ")").orElse(""));
    }

    /** The named that go the way of the change. */
    private Stream<Mechanism> forward() {
        return named().filter(one -> one.effect() * change > 0);
    }

    private String name(Mechanism one) {
        return one.cause().equals(Scope.EVENTS)
                ? one.cause() + (points == UseOfPoints.TAKEN ? " as the record tells them" : " as the theory weighs them")
                : one.cause();
    }

    /** Whether anything of it would be seen. */
    public boolean tells() {
        return !shown(all).isEmpty();
    }

    /** Those that would be seen, in order: a figure but 0.0, in the mean or in some runs. */
    public static List<Mechanism> shown(List<Mechanism> mechanisms) {
        return mechanisms.stream()
                .filter(one -> Math.abs(one.effect()) >= NOTHING || Math.abs(one.low()) >= NOTHING || Math.abs(one.high()) >= NOTHING)
                .toList();
    }

    /** The title of its line: the cause, and of what none names that. */
    public static String title(Mechanism one) {
        return one.isNamed() ? Sentences.capital(one.cause()) : "By chance, and what has no name";
    }

    /**
     * Each that moves something in the mean with its points: {@code political space +4.9, the scenario's events +0.3}; empty
     * where none does.
     */
    public static String list(List<Mechanism> mechanisms, DoubleFunction<String> figures) {
        return mechanisms.stream()
                .filter(one -> Math.abs(one.effect()) >= NOTHING)
                .map(one -> (one.isNamed() ? one.cause() : "without a name") + " " + figures.apply(one.effect()))
                .collect(Collectors.joining(", "));
    }
}
