package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.hover.Hovers;

/** The meaning of keywords, in a sentence each. */
@Singleton
public final class Meanings {

    private final Map<String, String> sentences;
    @Inject
    Meanings() {
        // A colon is a keyword too, so the search begins after the first character.
        sentences = Phrases.lines("words.txt").stream().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableMap(
                line -> line.substring(0, line.indexOf(": ", 1)), line -> line.substring(line.indexOf(": ", 1) + 2)));
    }

    /** The card of a word at its place in the grammar; empty if there is no description. */
    public Optional<HoverCard> of(Keyword word) {
        var scale = word.eContainer() instanceof EnumLiteralDeclaration literal
                ? Hovers.cardOf(literal)
                : Optional.<HoverCard>empty();
        return scale.or(() -> sentence(word).map(sentence -> new HoverCard(word.getValue(), List.of(sentence), List.of())));
    }

    private Optional<String> sentence(Keyword word) {
        String rule = GrammarUtil.containingRule(word).getName();
        return Optional.ofNullable(sentences.get(rule + "." + word.getValue()))
                .or(() -> Optional.ofNullable(sentences.get(word.getValue())));
    }
}
