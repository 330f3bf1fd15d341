package org.parallax.projection.plugin;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of plug-in: the service it offers, and the name by which it is known. No two plug-ins of a kind may have the
 * same name.
 *
 * @param service the type that {@code META-INF/services} lists implementations of
 * @param word how people call it, such as {@code theory}
 * @param plural the plural of that word, such as {@code theories}
 * @param label how people call its name, such as {@code id}
 * @param naming asks a plug-in for its name; if it throws, only that plug-in is left out
 * @param former how the service was before
 */
public record PluginKind<T>(
        Class<T> service, String word, String plural, String label, Function<? super T, String> naming,
        FormerService former) {

    /** A kind whose service has always been as it is. */
    public PluginKind(Class<T> service, String word, String plural, String label, Function<? super T, String> naming) {
        this(service, word, plural, label, naming, FormerService.NONE);
    }

    /**
     * The name of a plug-in.
     *
     * @throws IllegalStateException if it has none
     */
    String nameOf(T plugin) {
        // Plug-ins are compiled elsewhere, where nobody checks for null.
        return Optional.ofNullable(naming.apply(plugin)).filter(name -> !name.isBlank())
                .orElseThrow(() -> new IllegalStateException("its " + word + " has no " + label));
    }
}
