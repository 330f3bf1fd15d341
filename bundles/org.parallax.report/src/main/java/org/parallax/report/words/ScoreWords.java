package org.parallax.report.words;

import java.util.Locale;
import java.util.Optional;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Part;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

/** What a back-test found, in words and figures. Skills are given as per cent of the error saved. */
public final class ScoreWords {

    /** What every result of a back-test says of itself. */
    public static final String CAVEAT = "Scores say how projections from past origins fared against series that were measured. The"
            + " record’s events were chosen by people who knew what followed, so that informed skill over the best baseline is the"
            + " record’s; a theory may claim blind skill, and informed skill over the Kernel. No score makes a projection a prediction.";

    /** What stands for a skill of a theory that never parts from the Kernel. */
    public static final String SILENT = "silent";

    /** What stands for a skill that such a theory has of the Kernel. */
    public static final String AS_KERNEL = "as the Kernel";

    /** What silence is. */
    public static final String SILENCE = "Silent is a theory that at no horizon parts from the Kernel: it says nothing of the indicator.";

    /** Per cent that are left of a sum of errors of arithmetic only. */
    private static final double NOTHING = 1e-9;

    private ScoreWords() {}

    /** A skill with its interval in whole per cent and plain hyphens, for tables in a terminal: {@code +12 (+4 to +20)}. */
    public static String plain(Estimate skill) {
        return signed(skill.value()) + " (" + signed(skill.low()) + " to " + signed(skill.high()) + ")";
    }

    /** The same with a true minus sign and the unit: for pages and pictures. */
    public static String full(Estimate skill) {
        return (signed(skill.value()) + "\u00a0% (" + signed(skill.low()) + " to " + signed(skill.high()) + ")").replace('-', '−');
    }

    /** A single skill: {@code −2 %}. */
    public static String skill(double value) {
        return signed(value).replace('-', '−') + "\u00a0%";
    }

    /**
     * Whole per cent, below one with one decimal. Only what is nothing is 0; what rounds to it is {@code 0.0}, without a sign, so
     * that it seems to lie on neither side.
     */
    private static String signed(double share) {
        double size = Math.abs(share) * 100;
        long tenths = Math.round(size * 10);
        if (tenths == 0) {
            return size < NOTHING ? "0" : "0.0";
        }
        return (share > 0 ? "+" : "-") + (tenths < 10 ? "0." + tenths : Long.toString(Math.round(size)));
    }

    /** The arm in a sentence: {@code blind}, {@code informed by events}. */
    public static String arm(Arm arm) {
        return switch (arm) {
            case NONE -> "blind";
            case EVENTS -> "informed by events";
            case LEADERS -> "informed by events, leaders and images";
            case LEVELS -> "informed by events, leaders, images and drivers";
        };
    }

    /** The layers in a sentence: {@code the core}, {@code with its layers}. */
    public static String layers(Layers layers) {
        return switch (layers) {
            case CORE -> "record alone";
            case CHRONICLE -> "with chronicle";
        };
    }

    /** Which values were forecast: {@code test part}; where series are pooled, each with its own part. */
    public static String part(Optional<Part> part) {
        return part.map(each -> each == Part.TRAINING ? "training part, rolling origin" : "test part").orElse("of each series its own part");
    }

    /** A count of episodes: {@code no episode}, {@code 3 episodes}. */
    public static String episodes(int count) {
        return count == 0 ? "no episode" : Numbers.figures(count, "episode");
    }

    /** Three figures that count, for errors in a unit that may be small or large. */
    public static String figures(double value) {
        double size = Math.abs(value);
        int decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4;
        return String.format(Locale.ROOT, "%." + decimals + "f", value).replace('-', '−');
    }

    /** A word for data files: {@code over-best}. */
    public static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a skill is measured against. */
    public static String over(Endpoint.Measure measure) {
        return measure == Endpoint.Measure.OVER_BEST ? "the best baseline" : "the Kernel";
    }

    /** What a score is of: {@code ClashOfRealities on tourism, informed by events, record alone, 6 months}. */
    public static String of(Scored of) {
        return of.theory() + " on " + of.series() + ", " + arm(of.arm()) + ", " + layers(of.layers()) + ", "
                + Numbers.figures(of.horizon(), "month");
    }
}
