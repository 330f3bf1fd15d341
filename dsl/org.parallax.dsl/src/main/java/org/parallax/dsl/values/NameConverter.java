package org.parallax.dsl.values;

import com.google.common.collect.ImmutableSet;
import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;
import org.parallax.dsl.signs.LatinLetters;

/** A name; {@code ^} before it makes a word of the language a name and is no part of it. */
@Singleton
public final class NameConverter implements IValueConverter<String> {

    private final Set<String> all;
    private final Set<String> reserved;

    @Inject
    NameConverter(IGrammarAccess grammar) {
        this(grammar.getGrammar(), "Name");
    }

    /** @param rule the rule of the grammar that says which words are names as they are */
    NameConverter(Grammar grammar, String rule) {
        Set<String> words = new HashSet<>(GrammarUtil.getAllKeywords(grammar));
        words.removeIf(word -> !Character.isLetter(word.charAt(0)));
        this.all = ImmutableSet.copyOf(words);
        words.removeAll(NameWords.of(grammar, rule));
        this.reserved = ImmutableSet.copyOf(words);
    }

    /** All words of the language. */
    public Set<String> words() {
        return all;
    }

    /** The words that are a name only with {@code ^} before them. */
    public Set<String> reserved() {
        return reserved;
    }

    @Override
    public String toValue(@Nullable String text, @Nullable INode node) {
        if (text == null) {
            return "";
        }
        String name = LatinLetters.name(text.strip());
        return name.startsWith("^") ? name.substring(1) : name;
    }

    @Override
    public String toString(String name) {
        return reserved.contains(name) ? "^" + name : name;
    }
}
