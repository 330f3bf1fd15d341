package org.parallax.projection.situation;

import java.util.Optional;
import java.util.Set;

/**
 * What the record says of an event beside its points; a theory may use, weigh or ignore it.
 *
 * @param costlyTo the parties whom it costs something
 * @param favours the parties who gain by it
 * @param lowPolitics whether it is insulated from the hot issues
 */
public record Traits(
        Set<Topic> about, Optional<Deed> deed, Set<Side> costlyTo, Set<Side> favours, boolean lowPolitics) {

    /** Nothing said. */
    public static final Traits NONE = new Traits(Set.of(), Optional.empty(), Set.of(), Set.of(), false);

    /** Nothing said but that it is insulated from the hot issues. */
    public static final Traits LOW_POLITICS = new Traits(Set.of(), Optional.empty(), Set.of(), Set.of(), true);

    public Traits {
        about = Set.copyOf(about);
        costlyTo = Set.copyOf(costlyTo);
        favours = Set.copyOf(favours);
    }
}
