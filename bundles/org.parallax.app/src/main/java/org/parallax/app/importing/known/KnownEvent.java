package org.parallax.app.importing.known;

/**
 * An event that is told already.
 *
 * @param name its name, and what else it may be called
 * @param place where it is told, such as {@code line 5 of events-2018-2021.relationship}
 * @param installed whether the record itself or a layer tells it, and no file that an author could take away
 */
public record KnownEvent(KnownName name, EventKey key, String place, boolean installed) {}
