package org.parallax.dsl.record;

import java.util.List;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** The layers that whoever reads files adds to what their scenarios say, kept with the files that are read together. */
public final class AddedLayers {

    private static final String KEY = "org.parallax.layers";

    private AddedLayers() {
    }

    /** Adds layers, by name, for all scenarios on their records; before any file is read. */
    public static void add(ResourceSet files, List<String> layers) {
        files.getLoadOptions().put(KEY, List.copyOf(layers));
    }

    /** The names of those added; none unless somebody added any. */
    public static List<String> of(ResourceSet files) {
        return files.getLoadOptions().get(KEY) instanceof List<?> names
                ? names.stream().filter(String.class::isInstance).map(String.class::cast).toList() : List.of();
    }
}
