package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.internal.storyline.PlannedMonths;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;

/**
 * Makes a situation in which something is held, so that each thing held comes about exactly once in every run. What is
 * held as planned and planned after something else needs that too: it is held with it, and the situation that comes out
 * says so.
 *
 * <p>What is held in a month comes about in that month whatever it would otherwise have needed; what is held as planned,
 * in the months of its plan, whatever else it would have needed.
 */
public final class Holding {

    private final Situation situation;
    private final HoldableMonths months;

    private Holding(Situation situation, Optional<YearMonth> present) {
        this.situation = situation;
        this.months = new HoldableMonths(situation, present);
    }

    /**
     * The situation in which all of this is held that its storyline has; what it does not have is left out.
     *
     * @return rejected, with a sentence on what to do instead, if something cannot come about in every run: its month
     *     lies outside the projection, its state is withdrawn then, it hangs on a trigger without a month, what it
     *     follows is ruled out or the option that it belongs to is not the one held, or no option of a decision is left
     */
    public static Outcome<Situation> of(Situation situation, Held held) {
        try {
            return new Outcome.Completed<>(new Holding(situation, held.present()).hold(held));
        } catch (RequestRejected reason) {
            return new Outcome.Rejected<>(reason.getMessage());
        }
    }

    private Situation hold(Held asked) throws RequestRejected {
        if (asked.present().isPresent()) {
            requirePresent(asked.present().get());
        }
        var known = asked.branches().stream().filter(branch -> branch.branch().knownTo(situation.storyline())).toList();
        for (var branch : known) {
            requireMonth(branch);
        }
        var all = new HeldClosure(situation, new Held(known, asked.present()), months).held();
        for (var decision : situation.storyline().decisions()) {
            requireOptions(decision, all);
        }
        var holding = situation.holding(all);
        // What was asked for comes first: whoever asked knows its name.
        for (var branch : Stream.concat(known.stream(), all.branches().stream()).distinct().toList()) {
            if (branch.comesAbout()) {
                requireMonths(branch, holding);
            }
        }
        return holding;
    }

    private void requirePresent(YearMonth present) throws RequestRejected {
        if (!months.contain(present) && !present.equals(situation.asOf())) {
            throw new RequestRejected("the present " + present + " lies outside the projection of " + months.words()
                    + "; choose one of its months, or " + situation.asOf() + " before the first");
        }
    }

    private void requireMonth(HeldBranch held) throws RequestRejected {
        if (held.month().isPresent() && !months.contain(held.month().get())) {
            throw new RequestRejected(held.text() + " lies outside the projection of " + months.words() + "; "
                    + months.other(held.branch(), held.month().get()));
        }
    }

    private static void requireOptions(Decision decision, Held held) throws RequestRejected {
        List<HeldBranch> chosen = decision.options().stream()
                .map(option -> held.of(new Branch.Chosen(decision.id(), option.id())))
                .flatMap(Optional::stream)
                .toList();
        var taken = chosen.stream().filter(HeldBranch::comesAbout).toList();
        if (taken.size() > 1) {
            throw new RequestRejected("a decision is taken once, so " + taken.get(0).text() + " and " + taken.get(1).text()
                    + " cannot both be held; leave one out");
        }
        if (!taken.isEmpty() && chosen.size() > 1) {
            throw new RequestRejected(taken.getFirst().text() + " says already that no other option of " + decision.id()
                    + " is chosen; leave the others out");
        }
        if (taken.isEmpty() && chosen.size() == decision.options().size()) {
            throw new RequestRejected("no option of " + decision.id() + " is left; leave one of them open");
        }
    }

    private void requireMonths(HeldBranch held, Situation holding) throws RequestRejected {
        var branch = held.branch();
        var planned = PlannedMonths.of(holding).of(branch);
        if (planned.isEmpty()) {
            throw new RequestRejected(branch.text() + " waits for what waits for it; " + months.instead(branch));
        }
        if (!planned.get().isWithin(holding.months())) {
            throw new RequestRejected(branch.text() + " as planned can fall outside the projection of " + months.words()
                    + "; " + months.instead(branch));
        }
        var absent = months.absent(branch, planned.get());
        if (absent.isPresent()) {
            throw new RequestRejected(absent.get() + "; "
                    + held.month().map(month -> months.other(branch, month)).orElseGet(() -> months.instead(branch)));
        }
    }
}
