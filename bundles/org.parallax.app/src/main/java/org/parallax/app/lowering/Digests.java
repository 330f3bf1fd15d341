package org.parallax.app.lowering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Situation;

/**
 * SHA-256 digests of what a projection was made from. They are taken over the lowered values, so blanks,
 * comments and the order of statements leave them as they are, and any change that can move a number
 * changes them.
 *
 * @param scenario of what the scenario adds to its record
 * @param record of the record as known at {@code as of}
 */
public record Digests(String scenario, String record) {

    static Digests of(Situation situation) {
        var expectations = situation.expectations().stream().map(Digests::anywhere).toList();
        var scenario = List.of(
                situation.scenario(), situation.title(), situation.record(), situation.asOf(), situation.months(),
                situation.assumptions(), situation.shocks(), situation.storyline(), expectations);
        var record = List.of(
                situation.record(), situation.parties(), situation.others(), situation.issues(), situation.images(),
                situation.leaders(), situation.agreements(), situation.courses(), situation.past());
        return new Digests(sha256(CanonicalText.of(scenario)), sha256(CanonicalText.of(record)));
    }

    /** The line an expectation stands in is no part of what it says. */
    private static Expectation anywhere(Expectation expectation) {
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
