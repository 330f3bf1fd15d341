package org.parallax.report.words;

import java.util.List;
import java.util.OptionalLong;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.Comparison.TheoryComparison;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Explanation;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;

/** Which runs figures are about, in words. */
public final class CountedRuns {

    private final Conditioning given;
    private final Branches branches;
    private final HeldThroughout held;
    private final OptionalLong walked;
    private final List<Long> counted;

    private CountedRuns(Conditioning given, OptionalLong walked, List<Long> counted, Situation... situations) {
        this.given = given;
        this.branches = Branches.of(situations);
        this.held = HeldThroughout.of(situations);
        this.walked = walked;
        this.counted = counted;
    }

    private CountedRuns(RunSettings settings, List<Long> counted, Situation... situations) {
        this(settings.given(), OptionalLong.of(settings.runs()), counted, situations);
    }

    /** The runs of a projection, under some of its theories. */
    public static CountedRuns of(ProjectionResult result, List<TheoryProjection> theories) {
        return new CountedRuns(
                result.settings(), theories.stream().map(TheoryProjection::runs).toList(), result.situation());
    }

    /** The runs of a projection, under all its theories. */
    public static CountedRuns of(ProjectionResult result) {
        return of(result, result.theories());
    }

    /** The runs of a comparison, under some of its theories. */
    public static CountedRuns of(Comparison comparison, List<TheoryComparison> theories) {
        return new CountedRuns(
                comparison.settings(), theories.stream().map(TheoryComparison::runs).toList(),
                comparison.first(), comparison.second());
    }

    /**
     * The runs of an explanation, which does not know the number of all runs.
     *
     * @param situation with what is held in it
     */
    public static CountedRuns of(Situation situation, Conditioning given, Explanation explained) {
        return new CountedRuns(
                given, OptionalLong.empty(), explained.drivers().stream().map(Attribution::runs).toList(), situation);
    }

    /**
     * {@code 10,000 runs}, {@code 2,741 of 10,000 runs in which “Files at the ICJ” is chosen}, or {@code 10,000 runs; in every
     * run “Files at the ICJ” is made to happen}.
     */
    public String inWords() {
        return inWords("");
    }

    /** The same with words after the runs: {@code 10,000 runs on the same random numbers}. */
    public String inWords(String which) {
        return runs() + which + condition() + held.clause();
    }

    /** {@code 1 run}, {@code 10,000 runs}, {@code 1 of 10,000 runs}: {@link #figures} with their noun. */
    public String runs() {
        long last = given.isNothing() || walked.isEmpty() ? most() : walked.getAsLong();
        return figures() + " " + Numbers.plural(last, "run");
    }

    /** Of the runs counted under each theory, the fewest: what all figures can be said of. */
    public SampleSize sample() {
        return new SampleSize(counted.stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE));
    }

    private long most() {
        return counted.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    /** What the runs have in common: {@code in which “Files at the ICJ” is chosen}, after a space; empty for all runs. */
    public String condition() {
        return given.isNothing() ? "" : " in which " + branches.inWords(given);
    }

    /** How many there are: {@code 10,000}, {@code 2,741 of 10,000}, {@code 2,312 to 2,741 of 10,000}. */
    public String figures() {
        var each = counted.stream().mapToLong(Long::longValue).summaryStatistics();
        var range = each.getMin() == each.getMax()
                ? Numbers.count(each.getMin())
                : Numbers.count(each.getMin()) + " to " + Numbers.count(each.getMax());
        return given.isNothing() || walked.isEmpty() ? range : range + " of " + Numbers.count(walked.getAsLong());
    }

    /** What is held in all runs, and that only some of them count, as sentences; empty if all do and go by themselves. */
    public String sentence() {
        return (held.sentence() + " " + selection()).strip();
    }

    private String selection() {
        return given.isNothing()
                ? ""
                : "Counted here are only the runs" + condition() + ": " + figures() + (counted.size() > 1 ? " under each theory." : ".");
    }
}
