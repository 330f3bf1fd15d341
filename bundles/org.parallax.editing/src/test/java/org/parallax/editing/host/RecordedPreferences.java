package org.parallax.editing.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Preferences that last as long as a test. */
public final class RecordedPreferences implements UserPreferences {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    @Override
    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    @Override
    public void put(Map<String, String> more) {
        values.putAll(more);
    }
}
