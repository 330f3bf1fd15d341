package org.parallax.app.theories;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** The theories that come with Parallax, by what they claim. */
final class InstalledCards {

    static final String KERNEL = "Kernel";

    private InstalledCards() {}

    /** The ids of those that are no baselines. */
    static List<String> claiming() {
        return claims().map(TheoryCard::id).toList();
    }

    /** The documented effects alone, then those that are no baselines. */
    static List<String> kernelAndClaiming() {
        return Stream.concat(Stream.of(KERNEL), claiming().stream()).toList();
    }

    /** The cards of those that are no baselines, by id. */
    static Stream<TheoryCard> claims() {
        return all().filter(card -> !card.scope().baseline());
    }

    /** All cards, by id. */
    static Stream<TheoryCard> all() {
        return PluginLoader.ofClassPath().find(InstalledTheories.KIND).plugins().stream().map(Theory::card)
                .sorted((one, other) -> one.id().compareTo(other.id()));
    }
}
