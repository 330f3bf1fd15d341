package org.parallax.theories.clash;

import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;
import org.parallax.projection.theory.MonthView;

/** The issues as numbers: what they mean to each side, which flare up together, whose grievance they are. */
final class IssueTable {

    /** A lead in salience of this share makes the disputes wholly one side's grievance. */
    private static final double CLEAR_LEAD = 0.1;

    private final double[][] salience;
    private final int[][] entwined;
    private final boolean noneEntwined;
    private final double[] aggrieved;

    IssueTable(Situation situation) {
        var issues = situation.issues();
        int count = issues.size();
        salience = new double[2][count];
        entwined = new int[count][];
        for (int i = 0; i < count; i++) {
            var issue = issues.get(i);
            for (var side : Side.values()) {
                salience[side.ordinal()][i] = issue.salience(side);
            }
            entwined[i] = IntStream.range(0, count)
                    .filter(j -> issue.entwinedWith().contains(issues.get(j).id()))
                    .toArray();
        }
        noneEntwined = issues.stream().allMatch(issue -> issue.entwinedWith().isEmpty());
        aggrieved = grievance();
    }

    /**
     * Whether an issue is part of the quarrel between the two. Matters that are entwined with nothing, such as how
     * to deal with a third state, are business, unless nothing is entwined at all.
     */
    boolean isDisputed(int issue) {
        return entwined[issue].length > 0 || noneEntwined;
    }

    private double[] grievance() {
        double first = 0;
        double second = 0;
        for (int i = 0; i < entwined.length; i++) {
            if (isDisputed(i)) {
                first += salience[0][i];
                second += salience[1][i];
            }
        }
        double all = first + second;
        double lead = all > 0 ? Math.clamp((second - first) / (CLEAR_LEAD * all), -1, 1) : 0;
        return new double[] {(1 - lead) / 2, (1 + lead) / 2};
    }

    int count() {
        return entwined.length;
    }

    double salience(int side, int issue) {
        return salience[side][issue];
    }

    int[] entwinedWith(int issue) {
        return entwined[issue];
    }

    /**
     * What the leader's stances add up to by salience over the disputed issues, −1 to 1.
     *
     * @param stance the stance on an issue, by its number
     */
    double warmth(int side, IntFunction<Stance> stance) {
        double sum = 0;
        for (int issue = 0; issue < count(); issue++) {
            if (isDisputed(issue)) {
                sum += salience(side, issue) * DomesticPolitics.warmth(stance.apply(issue));
            }
        }
        return Math.clamp(sum, -1, 1);
    }

    /**
     * How strongly a side reacts to news on an issue this month, at least 0: its own sensitivity, and a share of that to
     * the entwined issue which differs most from the usual.
     */
    double sensitivity(MonthView month, Side side, int issue, double entwining) {
        double furthest = 0;
        for (int other : entwined[issue]) {
            double off = month.sensitivity(side, other) - 1;
            furthest = Math.abs(off) > Math.abs(furthest) ? off : furthest;
        }
        return Math.max(0, month.sensitivity(side, issue) + entwining * furthest);
    }

    /** How far the disputes are this side's grievance, 0 to 1; both sides sum to 1. */
    double aggrieved(int side) {
        return aggrieved[side];
    }
}
