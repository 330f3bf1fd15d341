package org.parallax.report;

import java.time.YearMonth;
import java.util.List;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.Branches;

/**
 * What a result was made from: enough to make it again.
 *
 * @param scenario the scenario's name
 * @param scenarioHash digest of the scenario's text and of what it extends
 * @param recordHash digest of the record's text
 * @param given what came about in the runs counted; empty where all are
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
        List<GivenBranch> given,
        String parallax) {

    public Manifest {
        theories = List.copyOf(theories);
        given = List.copyOf(given);
    }

    /** A theory that took part, with how many of the runs were counted under it. */
    public record TheoryVersion(String id, String version, long runsCounted) {

        static TheoryVersion of(TheoryCard card, long runsCounted) {
            return new TheoryVersion(card.id(), card.version(), runsCounted);
        }
    }

    /** A branch that was given: as a command line spells it, and as half a sentence. */
    public record GivenBranch(String branch, String words) {}

    /** The manifest of a projection; hashes and version are the caller's to know. */
    public static Manifest of(ProjectionResult result, String scenarioHash, String recordHash, String parallax) {
        var theories = result.theories().stream().map(each -> TheoryVersion.of(each.theory(), each.runs())).toList();
        return of(
                result.situation(), result.settings(), theories, Branches.of(result.situation()),
                scenarioHash, recordHash, parallax);
    }

    /** The manifest of one scenario of a comparison, at its own length. */
    public static Manifest of(
            Situation situation, Comparison comparison, String scenarioHash, String recordHash, String parallax) {
        var theories = comparison.theories().stream().map(each -> TheoryVersion.of(each.theory(), each.runs())).toList();
        var branches = Branches.of(comparison.first(), comparison.second());
        return of(situation, comparison.settings(), theories, branches, scenarioHash, recordHash, parallax);
    }

    private static Manifest of(
            Situation situation,
            RunSettings settings,
            List<TheoryVersion> theories,
            Branches branches,
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
                theories,
                settings.given().branches().stream()
                        .map(branch -> new GivenBranch(branch.text(), branches.inWords(branch)))
                        .toList(),
                parallax);
    }
}
