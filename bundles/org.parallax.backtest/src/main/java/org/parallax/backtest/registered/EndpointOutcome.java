package org.parallax.backtest.registered;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score.Estimate;
import org.parallax.backtest.result.Scored;

/**
 * What came of an endpoint.
 *
 * @param findings one for each of the layers it was scored with; none where it was not scored
 * @param why what kept it from being scored, each a few words; none where it was
 */
public record EndpointOutcome(Endpoint endpoint, List<Finding> findings, List<String> why) {

    public EndpointOutcome {
        findings = List.copyOf(findings);
        why = List.copyOf(why);
    }

    /**
     * What was found with one choice of layers.
     *
     * @param n how many values were forecast, of all series together
     */
    public record Finding(Layers layers, Estimate skill, int n, int episodes) {

        /** How the interval lies. */
        public Verdict verdict() {
            return skill.low() > 0 ? Verdict.SHOWN : skill.high() < 0 ? Verdict.REFUTED : Verdict.NOT_SHOWN;
        }
    }

    /** How an expectation fared. */
    public enum Verdict {

        /** The whole interval lies on the side expected. */
        SHOWN,

        /** The whole interval lies on the other side. */
        REFUTED,

        /** Neither. */
        NOT_SHOWN,

        /** There is no interval, or it is of another back-test than the one that was fixed. */
        NOT_SCORED;

        /** In words. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Those of all three endpoints, in their order. */
    public static List<EndpointOutcome> of(Backtest backtest) {
        return Stream.of(Endpoint.values()).map(endpoint -> of(backtest, endpoint)).toList();
    }

    private static EndpointOutcome of(Backtest backtest, Endpoint endpoint) {
        var departures = Departures.of(backtest, endpoint);
        if (!departures.isEmpty()) {
            return new EndpointOutcome(endpoint, List.of(), departures);
        }
        var findings = findings(backtest, endpoint);
        return new EndpointOutcome(endpoint, findings, findings.isEmpty() ? List.of("without a score of it") : List.of());
    }

    /** What every one of the findings says; {@code NOT_SHOWN} where they differ, so that none of them is picked. */
    public Verdict verdict() {
        var verdicts = findings.stream().map(Finding::verdict).distinct().toList();
        return verdicts.isEmpty() ? Verdict.NOT_SCORED : verdicts.size() == 1 ? verdicts.getFirst() : Verdict.NOT_SHOWN;
    }

    private static List<Finding> findings(Backtest backtest, Endpoint endpoint) {
        return Stream.of(Layers.values()).flatMap(layers -> backtest.scores().stream()
                .filter(score -> score.of().layers() == layers && isOf(endpoint, score.of()))
                .map(score -> new Finding(layers, endpoint.measure().of(score.skill()), score.n(), score.episodes().count())))
                .toList();
    }

    private static boolean isOf(Endpoint endpoint, Scored of) {
        return of.series().equals(endpoint.series()) && of.theory().equals(endpoint.theory()) && of.arm() == Endpoint.ARM
                && of.horizon() == Endpoint.HORIZON;
    }
}
