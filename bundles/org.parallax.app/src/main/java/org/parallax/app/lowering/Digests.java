package org.parallax.app.lowering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Situation;

/**
 * SHA-256 digests of what a projection was made from. They are computed from the lowered values: blanks, comments and
 * the order of statements do not change them, and every change that can change a result does.
 *
 * @param scenario of what the scenario adds to its record
 * @param record of the record as known at {@code as of}
 */
public record Digests(String scenario, String record) {

    /**
     * The digests of a situation.
     *
     * @param ends the conditions that events of the scenario name to end, by event. What an event ends by its kind depends
     *     on what stands in the record, whose digest holds it
     */
    static Digests of(Situation situation, SortedMap<String, List<String>> ends) {
        var expectations = situation.expectations().stream().map(Digests::withoutLine).toList();
        // Appended only where there are some, so that scenarios which set none keep the digests of earlier versions.
        var parameters = situation.parameters().isEmpty() ? Stream.empty() : Stream.of(situation.parameters());
        var scenario = Stream.concat(Stream.of(
                situation.scenario(), situation.title(), situation.record(), situation.asOf(), situation.months(),
                situation.assumptions(), situation.shocks(), situation.storyline(), expectations, ends), parameters).toList();
        var record = List.of(
                situation.record(), situation.parties(), situation.others(), situation.issues(), situation.images(),
                situation.leaders(), situation.agreements(), situation.courses(), situation.past());
        return new Digests(sha256(CanonicalText.withoutEnds(scenario)), sha256(CanonicalText.of(record)));
    }

    /** Replaces the line of an expectation by a fixed one: where it stands does not count. */
    private static Expectation withoutLine(Expectation expectation) {
        return new Expectation(
                expectation.text(), 1, expectation.threshold(), expectation.month(), expectation.probability());
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
