package org.parallax.workbench.plugins;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Jars that were dropped into an installation: plain ones with service entries, as the commands read them too. */
final class DroppedJars {

    private DroppedJars() {}

    /** The folders of an installation that are looked into. */
    static List<Path> folders(Path installation) {
        return List.of(installation.resolve("dropins"), installation.resolve("dropins").resolve("plugins"));
    }

    /** A loader of all jars in the folders, in order of name; it lives as long as the program. */
    static ClassLoader loader(List<Path> folders, ClassLoader parent) throws IOException {
        var jars = new java.util.ArrayList<URL>();
        for (var folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().map(DroppedJars::url).forEach(jars::add);
                }
            }
        }
        return new URLClassLoader("dropins", jars.toArray(URL[]::new), parent);
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No jar can be read at " + jar, e);
        }
    }
}
