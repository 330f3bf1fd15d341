package org.parallax.app.importing.known;

import java.util.Optional;

/**
 * An event that is told already.
 *
 * @param name its name, and what else it may be called
 * @param place where it is told, such as {@code line 5 of events-2018-2021.relationship}
 * @param installed whether the record itself or a layer tells it, and no file that an author could take away
 * @param layer the layer that tells it; empty for what the record itself or a file tells
 * @param disputed what is told against it, such as {@code corrected in line 3 of mine.relationship}; both the first telling
 *     and the correction say so
 */
public record KnownEvent(KnownName name, EventKey key, String place, boolean installed, Optional<String> layer, Optional<String> disputed) {}
