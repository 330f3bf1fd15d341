package org.parallax.dsl.parsing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenSource;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;
import org.parallax.model.Quantity;

/**
 * The tokens of a text for a parser that looks ahead. What is assumed is of a theory if {@code of} stands behind the word
 * after {@code assume}, else of a state. The parser would give up a statement in which neither stands there, and tell of
 * the fault at its beginning; so a look ahead finds a driver there, and what is missing is told at its place. A text
 * without faults is read as it is.
 */
class AssumingTokens extends XtextTokenStream {

    private static final String ASSUME = "'assume'";
    private static final String OF = "'of'";
    private static final String NAME = "RULE_ID";

    private final int assume;
    private final int name;
    private final int driver;
    private final List<Integer> words;
    private final List<Integer> behindWord;
    private int looksAhead;

    AssumingTokens(TokenSource source, ITokenDefProvider definitions) {
        super(source, definitions);
        var types = definitions.getTokenDefMap();
        assume = types(definitions, List.of(ASSUME)).getFirst();
        name = types(definitions, List.of(NAME)).getFirst();
        var drivers = types(definitions, Quantity.VALUES.stream().map(driver -> "'" + driver.getLiteral() + "'").toList());
        driver = drivers.getFirst();
        behindWord = Stream.concat(drivers.stream(), types(definitions, List.of(OF)).stream()).toList();
        words = types.entrySet().stream().filter(type -> type.getValue().equals(NAME) || type.getValue().matches("'\\w+'"))
                .map(type -> type.getKey()).toList();
    }

    private static List<Integer> types(ITokenDefProvider definitions, Collection<String> texts) {
        return definitions.getTokenDefMap().entrySet().stream().filter(type -> texts.contains(type.getValue()))
                .map(type -> type.getKey()).toList();
    }

    @Override
    public int mark() {
        looksAhead++;
        return super.mark();
    }

    @Override
    public void rewind(int marker) {
        looksAhead--;
        super.rewind(marker);
    }

    @Override
    public int LA(int distance) {
        int type = super.LA(distance);
        if (looksAhead == 0 || distance != 1) {
            return type;
        }
        int[] before = typesBefore();
        if (before[0] == assume && !words.contains(type)) {
            return name;
        }
        return before[1] == assume && before[0] != assume && !behindWord.contains(type) ? driver : type;
    }

    /** The last token before the next one, and the one before that; blanks and comments do not count. */
    private int[] typesBefore() {
        int[] types = {Token.INVALID_TOKEN_TYPE, Token.INVALID_TOKEN_TYPE};
        int found = 0;
        for (int i = index() - 1; i >= 0 && found < types.length; i--) {
            if (get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                types[found++] = get(i).getType();
            }
        }
        return types;
    }
}
