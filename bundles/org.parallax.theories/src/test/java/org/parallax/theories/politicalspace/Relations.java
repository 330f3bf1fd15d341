package org.parallax.theories.politicalspace;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Side;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/**
 * Two states whose leaders govern as the runner has it, without noise and with every parameter at its default but those
 * named. The first side's leader has no scheduled end.
 *
 * @param support of the second side's leader; the first has half the country
 * @param monthsLeft of the second side's leader at {@code as of}; empty where no end is scheduled
 */
record Relations(double support, Optional<Integer> monthsLeft, Map<String, Double> settings) {

    private static final int TERM = 60;

    /** With the support of half the country on both sides, and no end in sight. */
    static final Relations USUAL = new Relations(0.5, Optional.empty(), Map.of());

    Relations supported(double share) {
        return new Relations(share, monthsLeft, settings);
    }

    Relations ending(int months) {
        return new Relations(support, Optional.of(months), settings);
    }

    Relations with(String parameter, double value) {
        return new Relations(support, monthsLeft, Map.of(parameter, value));
    }

    private World world() {
        return new World().months(48)
                .course("Japan", Quantity.SUPPORT, 0.5)
                .course("SouthKorea", Quantity.SUPPORT, support)
                .leader(term(Side.FIRST, YearMonth.of(2020, 1), Optional.empty()))
                .leader(term(
                        Side.SECOND, World.AS_OF.plusMonths(monthsLeft.orElse(TERM / 2) - TERM), monthsLeft.map(World.AS_OF::plusMonths)));
    }

    private static LeaderTerm term(Side side, YearMonth since, Optional<YearMonth> until) {
        var tenure = new LeaderTerm.Tenure(since, Optional.empty(), until);
        return new LeaderTerm(side.name(), side.name(), side, tenure, Leaning.CONSERVATIVE, Map.of());
    }

    /** What a plan changes of an indicator in a month, in points. */
    double effect(int month, Indicator indicator, UnaryOperator<World> plan) {
        return effect(new PoliticalSpace(), month, indicator, plan);
    }

    /** The same by the documented effects alone. */
    double ofKernel(int month, Indicator indicator, UnaryOperator<World> plan) {
        return new Relations(support, monthsLeft, Map.of()).effect(new Kernel(), month, indicator, plan);
    }

    private double effect(Theory theory, int month, Indicator indicator, UnaryOperator<World> plan) {
        var run = project(theory, plan.apply(world()));
        return Level.points(run.scenario().of(indicator).mean().at(month - 1))
                - Level.points(run.reference().of(indicator).mean().at(month - 1));
    }

    /** What an indicator has moved by in a month where nothing is planned, in points. */
    double drift(int month, Indicator indicator, UnaryOperator<World> past) {
        var run = project(new PoliticalSpace(), past.apply(world()));
        var without = project(new Kernel(), past.apply(world()));
        return Level.points(run.reference().of(indicator).mean().at(month - 1))
                - Level.points(without.reference().of(indicator).mean().at(month - 1));
    }

    private TheoryProjection project(Theory theory, World world) {
        var set = new ArrayList<ParameterSetting>();
        for (var parameter : theory.card().parameters()) {
            boolean noise = parameter.id().matches("noise[A-Z].*") && !parameter.id().equals("noisePersistence");
            double value = noise ? 0 : settings.getOrDefault(parameter.id(), parameter.value());
            set.add(new ParameterSetting(theory.card().id(), parameter.id(), value, value));
        }
        var plan = new RunSettings(1, 1).to(Depth.FIGURES).with(new ParameterPlan(false, set));
        var outcome = new Projector(1).project(world.situation(), List.of(theory), plan, Progress.SILENT);
        if (outcome instanceof Outcome.Completed<ProjectionResult> done) {
            return done.value().theories().getFirst();
        }
        throw new AssertionError(outcome);
    }
}
