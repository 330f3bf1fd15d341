package org.parallax.projection.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.internal.simulation.CompiledSituation;
import org.parallax.projection.internal.simulation.EffectFinder;
import org.parallax.projection.internal.simulation.PairedDifferences;
import org.parallax.projection.internal.simulation.PairedSimulation;
import org.parallax.projection.internal.simulation.PreparedRun;
import org.parallax.projection.internal.simulation.TheoryFailed;
import org.parallax.projection.internal.simulation.TheoryTask;
import org.parallax.projection.internal.simulation.Variant;
import org.parallax.projection.internal.simulation.WorkCancelled;
import org.parallax.projection.internal.simulation.WorkerPool;
import org.parallax.projection.plugin.Thrown;
import org.parallax.projection.result.Branch;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;

/** What the kinds of work do with one theory in its turn. */
record TheoryRun(RunSettings settings, WorkerPool crew, TheoryTask turn) {

    /** A projection's counts must fit memory; a century is more than any theory can answer for. */
    private static final int MOST_MONTHS = 1200;

    /** A situation made ready, or a refusal that says what is wrong with it. */
    static CompiledSituation script(Situation situation, RunSettings settings) throws RequestRejected {
        if (situation.months() > MOST_MONTHS) {
            throw new RequestRejected("Scenario " + situation.scenario() + " lasts " + situation.months()
                    + " months; a projection lasts at most " + MOST_MONTHS);
        }
        try {
            return CompiledSituation.of(situation, settings.seed());
        } catch (IllegalArgumentException | ArithmeticException problem) {
            throw new RequestRejected("Scenario " + situation.scenario() + " cannot be run: " + problem.getMessage(), problem);
        }
    }

    /** A theory made ready for a script. */
    PreparedRun part(CompiledSituation script, DocumentedLevels past, PlannedTheory planned) throws TheoryFailed {
        var deed = "cannot run on scenario " + script.situation().scenario();
        var origin = planned.origin();
        try {
            // Plug-ins are compiled without the check that they return something.
            var prepared = Optional.ofNullable(
                    planned.theory().prepare(script.situation(), past, planned.parameters()));
            turn.stir();
            return new PreparedRun(script, planned.theory().card(), origin, prepared.orElseThrow(
                    () -> new TheoryFailed(new TheoryFailure.Nonsense(origin, deed + ": it prepared nothing"))));
        } catch (TheoryFailed nonsense) {
            throw nonsense;
        } catch (IllegalArgumentException lacking) {
            throw new TheoryFailed(new TheoryFailure.Declined(origin, deed + ": " + Thrown.inWords(lacking)));
        } catch (Throwable thrown) {
            throw new TheoryFailed(TheoryFailure.Threw.in(origin, deed, thrown));
        }
    }

    /**
     * Counts the runs of two parts that what is given leaves, and notes which are the first of them.
     *
     * @throws TheoryFailed also if it leaves none
     */
    PairedSimulation count(PreparedRun first, PreparedRun second, int noted) throws WorkCancelled, TheoryFailed {
        var count = PairedSimulation.sum(crew.share(
                settings.runs(), () -> new PairedSimulation(first, second, settings, noted), turn, Workload.PAIR));
        if (count.runs() == 0) {
            throw new TheoryFailed(new TheoryFailure.NoRunLeft(first.origin(), settings.runs(), settings.given()));
        }
        return count;
    }

    /** Effects of variants in some cells of a path, over the given runs. */
    PairedDifferences effects(PreparedRun whole, List<Variant> variants, int[] cells, long[] runs)
            throws WorkCancelled, TheoryFailed {
        var effects = new PairedDifferences(variants.size(), cells.length, runs.length);
        crew.share(
                runs.length,
                () -> new EffectFinder(whole, variants, cells, settings.seed(), runs, effects),
                turn,
                Workload.variants(variants.size()));
        return effects;
    }

    /** Refuses to look for branches that none of some situations has. */
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
