package org.parallax.workbench.preferences;

import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.parallax.editing.host.UserPreferences;

/**
 * Remembers choices of the user with the workspace. What is put is known at once and written to the disk soon after, for
 * which nobody waits. For any thread.
 */
public record WorkspacePreferences(IEclipsePreferences preferences) implements UserPreferences {

    /** What is remembered with the workspace. */
    public static WorkspacePreferences ofTheWorkspace() {
        return new WorkspacePreferences(InstanceScope.INSTANCE.getNode("org.parallax.workbench"));
    }

    @Override
    public String get(String key, String otherwise) {
        return preferences.get(key, otherwise);
    }

    @Override
    public void put(Map<String, String> values) {
        values.forEach(preferences::put);
        ICoreRunnable write = monitor -> {
            try {
                preferences.flush();
            } catch (BackingStoreException | IllegalStateException e) {
                ILog.of(WorkspacePreferences.class).warn("What was chosen could not be remembered: " + values.keySet(), e);
            }
        };
        var job = Job.create("Remembering what was chosen", write);
        job.setSystem(true);
        job.schedule();
    }
}
