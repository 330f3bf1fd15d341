package org.parallax.workbench.theories;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.workbench.preferences.WorkspacePreferences;

/** What the user wants of theories, remembered with the workspace. */
public final class TheoryPreferences {

    private static final String OFF = "theories.off";
    private static final String PATIENCE = "theories.patience";
    private static final int USUAL_SECONDS = 10;

    private TheoryPreferences() {}

    /** The theories that were switched off last. */
    public static Set<String> off() {
        return Arrays.stream(WorkspacePreferences.ofTheWorkspace().get(OFF, "").split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Remembers which theories are switched off. */
    public static void remember(Set<String> off) {
        WorkspacePreferences.ofTheWorkspace().put(Map.of(OFF, String.join(",", off.stream().sorted().toList())));
    }

    /** How long a theory may go without finishing a run. */
    public static Duration patience() {
        return Duration.ofSeconds(Math.max(1, WorkspacePreferences.ofTheWorkspace().preferences().getInt(PATIENCE, USUAL_SECONDS)));
    }
}
