package org.parallax.cli.command;

import java.util.List;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.theory.kit.contract.Finding;
import org.parallax.theory.kit.contract.Promise;

/**
 * A theory with what was found against it.
 *
 * @param scores the score cards in its jar
 * @param taken whether an installed theory has its id
 */
record CheckedTheory(TheoryCard card, ScoreCards scores, boolean taken, List<Finding> findings) {

    CheckedTheory {
        findings = List.copyOf(findings);
    }

    boolean keepsAll() {
        return findings.isEmpty() && !taken;
    }

    /** What was found against a promise. */
    List<Finding> against(Promise promise) {
        return findings.stream().filter(finding -> finding.promise() == promise).toList();
    }
}
