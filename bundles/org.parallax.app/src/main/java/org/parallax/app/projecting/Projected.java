package org.parallax.app.projecting;

import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.Manifest;

/** The result of a projection, and the manifest that says what it was made from. */
public record Projected(Manifest manifest, ProjectionResult result) {

    /** Whether an expectation failed under any theory. */
    public boolean expectationFailed() {
        return result.theories().stream().flatMap(theory -> theory.outcomes().stream()).anyMatch(outcome -> !outcome.met());
    }
}
