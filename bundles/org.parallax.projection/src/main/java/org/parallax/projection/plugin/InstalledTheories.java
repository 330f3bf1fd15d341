package org.parallax.projection.plugin;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** The theories that can be used, each id once, in the order of their ids. Immutable. */
public final class InstalledTheories {

    /** What a theory is among plug-ins. */
    public static final PluginKind<Theory> KIND =
            new PluginKind<>(Theory.class, "theory", "theories", "id", theory -> theory.card().id(), new FormerService(
                    InstalledTheories::learnsNothing,
                    "Theory.prepare is now learn(situation, past), which gives what takes the parameter values, and a Parameter"
                            + " has bounds and a distribution; “parallax theory new --help” leads to the guide"));

    private final List<Theory> theories;
    /** At the same places as the theories. Taken once: a theory may come from elsewhere, and its card may take its time. */
    private final List<TheoryCard> cards;

    private InstalledTheories(List<Theory> theories) {
        this.theories = List.copyOf(theories);
        this.cards = theories.stream().map(Theory::card).toList();
    }

    /** Before learning and settings of parameters were parted, theories had a method that did both. */
    private static boolean learnsNothing(Class<?> type) {
        try {
            return Theory.class.isAssignableFrom(type) && !Modifier.isAbstract(type.getModifiers())
                    && Modifier.isAbstract(type.getMethod("learn", Situation.class, DocumentedLevels.class).getModifiers());
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
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

    /** The cards of all theories, in the order of their ids. The theories are not asked again. */
    public List<TheoryCard> cards() {
        return cards;
    }

    /** The theory of that id, if it is installed. */
    public Optional<Theory> theory(String id) {
        return IntStream.range(0, cards.size()).filter(at -> cards.get(at).id().equals(id)).mapToObj(theories::get).findFirst();
    }
}
