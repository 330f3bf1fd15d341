package org.parallax.report.chart;

import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.projection.result.ProjectionResult;

/** Every picture of a projection, named as a file: what {@code --svg DIR} writes. */
public final class ProjectionFigures {

    private ProjectionFigures() {}

    /** File names such as {@code ClashOfRealities-security.svg} with the pictures, in order of name. */
    public static SortedMap<String, Chart> of(ProjectionResult result) {
        return new TreeMap<>();
    }
}
