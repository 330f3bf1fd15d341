package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.Situation;
import org.parallax.report.Manifest;

/**
 * A scenario ready to be projected, and what its author asks of the projection.
 *
 * @param theories ids asked for, sorted; empty when the author leaves the choice open
 * @param basis the record with its layers, and what files add to it
 */
public record LoweredScenario(
        Situation situation, List<String> theories, Optional<Long> runs, Optional<Long> seed, Digests digests,
        RecordBasis basis) {

    public LoweredScenario {
        theories = List.copyOf(theories);
    }

    /** The same under another name, by which results tell it from another version of itself. */
    public LoweredScenario called(String name) {
        return new LoweredScenario(situation.called(name), theories, runs, seed, digests, basis);
    }

    /** What files that are not the record's own add to what is known of it, by file. */
    public List<Manifest.Addition> additions() {
        return basis.additions();
    }

    /** The layers laid over the record, sorted. */
    public List<String> layers() {
        return basis.layers();
    }

    /** The last month that the record with its layers documents; empty where nothing says. */
    public Optional<YearMonth> reach() {
        return basis.reach();
    }

    /** What every figure made from it says of its record, as half a sentence; empty where there is nothing to say. */
    public Optional<String> recordInWords() {
        return Manifest.recordInWords(coverage(), basis.additions());
    }

    /** A manifest of what was made from it, with how far the record goes and what was added to it. */
    public Manifest told(Manifest made) {
        return made.covering(coverage()).with(basis.additions());
    }

    private Manifest.Coverage coverage() {
        return new Manifest.Coverage(basis.reach(), basis.layers());
    }
}
