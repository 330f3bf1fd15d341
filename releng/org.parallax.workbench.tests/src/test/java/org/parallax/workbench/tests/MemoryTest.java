package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.junit.jupiter.api.Test;
import org.parallax.editing.view.RememberedChoices;
import org.parallax.report.chart.ChartKind;
import org.parallax.workbench.files.PlatformPath;
import org.parallax.workbench.preferences.WorkspacePreferences;

/** What is remembered, and where. */
class MemoryTest {

    private final Map<Object, Object> values = new ConcurrentHashMap<>();
    private final LinkedBlockingQueue<Thread> writing = new LinkedBlockingQueue<>();

    @Test
    void nobodyWaitsUntilAChoiceIsOnTheDisk() throws Exception {
        var memory = new WorkspacePreferences(preferences());
        RememberedChoices.in(memory).change(choice -> choice.withPicture(ChartKind.DOTS));
        assertEquals("DOTS", memory.get("view.picture", ""));
        assertNotEquals(Thread.currentThread(), writing.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void aFolderMayBeCalledWhateverItsOwnerLikes() throws Exception {
        for (var name : new String[] {"100% sure", "a [b]", "x#y", "한국"}) {
            var folder = Path.of("/tmp", name, "workspace");
            assertEquals(folder, PlatformPath.of(folder.toFile().toURL()));
        }
    }

    private IEclipsePreferences preferences() {
        return (IEclipsePreferences) Proxy.newProxyInstance(
                MemoryTest.class.getClassLoader(), new Class<?>[] {IEclipsePreferences.class}, (proxy, method, given) ->
                        switch (method.getName()) {
                            case "get" -> values.getOrDefault(given[0], given[1]);
                            case "put" -> values.put(given[0], given[1]);
                            case "flush" -> writing.add(Thread.currentThread());
                            default -> throw new UnsupportedOperationException(method.getName());
                        });
    }
}
