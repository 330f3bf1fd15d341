package org.parallax.projection.plugin;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file in {@code META-INF/services}: the classes that a jar, folder or bundle offers as plug-ins.
 *
 * @param owner name of the jar, folder or bundle, for people to read
 * @param entries where the file can be read
 * @param classes finds the classes it names
 */
public record ServiceFile(String owner, URL entries, ClassFinder classes) {

    /** Finds a class by its name, without initializing it. */
    @FunctionalInterface
    public interface ClassFinder {

        /**
         * The class of that name.
         *
         * @throws ClassNotFoundException if there is none
         */
        Class<?> find(String name) throws ClassNotFoundException;
    }

    /** A file whose owner follows from its URL: the jar, or else the folder. */
    static ServiceFile of(URL entries, ClassFinder classes) {
        return new ServiceFile(JarName.around(entries).orElseGet(entries::getPath), entries, classes);
    }

    /** The path of a service's entries in a jar, folder or bundle. */
    public static String path(Class<?> service) {
        return "META-INF/services/" + service.getName();
    }

    /**
     * Names of the classes offered, in the order of the file.
     *
     * @throws IOException if the file cannot be read
     */
    List<String> types() throws IOException {
        var connection = entries.openConnection();
        // Otherwise the jar stays open, and cannot be replaced on some systems.
        connection.setUseCaches(false);
        try (var bytes = connection.getInputStream()) {
            // Read whole first: a reader's stream of lines would throw what is wrong with a damaged entry unchecked.
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        }
    }
}
