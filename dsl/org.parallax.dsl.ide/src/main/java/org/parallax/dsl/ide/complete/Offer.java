package org.parallax.dsl.ide.complete;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parallax.dsl.ide.hover.HoverCard;

/**
 * What goes with a proposal beside its words.
 *
 * @param card what is known of it; made for what is shown alone
 * @param choices in a snippet: what fits at its places, by their numbers
 */
record Offer(Supplier<HoverCard> card, Map<Integer, List<String>> choices) {

    Offer {
        choices = Map.copyOf(choices);
    }

    Offer(Supplier<HoverCard> card) {
        this(card, Map.of());
    }
}
