package org.parallax.dsl.parsing;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.antlr.runtime.MismatchedTokenException;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.Nearest;
import org.parallax.dsl.values.NameConverter;

/** Says what is wrong with the syntax in an author's words, and how to write a reserved word as a name. */
public final class PlainSyntaxMessages extends SyntaxErrorMessageProvider {

    /** Words after which a name must follow, whatever else is there. */
    private static final Set<String> REFERRING = Set.of("after", "extends", "without", "replace", "stretch", "withdraw",
            "assume", "cites", "over", "against", "about", "if", "is", "plays", "inject", "decide", "serves");
    private static final String NOT_EXPECTED = "What stands here is not expected.";
    private static final Map<String, String> TERMINALS = Map.of("RULE_STRING", "a text in quotes", "RULE_INT",
            "a number", "RULE_DECIMAL", "a number", "RULE_DATE", "a date", "RULE_ID", "a name");

    private final NameConverter names;
    private final StatementKeywords keywords;

    @Inject
    PlainSyntaxMessages(NameConverter names, StatementKeywords keywords) {
        this.names = names;
        this.keywords = keywords;
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException fault = context.getRecognitionException();
        if (fault == null || !(fault.input instanceof TokenStream tokens) || fault.token == null) {
            // The lexer says what it cannot read, and says it plainly.
            return new SyntaxErrorMessage(fault == null ? context.getDefaultMessage() : NOT_EXPECTED, IssueCode.SYNTAX.name());
        }
        return message(fault, tokens, before(tokens, fault.token, 1), context.getTokenNames());
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getValueConverterException().getMessage(), IssueCode.SYNTAX.name());
    }

    private SyntaxErrorMessage message(RecognitionException fault, TokenStream tokens, String previous, String @Nullable [] tokenNames) {
        String found = text(fault.token);
        if (fault.token.getType() == Token.EOF) {
            return new SyntaxErrorMessage(atEnd(tokens), IssueCode.MISSING_BRACE.name(), new String[] {"}"});
        }
        if (names.reserved().contains(found) && nameIsDue(previous, before(tokens, fault.token, 2))) {
            return new SyntaxErrorMessage("A name is due here, and \"" + found + "\" is a word of the language; to use it "
                    + "as a name, write ^" + found + ".", IssueCode.RESERVED_WORD.name(), new String[] {"^" + found});
        }
        var mistake = new CommonMistakes(tokens, fault.token, previous, expected(fault, tokenNames)).sentence();
        if (mistake.isPresent()) {
            return new SyntaxErrorMessage(mistake.get(), IssueCode.SYNTAX.name());
        }
        if (found.startsWith("\"") && found.length() > 1 && keywords.isBeforeRequiredName(previous)) {
            return new SyntaxErrorMessage("A name without quotes is due before this title, such as " + previous
                    + " myName \"" + shortened(found) + "\".", IssueCode.SYNTAX.name());
        }
        if (found.startsWith("\"")) {
            return new SyntaxErrorMessage(found.length() == 1 ? "This text is not closed: a \" is missing."
                    : "A text in quotes is not expected here" + after(previous) + ".", IssueCode.SYNTAX.name());
        }
        if (found.equals("}")) {
            return new SyntaxErrorMessage(OpenBraces.line(tokens).isEmpty() ? "This } closes nothing."
                    : "Something is missing before this }" + after(previous) + orElse(fault, tokenNames) + ".",
                    IssueCode.SYNTAX.name());
        }
        OptionalInt left = keywords.isOne(found) ? OpenBraces.leftOpenBefore(fault.token, tokens, keywords) : OptionalInt.empty();
        if (left.isPresent()) {
            return new SyntaxErrorMessage("\"" + found + "\" is not expected here: the brace opened in line " + left.getAsInt()
                    + " is not closed.", IssueCode.SYNTAX.name());
        }
        List<String> nearest = names.words().contains(found) ? List.of() : Nearest.to(found, names.words().stream());
        return new SyntaxErrorMessage("\"" + shortened(found) + "\" is not expected here" + after(previous)
                + orElse(fault, tokenNames) + "." + Nearest.question(nearest), IssueCode.SYNTAX.name(),
                nearest.toArray(String[]::new));
    }

    private boolean nameIsDue(String previous, String beforeThat) {
        return keywords.isBeforeRequiredName(previous) || REFERRING.contains(previous)
                || previous.equals("of") && !beforeThat.equals("image");
    }

    /** The token at a distance before another; blanks and comments do not count. */
    private static String before(TokenStream tokens, Token token, int distance) {
        int left = distance;
        for (int i = Math.min(token.getTokenIndex(), tokens.size()) - 1; i >= 0; i--) {
            if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL && --left == 0) {
                return text(tokens.get(i));
            }
        }
        return "";
    }

    private static String atEnd(TokenStream tokens) {
        OptionalInt line = OpenBraces.line(tokens);
        return line.isEmpty() ? "The file ends in the middle of a statement."
                : "A } is missing: the brace opened in line " + line.getAsInt() + " is never closed.";
    }

    /** What the grammar allows at a fault and nothing else, without quotes; empty if it allows more. */
    private static String expected(RecognitionException fault, String @Nullable [] tokenNames) {
        if (!(fault instanceof MismatchedTokenException mismatch) || mismatch.expecting < 0
                || tokenNames == null || mismatch.expecting >= tokenNames.length) {
            return "";
        }
        String token = tokenNames[mismatch.expecting];
        // Inside braces a } is always possible, so saying so does not help.
        return token.equals("'}'") ? "" : TERMINALS.getOrDefault(token, token.replace("'", ""));
    }

    private static String orElse(RecognitionException fault, String @Nullable [] tokenNames) {
        String expected = expected(fault, tokenNames);
        return expected.isEmpty() ? "" : ": " + (TERMINALS.containsValue(expected) ? expected : "\"" + expected + "\"") + " is expected";
    }

    private static String after(String previous) {
        return previous.isEmpty() ? "" : " after \"" + shortened(previous) + "\"";
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").replace("\"", "");
        return line.length() <= 30 ? line : line.substring(0, 29) + "…";
    }

    private static String text(Token token) {
        return token.getText() == null ? "" : token.getText();
    }
}
