package org.parallax.app.projecting;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.report.ShellWords;
import org.parallax.report.words.MonthWords;

/**
 * Reads what is made to happen in every run, such as {@code suspension@2028-01} or {@code response=court}, or never to,
 * such as {@code not landing}, and looks it up in scenarios.
 */
public final class HeldReader {

    private final BranchNames names;
    private final YearMonth example;

    private HeldReader(List<LoweredScenario> scenarios) {
        this.names = new BranchNames(scenarios);
        this.example = scenarios.getFirst().situation().from();
    }

    /**
     * Reads texts, each of which names a branch as for {@link ConditioningReader}, with {@code @} and a month behind it
     * where it is to come about in that month.
     *
     * @param present the month up to which all is known; empty if nothing is known yet
     * @return rejected if a text names no branch that one of the scenarios has, with a list of all branches; one that
     *     another text names too; or a month that is none, or of what is ruled out in every month
     */
    public static Outcome<Held> read(List<String> texts, Optional<YearMonth> present, LoweredScenario... scenarios) {
        return new HeldReader(List.of(scenarios)).read(texts, present);
    }

    private Outcome<Held> read(List<String> texts, Optional<YearMonth> present) {
        var branches = new ArrayList<HeldBranch>();
        for (var text : texts) {
            switch (branch(text)) {
                case Outcome.Completed<HeldBranch>(var held) -> {
                    var other = branches.stream().filter(each -> each.subject().equals(held.subject())).findFirst();
                    if (other.isPresent()) {
                        return new Outcome.Rejected<>(twice(held, other.get()));
                    }
                    branches.add(held);
                }
                case Outcome.Rejected<HeldBranch>(var reason) -> {
                    return new Outcome.Rejected<>(reason);
                }
                case Outcome.Cancelled<HeldBranch> cancelled -> {
                    return new Outcome.Cancelled<>();
                }
            }
        }
        return new Outcome.Completed<>(new Held(branches, present));
    }

    private Outcome<HeldBranch> branch(String text) {
        var written = WrittenBranch.of(text);
        var branch = names.find(written.name());
        if (branch.isEmpty()) {
            return new Outcome.Rejected<>(names.unknown(written.name(), "held"));
        }
        var month = written.month().flatMap(MonthWords::read);
        if (written.month().isPresent() && month.isEmpty()) {
            return new Outcome.Rejected<>(noMonth(branch.get().text(), written.month().get()));
        }
        if (written.opposite() && month.isPresent()) {
            return new Outcome.Rejected<>("not " + branch.get().text() + " rules it out in every month; leave @" + month.get() + " out");
        }
        return new Outcome.Completed<>(new HeldBranch(written.opposite() ? new Branch.Not(branch.get()) : branch.get(), month));
    }

    private String noMonth(String name, String written) {
        return written.isEmpty()
                ? "a month is missing behind " + name + "@; write it as " + ShellWords.word(name + "@" + example)
                : "the month behind " + name + "@ is written as " + example + ", not " + written + LikelyForm.ofMonth(written);
    }

    private static String twice(HeldBranch one, HeldBranch other) {
        return one.comesAbout() == other.comesAbout()
                ? one.branch().text() + " is held twice; leave one out"
                : one.subject().text() + " cannot be both made to happen and ruled out; leave one out";
    }
}
