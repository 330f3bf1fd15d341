package org.parallax.backtest.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A folder in which computed courses are kept, so that a back-test that was broken off goes on: a small file a course,
 * written whole or not at all. A file that is damaged or of something else counts as missing. Safe for several threads and
 * programs.
 */
public final class CourseStore {

    private final Path folder;

    private CourseStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The store in a folder, which is made if it is not there.
     *
     * @throws IOException if there is none, and none can be made, or nothing can be written into it
     */
    public static CourseStore in(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.delete(Files.createTempFile(folder, "probe", ".tmp"));
        return new CourseStore(folder);
    }

    /** The course kept under a key; empty if there is none that is whole. */
    Optional<CourseSheet> read(CourseKey key) {
        try {
            return CourseFile.read(Files.readAllBytes(file(key)), key);
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /**
     * Keeps a course in place of what was there.
     *
     * @throws IOException if it cannot be written
     */
    void write(CourseKey key, CourseSheet sheet) throws IOException {
        var fresh = Files.createTempFile(folder, "course", ".tmp");
        try {
            Files.write(fresh, CourseFile.bytes(key, sheet));
            Files.move(fresh, file(key), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path file(CourseKey key) {
        return folder.resolve(digest(key.text()).substring(0, 40) + ".course");
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
