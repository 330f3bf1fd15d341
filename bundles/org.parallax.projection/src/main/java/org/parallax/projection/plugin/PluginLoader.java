package org.parallax.projection.plugin;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds plug-ins and isolates them from each other: one that is missing, throws or does not fit is left out, with a
 * {@link Defect} that names its file, and the others stay. It reads service entries as {@link java.util.ServiceLoader}
 * does, which does not say in which file an error is. Immutable; every call searches again.
 */
public final class PluginLoader {

    private final List<PluginSource> sources;

    /** A loader that searches these places, in this order. */
    public PluginLoader(List<PluginSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** A loader that searches the class path of a command. */
    public static PluginLoader ofClassPath() {
        return new PluginLoader(List.of(PluginSource.classPath()));
    }

    /** All plug-ins of a kind that can be used, and what is wrong with the others. Never throws for a plug-in's fault. */
    public <T> FoundPlugins<T> find(PluginKind<T> kind) {
        var search = new Search<>(kind);
        for (var source : sources) {
            try {
                source.offering(kind.service()).forEach(search::read);
            } catch (IOException unreadable) {
                search.defects.add(Defect.closed("a place for plug-ins", unreadable));
            }
        }
        return new FoundPlugins<>(kind, search.plugins, search.defects);
    }

    /** What was found so far. */
    private static final class Search<T> {

        private final PluginKind<T> kind;
        private final List<FoundPlugins.Named<T>> plugins = new ArrayList<>();
        private final List<Defect> defects = new ArrayList<>();
        /** The file that offered a class first. */
        private final Map<Class<?>, String> owners = new LinkedHashMap<>();

        Search(PluginKind<T> kind) {
            this.kind = kind;
        }

        void read(ServiceFile file) {
            try {
                file.types().forEach(type -> add(file, type));
            } catch (IOException unreadable) {
                defects.add(Defect.unreadable(file.owner(), unreadable));
            }
        }

        private void add(ServiceFile file, String type) {
            try {
                var found = file.classes().find(type);
                var owner = owners.putIfAbsent(found, file.owner());
                if (owner == null && kind.former().isMeantBy().test(found)) {
                    defects.add(Defect.outdated(file.owner(), type, kind.former(), new AbstractMethodError(type)));
                } else if (owner == null) {
                    var plugin = make(found);
                    plugins.add(new FoundPlugins.Named<>(kind.nameOf(plugin), file.owner(), plugin));
                } else if (!owner.equals(file.owner())) {
                    throw new IllegalStateException(owner + " offers it already");
                }
            } catch (ClassNotFoundException missing) {
                defects.add(missing(file, type, missing));
            } catch (ReflectiveOperationException | RuntimeException | Error thrown) {
                // Whatever a plug-in throws, even an Error while it starts, must not take the others with it.
                defects.add(kind.former().isToldBy(thrown)
                        ? Defect.outdated(file.owner(), type, kind.former(), thrown)
                        : Defect.unusable(file.owner(), type, thrown));
            }
        }

        private T make(Class<?> type) throws ReflectiveOperationException {
            if (!kind.service().isAssignableFrom(type)) {
                throw new IllegalStateException("it is no " + kind.service().getName());
            }
            try {
                return kind.service().cast(type.getConstructor().newInstance());
            } catch (NoSuchMethodException | IllegalAccessException hidden) {
                throw new IllegalStateException("it is not public with a public constructor without parameters", hidden);
            } catch (InstantiationException open) {
                throw new IllegalStateException("it is an interface or an abstract class", open);
            }
        }

        private static Defect missing(ServiceFile file, String type, ClassNotFoundException missing) {
            return switch (missing.getCause()) {
                case null -> Defect.unusable(file.owner(), type, "there is no such class in it", missing);
                case IOException damaged -> Defect.unreadable(file.owner(), damaged);
                case Throwable reason -> Defect.unusable(file.owner(), type, reason);
            };
        }
    }
}
