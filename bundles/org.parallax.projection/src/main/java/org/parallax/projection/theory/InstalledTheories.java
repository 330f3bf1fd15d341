package org.parallax.projection.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The theories at hand, each id once, in the order of their ids. Immutable. */
public final class InstalledTheories {

    private final List<Theory> theories;
    private final List<String> problems;

    private InstalledTheories(List<Theory> theories, List<String> problems) {
        this.theories = List.copyOf(theories);
        this.problems = List.copyOf(problems);
    }

    /**
     * All theories {@link ServiceLoader} finds. A provider that cannot be loaded is left out and reported
     * by {@link #problems()}.
     *
     * @throws IllegalStateException if two theories have one id, naming the classes of both
     */
    public static InstalledTheories found() {
        return load(ServiceLoader.load(Theory.class));
    }

    /** The same with a class loader of the caller's choice. */
    public static InstalledTheories found(ClassLoader loader) {
        return load(ServiceLoader.load(Theory.class, loader));
    }

    /**
     * The theories given.
     *
     * @throws IllegalStateException if two have one id, naming the classes of both
     */
    public static InstalledTheories of(List<Theory> theories) {
        return new InstalledTheories(distinct(theories), List.of());
    }

    public List<Theory> all() {
        return theories;
    }

    /** The theory of that id, if it is installed. */
    public Optional<Theory> theory(String id) {
        return theories.stream().filter(theory -> theory.card().id().equals(id)).findFirst();
    }

    /** What could not be loaded and why, a sentence each; empty when all is well. */
    public List<String> problems() {
        return problems;
    }

    private static InstalledTheories load(ServiceLoader<Theory> services) {
        var found = new ArrayList<Theory>();
        var problems = new ArrayList<String>();
        var providers = services.iterator();
        while (next(providers, found, problems)) {
            // One broken plug-in must not take the others with it: the iterator goes on after an error.
        }
        return new InstalledTheories(distinct(found), problems);
    }

    private static boolean next(Iterator<Theory> providers, List<Theory> found, List<String> problems) {
        try {
            if (!providers.hasNext()) {
                return false;
            }
            found.add(providers.next());
        } catch (ServiceConfigurationError error) {
            problems.add("A theory could not be loaded: " + error.getMessage());
        }
        return true;
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
