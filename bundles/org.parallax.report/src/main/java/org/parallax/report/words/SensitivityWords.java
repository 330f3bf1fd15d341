package org.parallax.report.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.parallax.projection.result.Tornado;

/** Which inputs a change hangs on, in words. */
public final class SensitivityWords {

    /** How far inputs go, as sentences. */
    public static final String ENDS = "A range goes to the ends that its author gave it, an assumed value and the target of"
            + " a course a tenth of the scale down and up, a shock to half and to one and a half times its strength (a"
            + " withdrawal is left out), an event and an option to never and always, a parameter of the theory to the values"
            + " that nine draws in ten lie between.";

    /** What the figures are, as sentences. */
    public static final String MEANING = "Each is moved alone, all else as it is, in the same runs on the same random"
            + " numbers. A parameter acts without the scenario too: what is told is the change against the reference under"
            + " the same setting.";

    /** Less than this is shown as nothing. */
    private static final double NOTHING = 0.05;

    private static final MathContext THREE_FIGURES = new MathContext(3);

    private SensitivityWords() {}

    /** The bars that would be seen, largest first, at most so many. */
    public static List<Tornado.Bar> shown(Tornado tornado, int most) {
        return tornado.bars().stream().filter(bar -> bar.swing() >= NOTHING).limit(most).toList();
    }

    /** What is not among the first so many, as {@code 14 others, each less than 0.4 points}; empty where nothing is. */
    public static Optional<String> others(Tornado tornado, int shown) {
        var rest = tornado.bars().subList(shown, tornado.bars().size());
        var untried = tornado.untried() == 0 ? "" : Numbers.figures(tornado.untried(), "weaker event") + " not moved";
        if (rest.isEmpty()) {
            return Optional.of(untried).filter(words -> !words.isEmpty());
        }
        // Rounded up, so that “less than” holds.
        var bound = Numbers.tenths((Math.floor(rest.getFirst().swing() * 10) + 1) / 10);
        return Optional.of(Numbers.figures(rest.size(), "other") + (rest.size() == 1 ? ", less than " : ", each less than ") + bound + " points"
                + (untried.isEmpty() ? "" : "; " + untried));
    }

    /** That some events were not moved at all, as a sentence; empty where every one was. */
    public static Optional<String> untried(List<Tornado> tornadoes) {
        return tornadoes.stream().map(Tornado::untried).max(Integer::compare).filter(events -> events > 0)
                .map(events -> Numbers.figures(events, "weaker event") + (events == 1 ? " was" : " were")
                        + " not moved: of many events only the strongest are, by the points of their kinds.");
    }

    /** What an input is, beside its title: {@code probability}, {@code parameter, 1/month}. */
    public static String kind(Tornado.Input input) {
        return switch (input.sort()) {
            case ASSUMPTION -> "on a scale of 0 to 1";
            case SHOCK -> isPresence(input) ? "with it or without" : "strength";
            case EVENT -> "probability";
            case OPTION -> "share of the choices";
            case PARAMETER -> "parameter, " + input.unit();
        };
    }

    /** What an input is set to: {@code never}, {@code +10 %}, {@code 0.35}. */
    public static String set(Tornado.Input input, double value) {
        return switch (input.sort()) {
            case ASSUMPTION, PARAMETER -> figures(value);
            case SHOCK -> isPresence(input)
                    ? (value == 0 ? "left out" : "as it is")
                    : Numbers.signedPercent(value - 1);
            case EVENT, OPTION -> value == 0 ? "never" : value == 1 ? "always" : Numbers.percent(value);
        };
    }

    private static boolean isPresence(Tornado.Input input) {
        return input.unit().equals(Tornado.PRESENCE);
    }

    /** Three figures, and no more of them than it takes. */
    private static String figures(double value) {
        return value == 0 ? "0" : new BigDecimal(value).round(THREE_FIGURES).stripTrailingZeros().toPlainString();
    }

    /**
     * The sentence over a picture.
     *
     * @param subject the indicator as a sentence names it
     * @param points how a number of points is written
     */
    public static String sentence(Tornado tornado, String subject, DoubleFunction<String> points) {
        var change = points.apply(tornado.base().change());
        var lead = "In " + MonthWords.name(tornado.month()) + " the scenario changes " + subject + " by " + change + " points; ";
        var shown = shown(tornado, 2);
        if (shown.isEmpty()) {
            return lead + "nothing that is moved alone makes a tenth of a point of difference";
        }
        return lead + "that hangs most on " + ends(shown.getFirst(), points)
                + (shown.size() > 1 ? ", then on “" + shown.getLast().input().title() + "”" : "");
    }

    private static String ends(Tornado.Bar bar, DoubleFunction<String> points) {
        return "“" + bar.input().title() + "” (" + end(bar, bar.low(), points) + ", " + end(bar, bar.high(), points) + ")";
    }

    private static String end(Tornado.Bar bar, Tornado.End end, DoubleFunction<String> points) {
        return set(bar.input(), end.value()) + ": " + points.apply(end.change());
    }

    /** A bar in words: what it is, and what it changes the indicator by at either end. */
    public static String bar(Tornado.Bar bar, DoubleFunction<String> points) {
        return bar.input().title() + ", " + kind(bar.input()) + ": " + end(bar, bar.low(), points) + ", "
                + end(bar, bar.high(), points) + " points";
    }

    /** In how many runs things are moved: {@code 512 runs, parameters in 128}. */
    public static String runs(Tornado tornado) {
        return Numbers.figures(tornado.runs(), "run") + tornado.bars().stream()
                .map(Tornado.Bar::runs)
                .filter(runs -> runs < tornado.runs())
                .findFirst()
                .map(runs -> ", parameters in " + Numbers.count(runs))
                .orElse("");
    }

    /** The heads of {@link #rows}. */
    public static List<String> heads(Tornado tornado) {
        var sample = new SampleSize(tornado.bars().stream().mapToLong(Tornado.Bar::runs).min().orElse(tornado.runs()));
        return List.of("Moved alone", "What", "Set to", "Change, points", "Moved, points", sample.below(5), sample.below(95), "Swing, points");
    }

    /** All bars that would be seen with both ends and their spread: two rows a bar. */
    public static List<List<String>> rows(Tornado tornado) {
        return shown(tornado, Integer.MAX_VALUE).stream().flatMap(SensitivityWords::rows).toList();
    }

    private static Stream<List<String>> rows(Tornado.Bar bar) {
        return Stream.of(bar.low(), bar.high()).map(end -> List.of(
                bar.input().title(), kind(bar.input()), set(bar.input(), end.value()), Numbers.change(end.change()),
                Numbers.change(end.moved()), Numbers.change(end.low()), Numbers.change(end.high()), Numbers.tenths(bar.swing())));
    }
}
