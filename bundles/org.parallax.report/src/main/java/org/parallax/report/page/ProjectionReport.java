package org.parallax.report.page;

import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.Manifest;

/** A projection as one self-contained page. */
public final class ProjectionReport {

    private ProjectionReport() {}

    /**
     * The whole page.
     *
     * @param command the command line that makes this page again
     */
    public static String of(Manifest manifest, ProjectionResult result, String command) {
        return "<!DOCTYPE html>\n<title>" + manifest.scenario() + "</title>\n";
    }
}
