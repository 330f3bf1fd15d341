package org.parallax.report.terminal;

import java.util.function.UnaryOperator;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.words.DisagreementSentence;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.WidestDisagreements;

/** What several theories disagree about, a sentence each. */
record DisagreementLines(ProjectionResult result, HeldAgainst held) {

    /** Writes them; nothing where no two theories speak of an indicator. */
    void write(TerminalPage page) {
        if (result.disagreement(held.counterfactual()).isEmpty()) {
            return;
        }
        page.gap();
        var widest = WidestDisagreements.of(result, held);
        var sentence = new DisagreementSentence(result.situation(), UnaryOperator.identity(), Numbers::signedTenths);
        if (widest.isEmpty()) {
            page.paragraph(WidestDisagreements.none());
        }
        widest.forEach(each -> page.paragraph(sentence.of(each)));
    }
}
