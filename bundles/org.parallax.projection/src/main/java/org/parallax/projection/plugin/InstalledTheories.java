package org.parallax.projection.plugin;

import java.util.List;
import java.util.Optional;
import org.parallax.projection.theory.Theory;

/** The theories that can be used, each id once, in the order of their ids. Immutable. */
public final class InstalledTheories {

    /** What a theory is among plug-ins. */
    public static final PluginKind<Theory> KIND =
            new PluginKind<>(Theory.class, "theory", "theories", "id", theory -> theory.card().id());

    private final List<Theory> theories;

    private InstalledTheories(List<Theory> theories) {
        this.theories = List.copyOf(theories);
    }

    /**
     * These theories. They are asked for their ids.
     *
     * @throws IllegalStateException if two have one id, naming the classes of both
     */
    public static InstalledTheories of(List<Theory> theories) {
        return new InstalledTheories(FoundPlugins.of(KIND, theories).requireDistinct().plugins());
    }

    /** All theories, in the order of their ids. */
    public List<Theory> all() {
        return theories;
    }

    /** The theory of that id, if it is installed. */
    public Optional<Theory> theory(String id) {
        return theories.stream().filter(theory -> theory.card().id().equals(id)).findFirst();
    }
}
