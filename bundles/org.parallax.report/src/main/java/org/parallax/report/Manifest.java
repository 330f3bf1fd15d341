package org.parallax.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.Branches;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.ShownTheory;

/**
 * What a result was made from: enough to make it again.
 *
 * @param coverage how far the record goes
 * @param shown each theory that took part, with what is known of how it has fared
 * @param pool the same of their pool, where they have one
 * @param parallax version of the program
 */
public record Manifest(
        Texts texts, Period period, Sample sample, Coverage coverage, List<ShownTheory> shown,
        Optional<ShownTheory> pool, String parallax) {

    public Manifest {
        shown = List.copyOf(shown);
    }

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
            return inWords(additions);
        }
    }

    /**
     * How far a record goes.
     *
     * @param reach the last month that it documents; empty if unknown
     * @param layers names of the layers chosen
     */
    public record Coverage(Optional<YearMonth> reach, List<String> layers) {

        /** Of a record of which nothing is known but its text. */
        public static final Coverage UNKNOWN = new Coverage(Optional.empty(), List.of());

        public Coverage {
            layers = List.copyOf(layers);
        }

        /** As "to 2025-12" or "to 2026-10, with PublicChronicle"; empty where nothing is known. */
        public Optional<String> inWords() {
            var parts = Stream.concat(
                            reach.map(month -> "to " + month).stream(),
                            layers.isEmpty() ? Stream.empty() : Stream.of("with " + Sentences.list(layers)))
                    .toList();
            return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
        }
    }

    /**
     * What every figure says of the record it was made from, as half a sentence: "Record to 2025-12, with PublicChronicle";
     * empty where there is nothing to say.
     */
    public Optional<String> recordInWords() {
        return recordInWords(coverage, texts.additions);
    }

    /** The same for what has no manifest. */
    public static Optional<String> recordInWords(Coverage coverage, List<Addition> additions) {
        var parts = Stream.of(coverage.inWords(), inWords(additions)).flatMap(Optional::stream).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("Record " + String.join(", ", parts));
    }

    private static Optional<String> inWords(List<Addition> additions) {
        var added = counted(additions, Addition::facts, "addition");
        var disputed = Sentences.list(Stream.of(
                        counted(additions, Addition::corrections, "correction"), counted(additions, Addition::retractions, "retraction"))
                .filter(part -> !part.isEmpty()).toList());
        var parts = Stream.of(added.isEmpty() ? "" : added + " to", disputed.isEmpty() ? "" : disputed + " of")
                .filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("with " + String.join(", and ", parts) + " the record from "
                + Sentences.list(additions.stream().map(Addition::file).toList()));
    }

    private static String counted(List<Addition> additions, ToIntFunction<Addition> counted, String what) {
        int all = additions.stream().mapToInt(counted).sum();
        return all == 0 ? "" : all + " " + what + (all == 1 ? "" : "s");
    }

    /** The same for a figure made from two scenarios, which may have chosen different layers. */
    public static Optional<String> recordInWords(Manifest first, Manifest second) {
        return first.recordInWords().equals(second.recordInWords())
                ? first.recordInWords()
                : Optional.of(Stream.of(first, second)
                        .map(each -> each.texts.scenario + ": " + each.recordInWords().orElse("Record of unknown reach"))
                        .collect(Collectors.joining("; ")));
    }

    /**
     * What a file changes in a record.
     *
     * @param facts how many it adds
     * @param corrections how many events it tells otherwise
     * @param retractions how many events it takes out
     */
    public record Addition(String file, int facts, int corrections, int retractions) {

        /** Of a file that disputes nothing. */
        public Addition(String file, int facts) {
            this(file, facts, 0, 0);
        }
    }

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
     * @param held what was made to happen in every run or ruled out, with what had to be held with it
     * @param present the month up to which all was known
     * @param given what came about in the runs counted; empty where all are
     * @param parameters what values the theories' parameters had
     */
    public record Sample(
            long runs, long seed, List<TheoryVersion> theories, List<BranchWords> held, Optional<YearMonth> present,
            List<BranchWords> given, ParameterChoices parameters) {

        public Sample {
            theories = List.copyOf(theories);
            held = List.copyOf(held);
            given = List.copyOf(given);
        }
    }

    /** A theory that took part, with how many of the runs were counted under it. */
    public record TheoryVersion(String id, String version, long runsCounted) {

        static TheoryVersion of(TheoryCard card, long runsCounted) {
            return new TheoryVersion(card.id(), card.version(), runsCounted);
        }
    }

    /** A branch that was held or given: as a command line spells it, and as half a sentence. */
    public record BranchWords(String branch, String words) {}

    /** The manifest of a projection; hashes and version are the caller's to know. */
    public static Manifest of(ProjectionResult result, String scenarioHash, String recordHash, String parallax) {
        var theories = result.theories().stream().map(each -> TheoryVersion.of(each.theory(), each.runs())).toList();
        return of(
                result.situation(), result.settings(), theories,
                result.theories().stream().map(TheoryProjection::theory).toList(), Branches.of(result.situation()),
                scenarioHash, recordHash, parallax);
    }

    /** The manifest of one scenario of a comparison, at its own length. */
    public static Manifest of(
            Situation situation, Comparison comparison, String scenarioHash, String recordHash, String parallax) {
        var theories = comparison.theories().stream().map(each -> TheoryVersion.of(each.theory(), each.runs())).toList();
        var branches = Branches.of(comparison.first(), comparison.second());
        return of(situation, comparison.settings(), theories, comparison.theories().stream().map(Comparison.TheoryComparison::theory).toList(),
                branches, scenarioHash, recordHash, parallax);
    }

    /**
     * The manifest of an explanation.
     *
     * @param theories that took part
     * @param cards theirs, in the same order
     */
    public static Manifest of(
            Situation situation, RunSettings settings, List<TheoryVersion> theories, List<TheoryCard> cards,
            String scenarioHash, String recordHash, String parallax) {
        return of(situation, settings, theories, cards, Branches.of(situation), scenarioHash, recordHash, parallax);
    }

    /** The same of a record to which files add that are not its own. */
    public Manifest with(List<Addition> additions) {
        return new Manifest(
                new Texts(texts.scenario, texts.title, texts.record, texts.scenarioHash, texts.recordHash, additions),
                period, sample, coverage, shown, pool, parallax);
    }

    /** The same of a record that goes this far. */
    public Manifest covering(Coverage other) {
        return new Manifest(texts, period, sample, other, shown, pool, parallax);
    }

    /** The same of theories that have these score cards, as their pool may; without, they count as never scored. */
    public Manifest showing(ScoreCards cards) {
        return new Manifest(
                texts, period, sample, coverage, shown.stream().map(each -> each.as(cards, texts.record)).toList(),
                pool.map(each -> each.as(cards, texts.record)), parallax);
    }

    /** What every figure says that it rests on. */
    public Grounds grounds() {
        return new Grounds(recordInWords(), shown, pool);
    }

    /** The same for a figure made from two scenarios, which have the same theories. */
    public static Grounds grounds(Manifest first, Manifest second) {
        return new Grounds(recordInWords(first, second), first.shown, first.pool);
    }

    private static Manifest of(
            Situation situation,
            RunSettings settings,
            List<TheoryVersion> theories,
            List<TheoryCard> cards,
            Branches branches,
            String scenarioHash,
            String recordHash,
            String parallax) {
        var given = settings.given().branches().stream()
                .map(branch -> new BranchWords(branch.text(), branches.inWords(branch)))
                .toList();
        var held = situation.held().branches().stream()
                .map(branch -> new BranchWords(branch.text(), branches.inWords(branch)))
                .toList();
        var shown = cards.stream().map(card -> ShownTheory.of(card, ScoreCards.NONE)).toList();
        return new Manifest(
                new Texts(situation.scenario(), situation.title(), situation.record(), scenarioHash, recordHash, List.of()),
                new Period(situation.asOf(), situation.from(), situation.months()),
                new Sample(
                        settings.runs(), settings.seed(), theories, held, situation.held().present(), given,
                        ParameterChoices.of(situation, settings.parameters())),
                Coverage.UNKNOWN,
                shown, ShownTheory.poolOf(shown),
                parallax);
    }
}
