package org.parallax.report.timeline;

import java.util.Optional;
import java.util.Set;

/**
 * How somebody looks at the levels that a record implies.
 *
 * @param hidden ids of the indicators that are not shown; where all are, overall cooperation still is
 * @param selected id of the verdict that is framed
 */
public record CurveOptions(Set<String> hidden, Optional<String> selected) {

    /** Everything shown, nothing framed. */
    public static final CurveOptions ALL = new CurveOptions(Set.of(), Optional.empty());

    public CurveOptions {
        hidden = Set.copyOf(hidden);
    }
}
