package org.parallax.workbench.plugins;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.parallax.app.DroppedJars;
import org.parallax.projection.theory.Defect;
import org.parallax.projection.theory.ServiceEntries;

/**
 * Finds service entries in every installed bundle and in dropped jars, as {@link ServiceLoader} does on a class
 * path. A provider that cannot be made is told of and left out; the others stay.
 */
public final class Providers {

    private final BundleContext context;
    private final DroppedJars jars;
    private final Consumer<Defect> broken;

    /** {@code broken} is told what is wrong with each provider that cannot be made. */
    public Providers(BundleContext context, DroppedJars jars, Consumer<Defect> broken) {
        this.context = context;
        this.jars = jars;
        this.broken = broken;
    }

    /** All providers of a service, those of bundles first. */
    public <T> List<T> of(Class<T> service) {
        var found = new ArrayList<T>();
        for (var bundle : context.getBundles()) {
            var entry = bundle.getHeaders().get("Fragment-Host") == null
                    ? bundle.getEntry("META-INF/services/" + service.getName())
                    : null;
            if (entry != null) {
                names(bundle, entry).forEach(name -> make(bundle, name, service, found));
            }
        }
        dropped(service, found);
        return found;
    }

    private <T> void make(Bundle bundle, String name, Class<T> service, List<T> found) {
        try {
            found.add(service.cast(bundle.loadClass(name).getConstructor().newInstance()));
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            broken.accept(Defect.unusable(bundle.getSymbolicName(), name, e));
        }
    }

    /** The loader of the jars lives as long as the program. */
    private <T> void dropped(Class<T> service, List<T> found) {
        var urls = jars.readable().stream().map(Providers::url).toArray(URL[]::new);
        var loader = new URLClassLoader("dropins", urls, getClass().getClassLoader());
        var entries = new ServiceEntries(loader, service);
        var providers = ServiceLoader.load(service, loader).iterator();
        while (next(providers, found, entries)) {
            // The iterator goes on after an error.
        }
    }

    private <T> boolean next(Iterator<T> providers, List<T> found, ServiceEntries entries) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            found.add(providers.next());
        } catch (ServiceConfigurationError | LinkageError e) {
            broken.accept(entries.defect(e));
        }
        return true;
    }

    private List<String> names(Bundle bundle, URL entry) {
        try {
            return ServiceEntries.types(entry);
        } catch (IOException e) {
            broken.accept(Defect.unreadable(bundle.getSymbolicName(), e));
            return List.of();
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("No jar can be read at " + jar, e);
        }
    }
}
