package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.registered.EndpointOutcome.Finding;
import org.parallax.backtest.registered.EndpointOutcome.Verdict;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Scored;
import org.parallax.report.score.SeriesScores;
import org.parallax.report.score.SkillStanding;

/** What must be said beside the outcome of an endpoint, so that nobody reads more into it. */
public final class EndpointRemarks {

    private EndpointRemarks() {}

    /** Sentences: why it was not scored, which theory is the pool by itself, and what is shown that would be a defect. */
    public static List<String> of(Backtest backtest, EndpointOutcome outcome) {
        var unscored = outcome.why().isEmpty()
                ? Stream.<String>empty()
                : Stream.of("Not scored: this back-test is " + String.join("; ", outcome.why()) + ".");
        var sheet = SeriesScores.of(backtest).stream().filter(each -> each.series().id().equals(outcome.endpoint().series())).findFirst();
        return Stream.concat(unscored, sheet.stream().flatMap(each -> outcome.findings().stream()
                .flatMap(finding -> Stream.concat(alone(each, outcome, finding).stream(), doubt(each, outcome, finding).stream())))).toList();
    }

    private static Optional<String> alone(SeriesScores sheet, EndpointOutcome outcome, Finding finding) {
        return sheet.alone(finding.layers()).filter(theory -> outcome.endpoint().theory().equals(Scored.POOL)).map(theory ->
                Sentences.capital(ScoreWords.layers(finding.layers())) + " only " + theory + " speaks, so that the pool is that theory and no second finding.");
    }

    /** An endpoint is judged by its interval as it was fixed; what is called a defect is no merit for all that. */
    private static Optional<String> doubt(SeriesScores sheet, EndpointOutcome outcome, Finding finding) {
        var standing = finding.verdict() != Verdict.SHOWN
                ? Optional.<SkillStanding>empty()
                : sheet.at(outcome.endpoint().theory(), Endpoint.ARM, finding.layers())
                        .map(score -> sheet.standing(score, finding.skill()));
        var words = Sentences.capital(ScoreWords.layers(finding.layers())) + " the interval lies above 0, but ";
        return standing.flatMap(each -> switch (each) {
            case AS_GOOD_ELSEWHERE -> Optional.of(words + "the same changes moved round the calendar do as well: a defect, and claimed nowhere.");
            case OF_TOO_FEW -> Optional.of(words + "of too few values to claim anything.");
            case SHOWN, WORSE, NOT_SHOWN -> Optional.empty();
        });
    }
}
