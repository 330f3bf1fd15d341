package org.parallax.workbench.plugins;

import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.parallax.projection.plugin.PluginSource;
import org.parallax.projection.plugin.ServiceFile;

/** The installed bundles as a place for plug-ins: each may hold service entries, as a jar on a class path may. */
public final class BundleSource implements PluginSource {

    private final BundleContext context;

    /** All bundles of the framework that {@code context} belongs to. */
    public BundleSource(BundleContext context) {
        this.context = context;
    }

    @Override
    public List<ServiceFile> offering(Class<?> service) {
        var files = new ArrayList<ServiceFile>();
        for (var bundle : context.getBundles()) {
            // A fragment has no class loader of its own, so what it names cannot be loaded from it.
            boolean whole = bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null;
            var entries = whole ? bundle.getEntry(ServiceFile.path(service)) : null;
            if (entries != null) {
                files.add(new ServiceFile(bundle.getSymbolicName(), entries, bundle::loadClass));
            }
        }
        return files;
    }
}
