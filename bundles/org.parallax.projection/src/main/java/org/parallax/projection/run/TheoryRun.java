package org.parallax.projection.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.internal.simulation.CalibratedTheory;
import org.parallax.projection.internal.simulation.CauseMoves;
import org.parallax.projection.internal.simulation.CauseRecorder;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.internal.simulation.EffectFinder;
import org.parallax.projection.internal.simulation.MilestoneCells;
import org.parallax.projection.internal.simulation.OtherSetting;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.SettingMoves;
import org.parallax.projection.internal.simulation.SettingRecorder;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.TheoryTask;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.internal.simulation.VariantMoves;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.simulation.WorkerPool;
import org.parallax.projection.plugin.Thrown;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/** The steps that every kind of work takes with one theory. */
record TheoryRun(RunSettings settings, WorkerPool pool, TheoryTask task) {

    /**
     * Compiles a situation.
     *
     * @throws RequestRejected if that cannot be done, saying what is wrong with it
     */
    static CompiledSituation compile(Situation situation, RunSettings settings) throws RequestRejected {
        if (situation.months() > Situation.MOST_MONTHS) {
            throw new RequestRejected("Scenario " + situation.scenario() + " lasts " + situation.months()
                    + " months; a projection lasts at most " + Situation.MOST_MONTHS);
        }
        try {
            return CompiledSituation.of(situation, settings.seed());
        } catch (IllegalArgumentException | ArithmeticException problem) {
            throw new RequestRejected("Scenario " + situation.scenario() + " cannot be run: " + problem.getMessage(), problem);
        }
    }

    /**
     * Prepares a theory for a situation.
     *
     * @param compiled the situation
     * @throws RequestRejected if a parameter is set that the theory does not have, or beyond its bounds
     * @throws TheoryFailed if the theory declines, throws, or gives nothing
     */
    PreparedRun prepare(CompiledSituation compiled, DocumentedLevels past, PlannedTheory planned)
            throws RequestRejected, TheoryFailed {
        var what = "cannot run on scenario " + compiled.situation().scenario();
        var origin = planned.origin();
        var draws = planned.draws(compiled.situation(), settings);
        try {
            // Plug-ins are compiled without the check that they return something.
            var answer = Optional.ofNullable(planned.theory().learn(compiled.situation().learnable(), past));
            task.heartbeat();
            var learned = answer.orElseThrow(
                    () -> new TheoryFailed(new TheoryFailure.Nonsense(origin, what + ": it learned nothing")));
            return new PreparedRun(compiled, planned.theory().card(), origin, new CalibratedTheory(learned, draws));
        } catch (TheoryFailed nonsense) {
            throw nonsense;
        } catch (IllegalArgumentException lacking) {
            throw new TheoryFailed(new TheoryFailure.Declined(origin, what + ": " + Thrown.inWords(lacking)));
        } catch (Throwable thrown) {
            throw new TheoryFailed(TheoryFailure.Threw.in(origin, what, thrown));
        }
    }

    /**
     * Simulates prepared runs side by side, counts the runs that meet the conditioning, and notes the numbers of the first
     * of them.
     *
     * @throws TheoryFailed also if no run meets it
     */
    PairedSimulation count(PreparedRun first, List<PreparedRun> others, int noted) throws WorkCancelled, TheoryFailed {
        var count = PairedSimulation.sum(pool.share(
                settings.runs(), () -> new PairedSimulation(first, others, settings, noted), task, 1 + others.size()));
        if (count.runs() == 0) {
            throw new TheoryFailed(new TheoryFailure.NoRunLeft(
                    first.origin(), settings.runs(), new Branching(first.compiled().situation().held(), settings.given())));
        }
        return count;
    }

    /** Effects of variants in some cells of a path, over the given runs. */
    VariantEffects effects(PreparedRun original, List<Variant> variants, int[] cells, long[] runs)
            throws WorkCancelled, TheoryFailed {
        var effects = new PairedDifferences(variants.size(), cells.length, runs.length);
        var finders = pool.share(
                runs.length,
                () -> new EffectFinder(original, variants, cells, settings.seed(), runs, effects),
                task,
                Workload.variants(variants.size()));
        return new VariantEffects(effects, EffectFinder.moves(finders));
    }

    /** What variants do: in some cells run by run, and the most in any cell. */
    record VariantEffects(PairedDifferences inCells, VariantMoves moves) {}

    /** What settings move in one cell of a path, over the given runs. */
    SettingMoves settings(PreparedRun original, PreparedRun reference, List<OtherSetting> others, int cell, long[] runs)
            throws WorkCancelled, TheoryFailed {
        var moves = SettingMoves.of(others.size(), runs.length);
        pool.share(
                runs.length, () -> new SettingRecorder(original, reference, others, cell, settings.seed(), runs, moves), task,
                Workload.settings(others));
        return moves;
    }

    /**
     * What the causes on the theory's card move in some cells, over the given runs: the reference since {@code as of}, and
     * what the scenario changes of it.
     *
     * @param scenario empty if it is the reference itself
     */
    CauseMoves causes(PreparedRun reference, Optional<PreparedRun> scenario, MilestoneCells cells, long[] runs)
            throws WorkCancelled, TheoryFailed {
        int causes = reference.card().scope().causes().size();
        var moves = CauseMoves.of(causes, cells.cells().size(), runs.length);
        if (causes > 0) {
            pool.share(
                    runs.length, () -> new CauseRecorder(reference, scenario, cells, settings.seed(), runs, moves), task,
                    Workload.OF_CAUSES);
        }
        return moves;
    }

    /**
     * Checks that each branch of the conditioning is in at least one of the situations.
     *
     * @throws RequestRejected if there is a branch that none of them has
     */
    static void require(RunSettings settings, Situation... situations) throws RequestRejected {
        for (var branch : settings.given().branches()) {
            if (Arrays.stream(situations).noneMatch(situation -> branch.knownTo(situation.storyline()))) {
                throw new RequestRejected("There is no " + name(branch) + " in scenario " + Arrays.stream(situations)
                        .map(Situation::scenario)
                        .distinct()
                        .collect(Collectors.joining(" or ")));
            }
        }
    }

    private static String name(Branch branch) {
        return branch instanceof Branch.Not(var positive) ? name(positive) : branch.text();
    }
}
