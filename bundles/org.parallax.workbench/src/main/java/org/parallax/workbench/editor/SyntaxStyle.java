package org.parallax.workbench.editor;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.parallax.workbench.theme.Palette;

/** How each sort of word is written, in the design's own colours. */
enum SyntaxStyle {
    PLAIN("ink", SWT.NORMAL),
    KEYWORD("scenario.1.text", SWT.NORMAL),
    /** The word that opens a declaration, and the name it declares. */
    DECLARING("scenario.1.text", SWT.BOLD),
    NAME("ink", SWT.BOLD),
    /** What the record knows: kinds, states, leaders, issues, agreements, sources. */
    OF_THE_RECORD("capital.1.text", SWT.NORMAL),
    STRING("capital.2.text", SWT.NORMAL),
    NUMBER("scenario.2.text", SWT.NORMAL),
    COMMENT("muted", SWT.ITALIC),
    /** What is projected, above the statement it belongs to. */
    FIGURE("scenario.1.text", SWT.NORMAL);

    private final String token;
    private final int style;

    SyntaxStyle(String token, int style) {
        this.token = token;
        this.style = style;
    }

    /** The attribute in a palette. */
    TextAttribute in(Palette palette) {
        return new TextAttribute(palette.colour(token), null, style);
    }
}
