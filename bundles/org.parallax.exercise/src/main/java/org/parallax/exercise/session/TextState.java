package org.parallax.exercise.session;

import java.util.Map;
import java.util.TreeMap;

/**
 * The text in force and what earlier ones had.
 *
 * @param text its digest
 * @param elements digest of each of its elements by name
 * @param known the digest by name that each element of any text had when it was last there
 */
public record TextState(String text, ById<String> elements, ById<String> known) {

    static final TextState NONE = new TextState("", ById.none(), ById.none());

    /** Whether the text in force has something of that name. */
    public boolean has(String name) {
        return elements.has(name);
    }

    TextState loaded(String digest, Map<String, String> now) {
        var all = new TreeMap<>(known.all());
        all.putAll(now);
        return new TextState(digest, new ById<>(new TreeMap<>(now)), new ById<>(all));
    }
}
