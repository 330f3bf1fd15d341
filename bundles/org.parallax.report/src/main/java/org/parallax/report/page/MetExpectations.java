package org.parallax.report.page;

import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Expectation;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;

/**
 * How many of the expectations that a scenario states are met, and under how many theories.
 *
 * @param theories how many took part
 * @param met under how many of them each expectation is met
 */
record MetExpectations(int theories, List<Long> met) {

    MetExpectations {
        met = List.copyOf(met);
    }

    /** Those of a projection. */
    static MetExpectations of(ProjectionResult result) {
        return new MetExpectations(
                result.theories().size(), result.situation().expectations().stream().map(each -> met(result, each)).toList());
    }

    private static long met(ProjectionResult result, Expectation expectation) {
        return result.theories().stream()
                .flatMap(theory -> theory.outcomes().stream())
                .filter(outcome -> outcome.expectation().equals(expectation) && outcome.met())
                .count();
    }

    /** In a sentence; empty where nothing is expected. */
    String sentence() {
        return switch (met.size()) {
            case 0 -> "";
            case 1 -> "The one expectation stated is " + (theories == 1 ? (everywhere() == 1 ? "met" : "not met") : "met " + under(met.getFirst())) + ".";
            default -> several() + ".";
        };
    }

    private String several() {
        long all = everywhere();
        long none = met.stream().filter(count -> count == 0).count();
        if (all == met.size()) {
            return (all == 2 ? "Both" : "All " + Numbers.inWords(all)) + " expectations stated are met" + underAll();
        }
        if (none == met.size()) {
            return (none == 2 ? "Neither" : "None") + " of the " + stated() + " is met" + (theories == 1 ? "" : " under any theory");
        }
        if (theories == 1) {
            return Sentences.capital(Numbers.inWords(all)) + " of the " + stated() + (all == 1 ? " is" : " are") + " met";
        }
        var some = theories == 2 ? " under one theory only" : " under some theories only";
        if (all == 0 && none == 0) {
            return "Each of the " + stated() + " is met" + some;
        }
        var parts = new ArrayList<String>();
        add(parts, all, underAll());
        add(parts, met.size() - all - none, some);
        add(parts, none, " under none");
        return "Of the " + stated() + ", " + Sentences.list(parts);
    }

    /** The first part of a list has the verb. */
    private static void add(List<String> parts, long count, String where) {
        if (count > 0) {
            parts.add(Numbers.inWords(count) + (parts.isEmpty() ? (count == 1 ? " is met" : " are met") : "") + where);
        }
    }

    private long everywhere() {
        return met.stream().filter(count -> count == theories).count();
    }

    private String stated() {
        return Numbers.inWords(met.size()) + " expectations stated";
    }

    private String underAll() {
        return theories == 1 ? "" : " " + under(theories);
    }

    private String under(long count) {
        if (count == theories) {
            return theories == 2 ? "under both theories" : "under all " + Numbers.inWords(theories) + " theories";
        }
        return "under " + (count == 0 ? "none" : Numbers.inWords(count)) + " of " + Numbers.inWords(theories) + " theories";
    }
}
