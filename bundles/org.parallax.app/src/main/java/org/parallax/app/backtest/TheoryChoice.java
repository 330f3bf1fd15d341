package org.parallax.app.backtest;

import java.util.ArrayList;
import java.util.List;
import org.parallax.app.projecting.LikelyName;
import org.parallax.backtest.result.Scored;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** Chooses the theories of a back-test: those that claim something, and the Kernel, which they are held against. */
record TheoryChoice(InstalledTheories installed) {

    /** Those that are named, or all where none is; rejected if one is unknown or a baseline, or there is no Kernel. */
    Outcome<List<Theory>> of(List<String> named) {
        var known = installed.cards().stream().filter(TheoryChoice::isProjected).map(TheoryCard::id).toList();
        if (!known.contains(Scored.KERNEL)) {
            return new Outcome.Rejected<>("no theory " + Scored.KERNEL + " is installed, which all others are held against");
        }
        for (var id : named) {
            if (!known.contains(id)) {
                return new Outcome.Rejected<>(unknown(id, known));
            }
        }
        var chosen = new ArrayList<Theory>();
        for (var id : known) {
            if (named.isEmpty() || named.contains(id) || id.equals(Scored.KERNEL)) {
                installed.theory(id).ifPresent(chosen::add);
            }
        }
        return new Outcome.Completed<>(List.copyOf(chosen));
    }

    private String unknown(String id, List<String> known) {
        return installed.theory(id).isPresent()
                ? id + " is a baseline, and a back-test has baselines of its own: name one of " + String.join(", ", known)
                : "there is no theory " + id + LikelyName.suggestion(id, known) + " Installed: " + String.join(", ", known);
    }

    /** Other baselines say of a series what its own baselines say better. */
    private static boolean isProjected(TheoryCard card) {
        return !card.scope().baseline() || card.id().equals(Scored.KERNEL);
    }
}
