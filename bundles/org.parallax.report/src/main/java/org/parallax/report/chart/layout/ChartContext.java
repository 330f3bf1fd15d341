package org.parallax.report.chart.layout;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Frame;
import org.parallax.report.words.CountedRuns;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;

/**
 * A projection to be drawn: in which theme, in how much room, and until when.
 *
 * @param frame the room of each picture
 * @param grounds what every picture says that it rests on
 * @param against what the scenario is held against
 */
public record ChartContext(
        ProjectionResult result, Theme theme, Frame frame, Cancellation cancellation, Grounds grounds,
        Counterfactual against) {

    /** The width pictures are designed for; they stay readable from 640 to 3840. */
    public static final int WIDTH = 1040;

    /** In a pane, type is set smaller than on a page. */
    public ChartContext {
        theme = frame.isPane() ? theme.inPane() : theme;
    }

    /** Held against what there would be without the scenario; its theories count as never scored. */
    public ChartContext(ProjectionResult result, Theme theme, Frame frame, Cancellation cancellation) {
        this(result, theme, frame, cancellation, Grounds.UNKNOWN, Counterfactual.REFERENCE);
    }

    /** The same, with what it rests on. */
    public ChartContext on(Grounds other) {
        return new ChartContext(result, theme, frame, cancellation, other, against);
    }

    /** The same, with the scenario held against something else. */
    public ChartContext against(Counterfactual other) {
        return new ChartContext(result, theme, frame, cancellation, grounds, other);
    }

    /** To be drawn to the end. */
    public ChartContext(ProjectionResult result, Theme theme, Frame frame) {
        this(result, theme, frame, Cancellation.NEVER);
    }

    /** On pages at least 640 px wide. */
    public ChartContext(ProjectionResult result, Theme theme, int width) {
        this(result, theme, Frame.page(width));
    }

    /** Width of each picture in px. */
    public int width() {
        return frame.width();
    }

    /** For files and pages: light, at the usual width. */
    public static ChartContext of(ProjectionResult result) {
        return of(result, Cancellation.NEVER);
    }

    /** As {@link #of(ProjectionResult)}, until it is cancelled. */
    public static ChartContext of(ProjectionResult result, Cancellation cancellation) {
        return new ChartContext(result, Theme.light(), Frame.page(WIDTH), cancellation);
    }

    /** A picture of it, its heading set: the sentence that it shows, and what it is about. */
    public ChartLayout layout(String title, String subtitle) {
        return layout(frame, title, subtitle);
    }

    /** A picture on a page of the same width, its heading set, whatever the room is. */
    public ChartLayout page(String title, String subtitle) {
        return layout(Frame.page(width()), title, subtitle);
    }

    private ChartLayout layout(Frame room, String title, String subtitle) {
        return new ChartLayout(theme, room, title, subtitle, cancellation)
                .on(grounds.about(result.theories().stream().map(TheoryProjection::theory).toList()));
    }

    /** The two sides of the scenario. */
    public Parties parties() {
        return result.situation().parties();
    }

    /** The last documented month. */
    public YearMonth asOf() {
        return result.situation().asOf();
    }

    /** The first projected month. */
    public YearMonth from() {
        return result.situation().from();
    }

    /** The last projected month. */
    public YearMonth last() {
        return from().plusMonths(result.situation().months() - 1L);
    }

    /** The {@code i}-th of the result's theories, from 0. */
    public TheoryProjection theory(int i) {
        return result.theories().get(i);
    }

    /** Months of the past that are shown: half as many as are projected, a year or more where there are. */
    private int pastShown() {
        int documented = result.past().of(Indicator.COOPERATION).length();
        return Math.clamp(result.situation().months() / 2, Math.min(12, documented - 1), Math.max(0, documented - 1));
    }

    /** The documented months shown, the last of them {@code as of}. */
    public List<Double> past(Indicator indicator) {
        var series = result.past().of(indicator);
        int first = series.length() - 1 - pastShown();
        return IntStream.range(first, series.length()).mapToObj(series::at).toList();
    }

    /** Shown past and projection along a stretch of the picture. */
    public TimeScale time(double left, double right) {
        return new TimeScale(asOf().minusMonths(pastShown()), last(), left, right);
    }

    /** Every value a picture of an indicator under these theories has to have room for. */
    public DoubleStream values(Indicator indicator, List<TheoryProjection> theories) {
        return DoubleStream.concat(
                past(indicator).stream().mapToDouble(Double::doubleValue),
                theories.stream()
                        .flatMapToDouble(theory -> DoubleStream.concat(
                                extremes(theory.scenario().of(indicator), Quantile.Q05, Quantile.Q95),
                                extremes(levelsWithout(theory, indicator), Quantile.Q10, Quantile.Q90))));
    }

    /** Every month of two quantiles of a fan. */
    public static DoubleStream extremes(Fan fan, Quantile low, Quantile high) {
        return DoubleStream.concat(fan.at(low).stream(), fan.at(high).stream());
    }

    /** What the scenario is held against, in words. */
    public HeldAgainst held() {
        return new HeldAgainst(against);
    }

    /** The name of what the scenario is held against, as short as the room asks. */
    public String heldLabel() {
        return frame.isPane() ? held().brief() : held().label();
    }

    /** An indicator in what the scenario is held against. */
    public Fan levelsWithout(TheoryProjection theory, Indicator indicator) {
        return theory.against(against).levels().of(indicator);
    }

    /** What the scenario changes of that, run by run. */
    public Fan change(TheoryProjection theory, Indicator indicator) {
        return theory.against(against).change().of(indicator);
    }

    /** Whether anything changes in any run. */
    public static boolean differs(Fan change) {
        return extremes(change, Quantile.Q05, Quantile.Q95).anyMatch(value -> value != 0)
                || change.mean().stream().anyMatch(value -> value != 0);
    }

    /** Title of the theory with an id. */
    public String titleOf(String theory) {
        return result.theories().stream()
                .map(TheoryProjection::theory)
                .filter(card -> card.id().equals(theory))
                .map(TheoryCard::title)
                .findFirst()
                .orElse(theory);
    }

    /** {@code sentence} with the theory it holds under, where there are several. */
    public String under(String theory, String sentence) {
        if (result.theories().size() == 1) {
            return sentence;
        }
        var open = sentence.startsWith("The ") || sentence.startsWith("No ") || sentence.startsWith("In ") || sentence.startsWith("From ") || sentence.startsWith("By ")
                || sentence.startsWith("Against ");
        return "Under " + titleOf(theory) + ", "
                + (open ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1) : sentence);
    }

    /**
     * A sentence about an indicator under a theory, with the theory where there are several; where the theory is silent on the
     * indicator, that instead, as what moves it then is none of the theory's claims.
     */
    public String claimed(TheoryProjection theory, Indicator indicator, String sentence) {
        return Voice.of(theory.theory(), indicator) == Voice.SILENT
                ? theory.theory().title() + " says nothing of " + subject(indicator) + " and passes on the documented effects"
                : under(theory.theory().id(), sentence);
    }

    /** The same under the theory with an id. */
    public String claimed(String theory, Indicator indicator, String sentence) {
        return result.theories().stream()
                .filter(each -> each.theory().id().equals(theory))
                .findFirst()
                .map(each -> claimed(each, indicator, sentence))
                .orElseGet(() -> under(theory, sentence));
    }

    /** The theories under which the scenario changes anything; most baselines take no account of it. */
    public List<TheoryProjection> weighing() {
        return result.theories().stream()
                .filter(theory -> Indicator.SHOWN.stream().anyMatch(each -> differs(change(theory, each))))
                .toList();
    }

    /** An indicator as a sentence names it. */
    public String subject(Indicator indicator) {
        return Sentences.subject(indicator, parties());
    }

    /** What was run and counted, for the line under a title. */
    public String runs() {
        return CountedRuns.of(result).inWords();
    }

    /** The runs that figures under each theory come from. */
    public SampleSize sample() {
        return CountedRuns.of(result).sample();
    }

    /** The runs that figures under one theory come from. */
    public SampleSize sample(TheoryProjection theory) {
        return new SampleSize(theory.runs());
    }

    /** What was run and counted for an explanation. */
    public String runs(String theory) {
        return result.theories().stream()
                .filter(each -> each.theory().id().equals(theory))
                .map(this::runs)
                .findFirst()
                .orElseGet(this::runs);
    }

    /** What was run and counted under one theory. */
    public String runs(TheoryProjection theory) {
        return CountedRuns.of(result, List.of(theory)).inWords();
    }
}
