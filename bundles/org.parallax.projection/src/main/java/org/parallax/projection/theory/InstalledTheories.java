package org.parallax.projection.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The theories at hand, each id once, in the order of their ids. Immutable. */
public final class InstalledTheories {

    private final List<Theory> theories;
    private final List<Defect> defects;

    private InstalledTheories(List<Theory> theories, List<Defect> defects) {
        this.theories = List.copyOf(theories);
        this.defects = List.copyOf(defects);
    }

    /**
     * All theories {@link ServiceLoader} finds. A provider that cannot be loaded is left out and told of by
     * {@link #defects()}.
     *
     * @throws IllegalStateException if two theories have one id, naming the classes of both
     */
    public static InstalledTheories found() {
        return found(Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .orElseGet(ClassLoader::getSystemClassLoader));
    }

    /** The same with a class loader of the caller's choice. */
    public static InstalledTheories found(ClassLoader loader) {
        return load(ServiceLoader.load(Theory.class, loader), new ServiceEntries(loader, Theory.class));
    }

    /**
     * The theories given.
     *
     * @throws IllegalStateException if two have one id, naming the classes of both
     */
    public static InstalledTheories of(List<Theory> theories) {
        return new InstalledTheories(distinct(theories), List.of());
    }

    /**
     * The theories given, for a host that must start whatever is installed: of two with one id the first stays, and
     * one that cannot say who it is goes; both are told of by {@link #defects()}.
     */
    public static InstalledTheories usable(List<Theory> theories) {
        var byId = new TreeMap<String, Theory>(Comparator.naturalOrder());
        var defects = new ArrayList<Defect>();
        for (var theory : theories) {
            withoutCard(theory).ifPresentOrElse(defects::add, () -> {
                var other = byId.putIfAbsent(theory.card().id(), theory);
                if (other != null) {
                    defects.add(second(theory, other));
                }
            });
        }
        return new InstalledTheories(List.copyOf(byId.values()), defects);
    }

    private static Defect second(Theory theory, Theory first) {
        var origin = Origin.of(theory.card().id(), theory);
        return Defect.unusable(origin.jar().orElse("a plug-in"), theory.getClass().getName(), new IllegalStateException(
                first.getClass().getName() + " has the same id " + origin.theory()));
    }

    /** The same, and what else is known to be broken. */
    public InstalledTheories with(List<Defect> more) {
        return new InstalledTheories(theories, Stream.concat(defects.stream(), more.stream()).toList());
    }

    public List<Theory> all() {
        return theories;
    }

    /** The theory of that id, if it is installed. */
    public Optional<Theory> theory(String id) {
        return theories.stream().filter(theory -> theory.card().id().equals(id)).findFirst();
    }

    /** What could not be loaded and why; empty when all is well. */
    public List<Defect> defects() {
        return defects;
    }

    private static InstalledTheories load(ServiceLoader<Theory> services, ServiceEntries entries) {
        var found = new ArrayList<Theory>();
        var defects = new ArrayList<Defect>();
        var providers = services.iterator();
        while (next(providers, found, defects, entries)) {
            // One broken plug-in must not take the others with it: the iterator goes on after an error.
        }
        return new InstalledTheories(distinct(found), defects);
    }

    private static boolean next(
            Iterator<Theory> providers, List<Theory> found, List<Defect> defects, ServiceEntries entries) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            var theory = providers.next();
            withoutCard(theory).ifPresentOrElse(defects::add, () -> found.add(theory));
        } catch (ServiceConfigurationError | LinkageError error) {
            defects.add(entries.defect(error));
        }
        return true;
    }

    /** What is wrong with a theory that cannot say who it is; empty if it can. */
    public static Optional<Defect> withoutCard(Theory theory) {
        var type = theory.getClass().getName();
        var file = Origin.of(type, theory).jar().orElse("a plug-in");
        try {
            return theory.card().id().isBlank()
                    ? Optional.of(Defect.unusable(file, type, new IllegalStateException("its theory has no id")))
                    : Optional.empty();
        } catch (RuntimeException | Error thrown) {
            return Optional.of(Defect.unusable(file, type, thrown));
        }
    }

    private static List<Theory> distinct(List<Theory> theories) {
        var byId = new TreeMap<String, Theory>(Comparator.naturalOrder());
        for (var theory : theories) {
            var id = theory.card().id();
            var other = byId.putIfAbsent(id, theory);
            if (other != null) {
                throw new IllegalStateException("Two theories have the id " + id + ": "
                        + other.getClass().getName() + " and " + theory.getClass().getName());
            }
        }
        return List.copyOf(byId.values());
    }
}
