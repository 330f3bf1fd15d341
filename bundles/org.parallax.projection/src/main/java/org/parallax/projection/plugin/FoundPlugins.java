package org.parallax.projection.plugin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * The plug-ins of one kind that a {@link PluginLoader} found, and what is wrong with those that it left out. Immutable.
 *
 * @param kind what they are
 * @param named each with its name and the file it came in, in the order they were found; two may have the same name
 * @param defects what could not be used and why; empty when all is well
 */
public record FoundPlugins<T>(PluginKind<T> kind, List<Named<T>> named, List<Defect> defects) {

    public FoundPlugins {
        named = List.copyOf(named);
        defects = List.copyOf(defects);
    }

    /**
     * A plug-in.
     *
     * @param name by which it is known
     * @param file the jar, folder or bundle it came in, for people to read
     */
    public record Named<T>(String name, String file, T plugin) {

        private String type() {
            return plugin.getClass().getName();
        }

        private String inWords() {
            return file.endsWith(".jar") ? type() + " in " + file : type();
        }
    }

    /**
     * Plug-ins that a host has already instantiated. They are asked for their names.
     *
     * @throws IllegalStateException if one has no name
     */
    public static <T> FoundPlugins<T> of(PluginKind<T> kind, List<T> plugins) {
        return new FoundPlugins<>(kind, plugins.stream().map(plugin -> new Named<>(
                kind.nameOf(plugin), JarName.of(plugin.getClass()).orElse("the program"), plugin)).toList(), List.of());
    }

    /** The plug-ins, in the order of their names. */
    public List<T> plugins() {
        return named.stream().sorted(Comparator.comparing(Named::name)).map(Named::plugin).toList();
    }

    /**
     * The same, for a command: where two plug-ins have one name it cannot know which its user means.
     *
     * @throws IllegalStateException if two plug-ins have one name, naming the classes of both and their files
     */
    public FoundPlugins<T> requireDistinct() {
        var first = new TreeMap<String, Named<T>>();
        for (var each : named) {
            var other = first.putIfAbsent(each.name, each);
            if (other != null) {
                throw new IllegalStateException("Two " + kind.plural() + " have the " + kind.label() + " " + each.name + ": "
                        + other.inWords() + " and " + each.inWords());
            }
        }
        return this;
    }

    /** The same, for a host that must start whatever is installed: of several with the same name the first found stays. */
    public FoundPlugins<T> firstOfEachName() {
        var first = new TreeMap<String, Named<T>>();
        var more = new ArrayList<>(defects);
        for (var each : named) {
            var other = first.putIfAbsent(each.name, each);
            if (other != null) {
                more.add(Defect.unusable(each.file, each.type(), new IllegalStateException(
                        other.inWords() + " has the same " + kind.label() + " " + each.name)));
            }
        }
        return new FoundPlugins<>(kind, List.copyOf(first.values()), more);
    }
}
