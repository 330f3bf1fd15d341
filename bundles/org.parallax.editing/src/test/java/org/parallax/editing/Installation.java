package org.parallax.editing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.BooleanSupplier;
import org.parallax.app.Parallax;
import org.parallax.dsl.InstalledRecord;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.projection.theory.InstalledTheories;

/** What a host has installed, and how a test waits for work on other threads. */
public final class Installation {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Installation() {}

    /** Parallax with the theories and records on the class path, and the language's services for editors. */
    public static Parallax parallax() {
        return new Parallax(InstalledTheories.found(), Installation::records, new ParallaxIdeModule());
    }

    private static List<InstalledRecord> records() {
        return ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get).toList();
    }

    /** Waits until something holds. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean() && System.nanoTime() < end) {
            pause(2);
        }
        assertTrue(holds.getAsBoolean(), what);
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
