package org.parallax.theories.lab;

import java.util.Arrays;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;

/** Levels of many runs: by run, month (from 1; 0 holds the documented level) and indicator. */
public final class Paths {

    private final double[][][] levels;

    private Paths(double[][][] levels) {
        this.levels = levels;
    }

    /** One path without noise, at the theory's defaults. */
    public static Paths quiet(Theory theory, Situation situation) {
        return of(theory, situation, theory.card().defaults(), Script.quiet(situation), 1);
    }

    /** One path of the script, at the theory's defaults. */
    public static Paths of(Theory theory, Situation situation, Script script) {
        return of(theory, situation, theory.card().defaults(), script, 1);
    }

    public static Paths of(Theory theory, Situation situation, ParameterValues values, Script script, int runs) {
        return of(theory, situation, TenDocumentedYears.of(situation), values, script, runs);
    }

    public static Paths of(
            Theory theory, Situation situation, DocumentedLevels past, ParameterValues values, Script script, int runs) {
        var prepared = theory.learn(situation.learnable(), past).with(values);
        var all = new double[runs][situation.months() + 1][Indicator.values().length];
        for (int run = 0; run < runs; run++) {
            var path = prepared.begin();
            for (var indicator : Indicator.values()) {
                all[run][0][indicator.ordinal()] = past.last(indicator);
            }
            for (int month = 1; month <= situation.months(); month++) {
                path.advance(script.at(run, month), into(all[run][month]));
            }
        }
        return new Paths(all);
    }

    /** What a channel's level is made of in a month of one path at the theory's defaults, by the card's causes. */
    public static double[] parts(Theory theory, Situation situation, Script script, int month, Channel channel) {
        var path = theory.learn(situation.learnable(), TenDocumentedYears.of(situation)).with(theory.card().defaults()).begin();
        for (int passed = 1; passed <= month; passed++) {
            path.advance(script.at(0, passed), into(new double[Indicator.values().length]));
        }
        var parts = new double[theory.card().scope().causes().size()];
        path.explain((cause, of, points) -> parts[cause] += of == channel ? points : 0);
        return parts;
    }

    private static Levels into(double[] row) {
        Arrays.fill(row, Double.NaN);
        row[Indicator.COOPERATION.ordinal()] = 0;
        return new Levels() {
            @Override
            public void set(Domain domain, double level) {
                if (domain == Domain.SOCIETAL) {
                    setContact(Side.FIRST, level);
                    setContact(Side.SECOND, level);
                } else {
                    row[domain.ordinal()] = level;
                    row[Indicator.COOPERATION.ordinal()] += level / Domain.values().length;
                }
            }

            @Override
            public void setContact(Side people, double level) {
                row[Indicator.contactOf(people).ordinal()] = level;
                double other = row[Indicator.contactOf(people.other()).ordinal()];
                row[Indicator.SOCIETAL.ordinal()] = (level + other) / 2;
                if (!Double.isNaN(other)) {
                    row[Indicator.COOPERATION.ordinal()] += (level + other) / 2 / Domain.values().length;
                }
            }

            @Override
            public void setView(Side viewer, double level) {
                row[Indicator.viewBy(viewer).ordinal()] = level;
            }
        };
    }

    /** The level in the first run. */
    public double at(int month, Indicator indicator) {
        return levels[0][month][indicator.ordinal()];
    }

    public double at(int run, int month, Indicator indicator) {
        return levels[run][month][indicator.ordinal()];
    }

    public int runs() {
        return levels.length;
    }

    /** The level under which this share of the runs lies. */
    public double quantile(int month, Indicator indicator, double share) {
        var sorted = Arrays.stream(levels)
                .mapToDouble(run -> run[month][indicator.ordinal()])
                .sorted()
                .toArray();
        return sorted[(int) (share * (sorted.length - 1))];
    }

    /** Every value of every run, to compare whole paths. */
    public double[][][] all() {
        return levels;
    }
}
