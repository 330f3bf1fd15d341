package org.parallax.report.timeline;

import java.util.Optional;
import java.util.Set;

/**
 * How somebody looks at a record's timeline.
 *
 * @param window the years shown; empty for all of them, on a scale that changes where events get denser
 * @param found ids of what a search found: the rest is faint and cannot be reached
 * @param selected id of what is framed
 */
public record TimelineOptions(Optional<TimeWindow> window, Set<String> found, Optional<String> selected) {

    public TimelineOptions {
        found = Set.copyOf(found);
    }
}
