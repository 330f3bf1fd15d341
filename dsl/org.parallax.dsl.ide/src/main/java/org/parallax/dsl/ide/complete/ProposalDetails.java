package org.parallax.dsl.ide.complete;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parallax.dsl.ide.hover.HoverCard;

/**
 * What a proposal carries besides its text.
 *
 * @param card its documentation; made only when it is shown
 * @param choices in a snippet: what fits at its places, by their numbers
 */
record ProposalDetails(Supplier<HoverCard> card, Map<Integer, List<String>> choices) {

    ProposalDetails {
        choices = Map.copyOf(choices);
    }

    ProposalDetails(Supplier<HoverCard> card) {
        this(card, Map.of());
    }
}
