package org.parallax.editing.theories;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.editing.host.UserPreferences;

/** What the user wants of theories, remembered from one start to the next. */
public record TheoryPreferences(UserPreferences preferences) {

    private static final String OFF = "theories.off";
    private static final String PATIENCE = "theories.patience";
    private static final int USUAL_SECONDS = 10;

    /** The ids of the theories that were switched off last. */
    public Set<String> off() {
        return Arrays.stream(preferences.get(OFF, "").split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Remembers which theories are switched off, by their ids. */
    public void remember(Set<String> off) {
        preferences.put(Map.of(OFF, String.join(",", off.stream().sorted().toList())));
    }

    /** How long a theory may go without finishing a run: a second or more; ten where nothing readable is remembered. */
    public Duration patience() {
        return Duration.ofSeconds(Math.max(1, seconds(preferences.get(PATIENCE, ""))));
    }

    private static int seconds(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            // Nothing was remembered, or somebody wrote something else into the file.
            return USUAL_SECONDS;
        }
    }
}
