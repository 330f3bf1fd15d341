package org.parallax.editing.host;

import java.util.Map;

/**
 * Remembers choices of the user from one start of a host to the next. What is put is known at once; nobody waits until it
 * is written. For any thread.
 */
public interface UserPreferences {

    /** The value that was put under a key last, or else {@code otherwise}. */
    String get(String key, String otherwise);

    /** Remembers values from now on. */
    void put(Map<String, String> values);
}
