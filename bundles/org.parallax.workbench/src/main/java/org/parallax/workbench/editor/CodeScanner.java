package org.parallax.workbench.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.rules.IToken;
import org.eclipse.jface.text.rules.ITokenScanner;
import org.eclipse.jface.text.rules.Token;
import org.parallax.dsl.ide.colour.GrammarWords;
import org.parallax.workbench.theme.Palette;

/**
 * Colours code word by word. A name that follows a declaring word is the author's even where it is spelt like a
 * word of the language; a word after a colon is an event kind.
 */
final class CodeScanner implements ITokenScanner {

    private final GrammarWords words;
    private final Palette palette;
    private String text = "";
    private int start;
    private int at;
    private int tokenStart;
    private String before = "";

    CodeScanner(GrammarWords words, Palette palette) {
        this.words = words;
        this.palette = palette;
    }

    @Override
    public void setRange(IDocument document, int offset, int length) {
        try {
            text = document.get(offset, length);
        } catch (BadLocationException e) {
            // The document has shrunk meanwhile; a later call brings the range that is there.
            text = "";
        }
        start = offset;
        at = 0;
        before = "";
    }

    @Override
    public IToken nextToken() {
        tokenStart = at;
        if (at >= text.length()) {
            return Token.EOF;
        }
        char first = text.charAt(at);
        if (isWord(first)) {
            at = end(character -> isWord(character) || Character.isDigit(character));
            return token(word(text.substring(tokenStart, at)));
        } else if (Character.isDigit(first)) {
            at = end(character -> Character.isDigit(character) || character == '-' || character == '.' || character == '%');
            before = "";
            return token(SyntaxStyle.NUMBER);
        }
        at++;
        while (at < text.length() && !isWord(text.charAt(at)) && !Character.isDigit(text.charAt(at))) {
            at++;
        }
        remember(text.substring(tokenStart, at).strip());
        return token(SyntaxStyle.PLAIN);
    }

    @Override
    public int getTokenOffset() {
        return start + tokenStart;
    }

    @Override
    public int getTokenLength() {
        return at - tokenStart;
    }

    private SyntaxStyle word(String word) {
        var ink = words.isDeclaring(before) && !word.equals("of")
                ? SyntaxStyle.NAME
                : before.equals(":") ? SyntaxStyle.OF_THE_RECORD
                : words.isDeclaring(word) ? SyntaxStyle.DECLARING
                : words.isKeyword(word) ? SyntaxStyle.KEYWORD : SyntaxStyle.PLAIN;
        before = ink == SyntaxStyle.NAME ? "" : word;
        return ink;
    }

    private void remember(String signs) {
        if (!signs.isEmpty()) {
            before = signs.endsWith(":") ? ":" : "";
        }
    }

    private int end(java.util.function.IntPredicate belongs) {
        int end = at;
        while (end < text.length() && belongs.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(int character) {
        return Character.isLetter(character) || character == '_' || character == '^';
    }

    private IToken token(SyntaxStyle ink) {
        return new Token(ink.in(palette));
    }
}
