package org.parallax.report;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;

/**
 * What a result was made from: enough to make it again.
 *
 * @param scenario the scenario's name
 * @param scenarioHash digest of the scenario's text and of what it extends
 * @param recordHash digest of the record's text
 * @param parallax version of the program
 */
public record Manifest(
        String scenario,
        String title,
        String record,
        String scenarioHash,
        String recordHash,
        YearMonth asOf,
        YearMonth from,
        int months,
        long runs,
        long seed,
        List<TheoryVersion> theories,
        String parallax) {

    public Manifest {
        theories = List.copyOf(theories);
    }

    /** A theory that took part. */
    public record TheoryVersion(String id, String version) {}

    /** The manifest of a projection; hashes and version are the caller's to know. */
    public static Manifest of(ProjectionResult result, String scenarioHash, String recordHash, String parallax) {
        var cards = result.theories().stream().map(TheoryProjection::theory).toList();
        return of(result.situation(), result.settings(), cards, scenarioHash, recordHash, parallax);
    }

    /** The manifest of one scenario of any result. */
    public static Manifest of(
            Situation situation,
            RunSettings settings,
            List<TheoryCard> theories,
            String scenarioHash,
            String recordHash,
            String parallax) {
        return new Manifest(
                situation.scenario(),
                situation.title(),
                situation.record(),
                scenarioHash,
                recordHash,
                situation.asOf(),
                situation.from(),
                situation.months(),
                settings.runs(),
                settings.seed(),
                theories.stream().map(card -> new TheoryVersion(card.id(), card.version())).toList(),
                parallax);
    }
}
