package org.parallax.report.page;

import org.parallax.projection.result.Comparison;
import org.parallax.report.Manifest;

/** A comparison of two scenarios as one self-contained page. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /**
     * The whole page.
     *
     * @param command the command line that makes this page again
     */
    public static String of(Manifest first, Manifest second, Comparison comparison, String command) {
        return "<!DOCTYPE html>\n<title>" + first.scenario() + "</title>\n";
    }
}
