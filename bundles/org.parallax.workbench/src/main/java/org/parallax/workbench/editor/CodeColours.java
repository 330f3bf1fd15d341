package org.parallax.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.xtext.IGrammarAccess;
import org.parallax.dsl.ide.colour.GrammarWords;
import org.parallax.workbench.theme.Palette;

/** Colours a text of the language outside an editor as an editor does. */
public final class CodeColours {

    private final GrammarWords words;

    public CodeColours(IGrammarAccess grammar) {
        words = new GrammarWords(grammar);
    }

    /** The colours of {@code code}, for a text in which it begins at {@code start}. */
    public List<StyleRange> of(String code, int start, Palette palette) {
        var document = new Document(code);
        new Partitions().setup(document);
        var ranges = new ArrayList<StyleRange>();
        try {
            for (var part : TextUtilities.computePartitioning(document, Partitions.PARTITIONING, 0, code.length(), false)) {
                colour(document, part, start, palette, ranges);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("A text has no place of its own", e);
        }
        return ranges;
    }

    private void colour(Document document, ITypedRegion part, int start, Palette palette, List<StyleRange> ranges) {
        switch (part.getType()) {
            case Partitions.COMMENT -> ranges.add(range(start + part.getOffset(), part.getLength(), SyntaxStyle.COMMENT.in(palette)));
            case Partitions.STRING -> ranges.add(range(start + part.getOffset(), part.getLength(), SyntaxStyle.STRING.in(palette)));
            default -> {
                var scanner = new CodeScanner(words, palette);
                scanner.setRange(document, part.getOffset(), part.getLength());
                for (var token = scanner.nextToken(); !token.isEOF(); token = scanner.nextToken()) {
                    ranges.add(range(start + scanner.getTokenOffset(), scanner.getTokenLength(), (TextAttribute) token.getData()));
                }
            }
        }
    }

    private static StyleRange range(int offset, int length, TextAttribute ink) {
        return new StyleRange(offset, length, ink.getForeground(), ink.getBackground(), ink.getStyle());
    }
}
