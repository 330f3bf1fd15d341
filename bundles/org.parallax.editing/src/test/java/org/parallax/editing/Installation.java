package org.parallax.editing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.parallax.app.InstalledPlugins;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.projection.plugin.PluginLoader;

/** What a host has installed, and how a test waits for work on other threads. */
public final class Installation {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installation() {}

    /** Parallax with the theories and records on the class path, and the language's services for editors. */
    public static Parallax parallax() {
        return new Parallax(
                InstalledPlugins.distinct(PluginLoader.ofClassPath(), List.of()), new ParallaxIdeModule());
    }

    /** Waits until something holds. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean held = holds.getAsBoolean();
        while (!held && System.nanoTime() < end) {
            pause(2);
            held = holds.getAsBoolean();
        }
        assertTrue(held, what);
    }

    /** Lets other threads go on for a while. */
    public static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
