package org.parallax.report.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.projection.result.TheoryFailure;

/** Says which theories are missing from a result, so that no reader takes the rest for all theories. */
public final class LeftOut {

    private LeftOut() {}

    /** A sentence for each theory that failed; empty if none did. */
    public static Optional<String> of(List<TheoryFailure> failed) {
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(failed.stream().map(TheoryFailure::sentence).collect(Collectors.joining(". ", "Left out: ", ".")));
    }
}
