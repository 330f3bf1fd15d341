package org.parallax.theories.threelenses;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.theory.Theory;
import org.parallax.theories.lab.World;
import org.parallax.theory.kit.Kernel;

/** One run without chance, as the runner makes it. Immutable. */
record LensesTrial(World world, List<Assumption> assumptions, List<ParameterSetting> settings) {

    private static final ThreeLenses THEORY = new ThreeLenses();

    static LensesTrial of(World world) {
        return new LensesTrial(world, List.of(), List.of());
    }

    /** The same with another value of a parameter. */
    LensesTrial with(String parameter, double value) {
        var more = new ArrayList<>(settings);
        more.add(new ParameterSetting(THEORY.card().id(), parameter, value, value));
        return new LensesTrial(world, assumptions, more);
    }

    /** The same with another value of a driver from the first projected month on. */
    LensesTrial assuming(String state, Quantity quantity, double value) {
        var more = new ArrayList<>(assumptions);
        more.add(new Assumption.Fixed(new Driver(state, quantity), value));
        return new LensesTrial(world, more, settings);
    }

    /** What is planned and assumed changes of an indicator, against nothing of it, in levels. */
    double change(Indicator indicator, int month) {
        return run(THEORY).change().of(indicator).mean().at(month - 1);
    }

    /** The same under the documented effects alone. */
    double documented(Indicator indicator, int month) {
        return run(new Kernel()).change().of(indicator).mean().at(month - 1);
    }

    /** What an indicator would stand at without anything planned or assumed. */
    double still(Indicator indicator, int month) {
        return run(THEORY).reference().of(indicator).mean().at(month - 1);
    }

    private TheoryProjection run(Theory theory) {
        var all = new ArrayList<>(settings.stream().filter(setting -> setting.theory().equals(theory.card().id())).toList());
        theory.card().parameters().stream()
                .filter(parameter -> parameter.id().matches("noise[A-Z].*") && !parameter.id().equals("noisePersistence"))
                .forEach(parameter -> all.add(new ParameterSetting(theory.card().id(), parameter.id(), 0, 0)));
        var situation = world.situation().with(assumptions, List.of());
        var order = new RunSettings(1, 1).to(Depth.FIGURES).with(new ParameterPlan(false, all));
        if (new Projector(1).project(situation, List.of(theory), order, Progress.SILENT)
                instanceof Outcome.Completed<ProjectionResult> done) {
            return done.value().theories().getFirst();
        }
        throw new AssertionError("no projection");
    }
}
