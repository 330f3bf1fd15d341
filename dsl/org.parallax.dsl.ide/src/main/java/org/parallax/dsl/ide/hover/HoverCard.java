package org.parallax.dsl.ide.hover;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is known of an element, short enough for a tooltip.
 *
 * @param heading what it is and what it is called
 * @param facts one sentence or phrase each: dates, parties, arguments, effects
 * @param sources where that is taken from, one each
 */
public record HoverCard(String heading, List<String> facts, List<String> sources) {

    private static final Pattern MEANT_BY_MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>|~&]|^[#+-]|(?<=^\\d{1,9})[.)]");

    /** Copies. */
    public HoverCard {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
    }

    /**
     * The card as Markdown, for clients that show Markdown; its special characters are escaped in the card's own words.
     */
    public String markdown() {
        var text = new StringBuilder("**").append(plain(heading)).append("**\n");
        facts.forEach(fact -> text.append('\n').append(plain(fact)).append("  "));
        if (!sources.isEmpty()) {
            text.append('\n');
            sources.forEach(source -> text.append("\n*").append(plain(source)).append("*  "));
        }
        return text.toString();
    }

    private static String plain(String words) {
        return MEANT_BY_MARKDOWN.matcher(words).replaceAll("\\\\$0");
    }
}
