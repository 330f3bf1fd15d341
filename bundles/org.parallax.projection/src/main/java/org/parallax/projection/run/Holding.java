package org.parallax.projection.run;

import java.time.YearMonth;
import java.util.Optional;
import org.parallax.projection.internal.storyline.PlannedMonths;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.internal.storyline.Withdrawals;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;

/**
 * Makes a situation in which something is held, so that each thing held comes about in every run. What is held as
 * planned and planned after something else needs that too: it is held with it, and the situation that comes out says so.
 */
public final class Holding {

    private final Situation situation;
    private final ProjectedMonths span;

    private Holding(Situation situation) {
        this.situation = situation;
        this.span = ProjectedMonths.of(situation);
    }

    /**
     * The situation in which all of this is held that its storyline has; what it does not have is left out.
     *
     * @return rejected, with a sentence on what to do instead, if something cannot come about in every run: its month
     *     lies outside the projection, its state is withdrawn then, it hangs on a trigger without a month, what it
     *     follows is ruled out, or no option of a decision is left
     */
    public static Outcome<Situation> of(Situation situation, Held held) {
        return new Holding(situation).hold(held);
    }

    private Outcome<Situation> hold(Held asked) {
        try {
            requirePresent(asked);
            var known = new Held(
                    asked.branches().stream().filter(branch -> branch.branch().knownTo(situation.storyline())).toList(), asked.present());
            var all = new HeldClosure(situation.storyline(), known).held();
            requireOptions(all);
            var holding = situation.holding(all);
            for (var branch : all.branches()) {
                if (branch.comesAbout()) {
                    requireMonths(branch, holding);
                }
            }
            return new Outcome.Completed<>(holding);
        } catch (RequestRejected reason) {
            return new Outcome.Rejected<>(reason.getMessage());
        }
    }

    private void requirePresent(Held held) throws RequestRejected {
        var present = held.present();
        if (present.isPresent() && !inHorizon(present.get()) && !present.get().equals(situation.asOf())) {
            throw new RequestRejected("the present " + present.get() + " lies outside the projection of " + horizon());
        }
    }

    private void requireOptions(Held held) throws RequestRejected {
        for (var decision : situation.storyline().decisions()) {
            var chosen = decision.options().stream()
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
    }

    private void requireMonths(HeldBranch held, Situation holding) throws RequestRejected {
        if (held.month().isPresent() && !inHorizon(held.month().get())) {
            throw new RequestRejected(held.text() + " lies outside the projection of " + horizon());
        }
        var name = held.branch().text();
        var months = PlannedMonths.of(holding).of(held.branch());
        if (months.isEmpty()) {
            throw new RequestRejected(name + " has no month of its own that lies ahead; say in which month it comes about, as "
                    + name + "@" + span.month(Math.min(span.months(), Math.max(1, holding.held().present().map(span::number).orElse(0) + 1))));
        }
        int first = months.get().first();
        int last = months.get().last();
        if (first < 1 || last > span.months()) {
            throw new RequestRejected(name + " as planned can fall outside the projection of " + horizon()
                    + "; say in which month it comes about, as " + name + "@" + span.month(Math.clamp(first, 1, span.months())));
        }
        var absent = absent(held.branch(), first, last);
        if (absent.isPresent()) {
            throw new RequestRejected(absent.get() + (held.month().isPresent() ? "; choose another month" : "; say in another month, as "
                    + name + "@YYYY-MM"));
        }
    }

    /** A sentence about a state that is withdrawn in one of the months; empty if whoever acts can. */
    private Optional<String> absent(Branch branch, int first, int last) {
        if (!(branch instanceof Branch.Happened(var name))) {
            return Optional.empty();
        }
        var withdrawals = Withdrawals.in(situation);
        var planned = situation.storyline().events().stream().filter(event -> event.id().equals(name)).findFirst();
        return planned.flatMap(event -> {
            var barred = withdrawals.barring(event.event());
            int month = barred.nextSetBit(first);
            return month >= 0 && month <= last
                    ? Optional.of("who acts in " + name + " is withdrawn in " + span.month(month))
                    : Optional.<String>empty();
        });
    }

    private boolean inHorizon(YearMonth month) {
        return span.contains(span.number(month));
    }

    private String horizon() {
        return span.month(1) + " to " + span.month(span.months());
    }
}
