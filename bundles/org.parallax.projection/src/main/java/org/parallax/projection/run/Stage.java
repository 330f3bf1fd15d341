package org.parallax.projection.run;

import java.util.HashSet;
import java.util.List;
import org.parallax.projection.internal.work.Crew;
import org.parallax.projection.internal.work.EffectFinder;
import org.parallax.projection.internal.work.Effects;
import org.parallax.projection.internal.work.Meter;
import org.parallax.projection.internal.work.PairCount;
import org.parallax.projection.internal.work.Part;
import org.parallax.projection.internal.work.Script;
import org.parallax.projection.internal.work.TheoryFailed;
import org.parallax.projection.internal.work.Variant;
import org.parallax.projection.internal.work.WorkCancelled;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Chronicle;

/** What the kinds of work have in common: settings, crew, meter, and making theories ready. */
record Stage(RunSettings settings, Crew crew, Meter meter) {

    /** A projection's counts must fit memory; a century is more than any theory can answer for. */
    private static final int MOST_MONTHS = 1200;

    /** A situation made ready, or a refusal that says what is wrong with it. */
    Script script(Situation situation) throws Refused {
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

    /** A theory made ready for a script, or a refusal that names it. */
    Part part(Script script, Chronicle past, PlannedTheory planned) throws Refused {
        var card = planned.theory().card();
        try {
            var prepared = planned.theory().prepare(script.situation(), past, planned.parameters());
            return new Part(script, card, prepared);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError problem) {
            throw new Refused("Theory " + card.id() + " cannot run on scenario " + script.situation().scenario()
                    + ": " + problem.getMessage(), problem);
        }
    }

    /** Counts all runs of two parts. */
    PairCount count(Part first, Part second) throws WorkCancelled, TheoryFailed {
        return PairCount.sum(crew.share(
                settings.runs(), () -> new PairCount(first, second, settings.seed()), meter, Work.PAIR));
    }

    /** Effects of variants in some cells of a path, over the first {@code runs} runs. */
    Effects effects(Part whole, List<Variant> variants, int[] cells, int runs)
            throws WorkCancelled, TheoryFailed {
        var effects = new Effects(variants.size(), cells.length, runs);
        crew.share(
                runs,
                () -> new EffectFinder(whole, variants, cells, settings.seed(), effects),
                meter,
                Work.variants(variants.size()));
        return effects;
    }

    /** Refuses to work without theories or with two of one id. */
    static void require(List<PlannedTheory> theories) throws Refused {
        if (theories.isEmpty()) {
            throw new Refused("No theory was asked for");
        }
        var ids = new HashSet<String>();
        for (var planned : theories) {
            if (!ids.add(planned.theory().card().id())) {
                throw new Refused("Theory " + planned.theory().card().id() + " was asked for twice");
            }
        }
    }
}
