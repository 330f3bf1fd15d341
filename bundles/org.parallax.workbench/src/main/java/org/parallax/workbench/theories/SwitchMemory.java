package org.parallax.workbench.theories;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user wants of theories, remembered with the workspace. */
public final class SwitchMemory {

    private static final String OFF = "theories.off";
    private static final String PATIENCE = "theories.patience";
    private static final int USUAL_SECONDS = 10;

    private SwitchMemory() {}

    /** The theories that were switched off last. */
    public static Set<String> off() {
        return Arrays.stream(preferences().get(OFF, "").split(","))
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Remembers which theories are switched off. */
    public static void remember(Set<String> off) {
        preferences().put(OFF, String.join(",", off.stream().sorted().toList()));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(SwitchMemory.class).warn("Which theories are switched off could not be remembered", e);
        }
    }

    /** How long a theory may go without finishing a run. */
    public static Duration patience() {
        return Duration.ofSeconds(Math.max(1, preferences().getInt(PATIENCE, USUAL_SECONDS)));
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("org.parallax.workbench");
    }
}
