package org.parallax.dsl.ide.hover;

import java.util.List;

/**
 * What is known of an element, short enough to be read under a pointer.
 *
 * @param heading what it is and what it is called
 * @param facts one sentence or phrase each: dates, parties, arguments, effects
 * @param sources where that is taken from, one each
 */
public record HoverCard(String heading, List<String> facts, List<String> sources) {

    /** Copies. */
    public HoverCard {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /** The card as Markdown, for clients that show that. */
    public String markdown() {
        var text = new StringBuilder("**").append(heading).append("**\n");
        facts.forEach(fact -> text.append('\n').append(fact).append("  "));
        if (!sources.isEmpty()) {
            text.append('\n');
            sources.forEach(source -> text.append("\n*").append(source).append("*  "));
        }
        return text.toString();
    }
}
