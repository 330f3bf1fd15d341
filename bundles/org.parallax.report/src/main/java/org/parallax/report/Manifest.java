package org.parallax.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.Branches;
import org.parallax.report.words.Sentences;

/**
 * What a result was made from: enough to make it again.
 *
 * @param parallax version of the program
 */
public record Manifest(Texts texts, Period period, Sample sample, String parallax) {

    /**
     * The texts it was made from.
     *
     * @param scenario the scenario's name
     * @param title the scenario's title
     * @param record the record's name
     * @param scenarioHash digest of what the scenario states, with what it inherits; comments and the order of statements do not count
     * @param recordHash digest of what the record states and was known at {@code as of}
     * @param additions what files that are not the record's own add to it, by file; part of the record's digest
     */
    public record Texts(
            String scenario, String title, String record, String scenarioHash, String recordHash, List<Addition> additions) {

        public Texts {
            additions = List.copyOf(additions);
        }

        /** As "with 1 addition to the record from notes.scenario"; empty where there is none. */
        public Optional<String> additionsInWords() {
            int all = additions.stream().mapToInt(Addition::facts).sum();
            return all == 0 ? Optional.empty() : Optional.of("with " + all + (all == 1 ? " addition" : " additions")
                    + " to the record from " + Sentences.list(additions.stream().map(Addition::file).toList()));
        }
    }

    /** How many facts a file adds to a record. */
    public record Addition(String file, int facts) {}

    /**
     * The months it is about.
     *
     * @param asOf the last documented month
     * @param from the first projected month
     * @param months how many are projected
     */
    public record Period(YearMonth asOf, YearMonth from, int months) {

        /** The last projected month. */
        public YearMonth last() {
            return from.plusMonths(months - 1L);
        }
    }

    /**
     * The runs it counts.
     *
     * @param runs under each theory
     * @param theories that took part
     * @param given what came about in the runs counted; empty where all are
     */
    public record Sample(long runs, long seed, List<TheoryVersion> theories, List<GivenBranch> given) {

        public Sample {
            theories = List.copyOf(theories);
            given = List.copyOf(given);
        }
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

    /** The same of a record to which files add that are not its own. */
    public Manifest with(List<Addition> additions) {
        return new Manifest(
                new Texts(texts.scenario, texts.title, texts.record, texts.scenarioHash, texts.recordHash, additions),
                period, sample, parallax);
    }

    private static Manifest of(
            Situation situation,
            RunSettings settings,
            List<TheoryVersion> theories,
            Branches branches,
            String scenarioHash,
            String recordHash,
            String parallax) {
        var given = settings.given().branches().stream()
                .map(branch -> new GivenBranch(branch.text(), branches.inWords(branch)))
                .toList();
        return new Manifest(
                new Texts(situation.scenario(), situation.title(), situation.record(), scenarioHash, recordHash, List.of()),
                new Period(situation.asOf(), situation.from(), situation.months()),
                new Sample(settings.runs(), settings.seed(), theories, given),
                parallax);
    }
}
