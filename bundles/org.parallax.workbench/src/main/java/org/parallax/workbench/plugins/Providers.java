package org.parallax.workbench.plugins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Finds service entries in every installed bundle and in dropped jars, as {@link ServiceLoader} does on a class
 * path. A provider that cannot be made is told of and left out; the others stay.
 */
public final class Providers {

    private final BundleContext context;
    private final Path installation;
    private final Consumer<Throwable> broken;

    /** {@code broken} is told what is wrong with each provider that cannot be made. */
    public Providers(BundleContext context, Path installation, Consumer<Throwable> broken) {
        this.context = context;
        this.installation = installation;
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
                names(entry).forEach(name -> make(bundle, name, service, found));
            }
        }
        dropped(service, found);
        return found;
    }

    private <T> void make(Bundle bundle, String name, Class<T> service, List<T> found) {
        try {
            found.add(service.cast(bundle.loadClass(name).getConstructor().newInstance()));
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            broken.accept(new IllegalStateException(bundle.getSymbolicName() + " offers " + name + ", which cannot be made", e));
        }
    }

    private <T> void dropped(Class<T> service, List<T> found) {
        try {
            var loader = DroppedJars.loader(DroppedJars.folders(installation), getClass().getClassLoader());
            var providers = ServiceLoader.load(service, loader).iterator();
            while (hasNext(providers)) {
                try {
                    found.add(providers.next());
                } catch (ServiceConfigurationError | LinkageError e) {
                    broken.accept(e);
                }
            }
        } catch (IOException e) {
            broken.accept(e);
        }
    }

    private boolean hasNext(java.util.Iterator<?> providers) {
        try {
            return providers.hasNext();
        } catch (ServiceConfigurationError e) {
            broken.accept(e);
            return false;
        }
    }

    private List<String> names(URL entry) {
        try (var reader = new BufferedReader(new InputStreamReader(entry.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            broken.accept(e);
            return List.of();
        }
    }
}
