package org.parallax.projection.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.projection.internal.count.EndingCount;
import org.parallax.projection.internal.count.Histogram;
import org.parallax.projection.internal.count.StorylineCount;
import org.parallax.projection.internal.simulation.ComparedRuns;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.CounterfactualFans;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Fans;
import org.parallax.projection.result.Frequencies;
import org.parallax.projection.result.ProjectedFans;
import org.parallax.projection.result.PlanFrequencies;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.SamplePath;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Series;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;

/** Turns counts into results. */
final class ResultReader {

    private static final double[] SHARES =
            Arrays.stream(Quantile.values()).mapToDouble(Quantile::share).toArray();

    private final Situation situation;
    private final ProjectedMonths span;
    private final PairedSimulation count;
    private final double runs;

    ResultReader(Situation situation, PairedSimulation count) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
        this.count = count;
        this.runs = count.runs();
    }

    TheoryProjection projection(TheoryCard theory, List<SamplePath> samples) {
        int months = span.months();
        var regimes = IntStream.range(0, months)
                .mapToObj(month -> count.regimes().shares(month, runs))
                .toList();
        return new TheoryProjection(
                theory, count.runs(),
                fans(months),
                samples, regimes, expectations(),
                new PlanFrequencies(
                        frequencies(count.storyline(), count.endings(), runs),
                        frequencies(count.overallStoryline(), count.overallEndings(), count.simulated())));
    }

    private ProjectedFans fans(int months) {
        var reference = fans(ScenarioVariants.reference(count), months);
        boolean same = ScenarioVariants.baseline(count).levels() == ScenarioVariants.reference(count).levels();
        return new ProjectedFans(
                fans(count.firstLevels(), months), reference, same ? reference : fans(ScenarioVariants.baseline(count), months));
    }

    private static CounterfactualFans fans(ComparedRuns runs, int months) {
        return new CounterfactualFans(fans(runs.levels(), months), fans(runs.differences(), months));
    }

    private Frequencies frequencies(StorylineCount storyline, EndingCount endings, double all) {
        return new Frequencies(
                events(storyline, all), decisions(storyline, all), new EndedConditionReader(situation).read(endings, all));
    }

    /** The fans of all indicators, cells being numbered indicator × months + month − 1. */
    static Fans fans(Histogram histogram, int months) {
        return new Fans(IntStream.range(0, Indicator.values().length)
                .mapToObj(indicator -> fan(histogram, indicator * months, months))
                .toList());
    }

    private static Fan fan(Histogram histogram, int offset, int months) {
        var mean = new double[months];
        for (int month = 0; month < months; month++) {
            mean[month] = histogram.mean(offset + month);
        }
        return fan(mean, (month, shares) -> histogram.quantiles(offset + month, shares));
    }

    /** Quantiles of one month, numbered from 0. */
    @FunctionalInterface
    interface QuantilesOfMonth {

        double[] at(int month, double[] shares);
    }

    /** A fan of monthly means and of what the quantiles of each month are. */
    static Fan fan(double[] mean, QuantilesOfMonth quantilesOfMonth) {
        var quantiles = new double[SHARES.length][mean.length];
        for (int month = 0; month < mean.length; month++) {
            double[] values = quantilesOfMonth.at(month, SHARES);
            for (int i = 0; i < values.length; i++) {
                quantiles[i][month] = values[i];
            }
        }
        return new Fan(Series.of(mean), Arrays.stream(quantiles).map(Series::of).toList());
    }

    private List<ExpectationOutcome> expectations() {
        var outcomes = new ArrayList<ExpectationOutcome>();
        for (int i = 0; i < situation.expectations().size(); i++) {
            var expectation = situation.expectations().get(i);
            double share = count.thresholds().held(i) / runs;
            outcomes.add(new ExpectationOutcome(expectation, share, share >= expectation.probability()));
        }
        return outcomes;
    }

    private List<EventOutcome> events(StorylineCount storyline, double all) {
        List<PlannedEvent> events = situation.storyline().events();
        return IntStream.range(0, events.size()).mapToObj(i -> event(events.get(i), i, storyline, all)).toList();
    }

    private EventOutcome event(PlannedEvent planned, int index, StorylineCount storyline, double all) {
        boolean ever = storyline.happened(index) > 0;
        return new EventOutcome(
                planned.id(), planned.event().title(), storyline.happened(index) / all,
                ever ? Optional.of(span.month(storyline.first(index))) : Optional.empty(),
                ever ? Optional.of(span.month(storyline.last(index))) : Optional.empty());
    }

    private List<DecisionOutcome> decisions(StorylineCount storyline, double all) {
        List<Decision> decisions = situation.storyline().decisions();
        return IntStream.range(0, decisions.size()).mapToObj(i -> decision(decisions.get(i), i, storyline, all)).toList();
    }

    private static DecisionOutcome decision(Decision decision, int index, StorylineCount storyline, double all) {
        var options = IntStream.range(0, decision.options().size())
                .mapToObj(i -> new DecisionOutcome.OptionShare(
                        decision.options().get(i).id(),
                        decision.options().get(i).title(),
                        storyline.chosen(index, i) / all))
                .toList();
        return new DecisionOutcome(decision.id(), decision.question(), options);
    }
}
