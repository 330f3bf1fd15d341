package org.parallax.projection.plugin;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A place where plug-ins are found, such as a class path, a folder of jars or the bundles of a framework. */
@FunctionalInterface
public interface PluginSource {

    /**
     * The files of this place that offer a service, in the order in which they are to be read.
     *
     * @throws IOException if the place cannot be read
     */
    List<ServiceFile> offering(Class<?> service) throws IOException;

    /** Everything the current thread's class loader sees: the class path of a command. */
    static PluginSource classPath() {
        return of(Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader));
    }

    /** Everything a class loader sees. */
    static PluginSource of(ClassLoader loader) {
        return service -> Collections.list(loader.getResources(ServiceFile.path(service))).stream()
                .distinct()
                .map(entries -> ServiceFile.of(entries, loader::loadClass))
                .toList();
    }

    /**
     * Jars that see each other and, with priority, what {@code parent} sees. They stay open as long as the program
     * runs, since a plug-in loads classes whenever it needs them.
     *
     * @throws IllegalArgumentException if a path cannot be that of a jar
     */
    static PluginSource jars(List<Path> jars, ClassLoader parent) {
        var loader = new URLClassLoader("plug-ins", jars.stream().map(PluginSource::url).toArray(URL[]::new), parent);
        return service -> Collections.list(loader.findResources(ServiceFile.path(service))).stream()
                .map(entries -> ServiceFile.of(entries, loader::loadClass))
                .toList();
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No jar can be read at " + jar, e);
        }
    }
}
