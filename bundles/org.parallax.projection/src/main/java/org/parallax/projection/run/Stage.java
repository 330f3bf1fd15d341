package org.parallax.projection.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.projection.internal.work.Crew;
import org.parallax.projection.internal.work.EffectFinder;
import org.parallax.projection.internal.work.Effects;
import org.parallax.projection.internal.work.PairCount;
import org.parallax.projection.internal.work.Part;
import org.parallax.projection.internal.work.Script;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.Turn;
import org.parallax.projection.internal.work.Variant;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.Branch;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Chronicle;
import org.parallax.projection.theory.Thrown;

/** What the kinds of work do with one theory in its turn. */
record Stage(RunSettings settings, Crew crew, Turn turn) {

    /** A projection's counts must fit memory; a century is more than any theory can answer for. */
    private static final int MOST_MONTHS = 1200;

    /** A situation made ready, or a refusal that says what is wrong with it. */
    static Script script(Situation situation, RunSettings settings) throws Refused {
        if (situation.months() > MOST_MONTHS) {
            throw new Refused("Scenario " + situation.scenario() + " lasts " + situation.months()
                    + " months; a projection lasts at most " + MOST_MONTHS);
        }
        try {
            return Script.of(situation, settings.seed());
        } catch (IllegalArgumentException | ArithmeticException problem) {
            throw new Refused("Scenario " + situation.scenario() + " cannot be run: " + problem.getMessage(), problem);
        }
    }

    /** A theory made ready for a script. */
    Part part(Script script, Chronicle past, PlannedTheory planned) throws TheoryFailed {
        var deed = "cannot run on scenario " + script.situation().scenario();
        var origin = planned.origin();
        try {
            var prepared = planned.theory().prepare(script.situation(), past, planned.parameters());
            turn.stir();
            if (prepared == null) {
                throw new TheoryFailed(new TheoryFailure.Nonsense(origin, deed + ": it prepared nothing"));
            }
            return new Part(script, planned.theory().card(), origin, prepared);
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
    PairCount count(Part first, Part second, int noted) throws WorkCancelled, TheoryFailed {
        var count = PairCount.sum(crew.share(
                settings.runs(), () -> new PairCount(first, second, settings, noted), turn, Work.PAIR));
        if (count.runs() == 0) {
            throw new TheoryFailed(new TheoryFailure.NoRunLeft(first.origin(), settings.runs(), settings.given()));
        }
        return count;
    }

    /** Effects of variants in some cells of a path, over the given runs. */
    Effects effects(Part whole, List<Variant> variants, int[] cells, long[] runs)
            throws WorkCancelled, TheoryFailed {
        var effects = new Effects(variants.size(), cells.length, runs.length);
        crew.share(
                runs.length,
                () -> new EffectFinder(whole, variants, cells, settings.seed(), runs, effects),
                turn,
                Work.variants(variants.size()));
        return effects;
    }

    /** Refuses to look for branches that none of some situations has. */
    static void require(RunSettings settings, Situation... situations) throws Refused {
        for (var branch : settings.given().branches()) {
            if (Arrays.stream(situations).noneMatch(situation -> branch.knownTo(situation.storyline()))) {
                throw new Refused("There is no " + name(branch) + " in scenario " + Arrays.stream(situations)
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
