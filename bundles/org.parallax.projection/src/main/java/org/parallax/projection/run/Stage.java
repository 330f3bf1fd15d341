package org.parallax.projection.run;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
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
import org.parallax.projection.result.Branch;
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

    /**
     * Counts the runs of two parts that what is given leaves, and notes which are the first of them.
     *
     * @throws Refused if it leaves none
     */
    PairCount count(Part first, Part second, int noted) throws WorkCancelled, TheoryFailed, Refused {
        var count = PairCount.sum(crew.share(
                settings.runs(), () -> new PairCount(first, second, settings, noted), meter, Work.PAIR));
        if (count.runs() == 0) {
            throw new Refused("None of the " + settings.runs() + " runs under " + first.card().title()
                    + " is left: in no run " + settings.given().text());
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
                meter,
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
