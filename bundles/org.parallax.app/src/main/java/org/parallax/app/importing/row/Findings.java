package org.parallax.app.importing.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one row while it is read, or why it is left out. */
final class Findings {

    private final List<String> faults = new ArrayList<>();
    private Optional<String> skipped = Optional.empty();

    void fault(String sentence) {
        faults.add(sentence);
    }

    /** The first reason counts. */
    void skip(String reason) {
        skipped = skipped.or(() -> Optional.of(reason));
    }

    /** A row that is left out has no faults. */
    List<String> faults() {
        return skipped.isPresent() ? List.of() : List.copyOf(faults);
    }

    Optional<String> skipped() {
        return skipped;
    }
}
