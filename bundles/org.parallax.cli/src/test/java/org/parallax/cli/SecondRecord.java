package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import org.parallax.dsl.extension.InstalledRecord;

/** Runs commands where the made-up record and its layer are installed beside the first. */
public final class SecondRecord {

    /** Where the bundle of the made-up record stands. */
    static final Path BUNDLE = Path.of("..", "org.parallax.record.madeup");

    /** Its example. */
    static final String LOCKS = BUNDLE.resolve("examples/closed-locks.scenario").toString();

    private SecondRecord() {}

    /** Runs a command with both records. */
    public static Shell.Run run(String... command) throws IOException {
        var second = new URL[] {BUNDLE.resolve("target/classes").toUri().toURL()};
        try (var loader = new URLClassLoader(second, Thread.currentThread().getContextClassLoader())) {
            assertEquals(1, Collections.list(loader.findResources("META-INF/services/" + InstalledRecord.class.getName())).size());
            return with(loader, command);
        }
    }

    /** Runs a command with what a loader finds. */
    static Shell.Run with(ClassLoader loader, String... command) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            return Shell.run(command);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
