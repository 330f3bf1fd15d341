package org.parallax.theory.kit.contract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;

/** Checks that a card says all that a reader and the language need. */
final class CardCheck {

    /** What {@code --theory} takes for all that are installed. */
    private static final String ALL = "all";

    private final Consumer<String> found;

    /** @param found takes what is wrong, a clause for each fault */
    CardCheck(Consumer<String> found) {
        this.found = found;
    }

    void check(TheoryCard card) {
        identifier(card.id(), "the card's id");
        if (ALL.equals(card.id())) {
            found.accept("the card's id is \"" + ALL + "\", which stands for every theory where one is named");
        }
        text(card.version(), "the card's version");
        text(card.title(), "the card's title");
        text(card.claim(), "the card's claim");
        text(card.source(), "the card's source");
        card.streams().forEach(stream -> text(stream, "the name of a random stream"));
        card.scope().causes().forEach(cause -> text(cause, "the name of a cause"));
        if (card.scope().speaksOf().isEmpty()) {
            found.accept("the card says that the theory speaks of nothing");
        }
        parameters(card.parameters());
    }

    private void parameters(List<Parameter> parameters) {
        Set<String> seen = new HashSet<>();
        for (var parameter : parameters) {
            var name = "parameter " + parameter.id();
            identifier(parameter.id(), "the id of " + name);
            if (!seen.add(parameter.id())) {
                found.accept(name + " stands twice on the card");
            }
            text(parameter.title(), "the title of " + name);
            text(parameter.unit(), "the unit of " + name);
            text(parameter.why(), "the reason for " + name);
            if (!Double.isFinite(parameter.low()) || !Double.isFinite(parameter.high())) {
                found.accept(name + " has a range without an end: " + parameter.low() + " to " + parameter.high());
            }
        }
    }

    // A card is made elsewhere, where nobody checks for null.
    private void text(@Nullable String text, String what) {
        if (text == null || text.isBlank()) {
            found.accept(what + " is empty");
        }
    }

    private void identifier(@Nullable String text, String what) {
        if (text == null || !text.matches("[A-Za-z][A-Za-z0-9]*")) {
            found.accept(what + " is no identifier of letters and digits: \"" + text + "\"");
        }
    }
}
