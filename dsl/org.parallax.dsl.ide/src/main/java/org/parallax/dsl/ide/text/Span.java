package org.parallax.dsl.ide.text;

import org.eclipse.xtext.nodemodel.INode;

/** A stretch of text, in UTF-16 units from the start. */
public record Span(int offset, int length) {

    /** Rejects what is no stretch. */
    public Span {
        if (offset < 0 || length < 0) {
            throw new IllegalArgumentException("No stretch of text: " + offset + ", " + length);
        }
    }

    /** What a node covers, without the blanks and comments before it. */
    public static Span of(INode node) {
        return new Span(node.getOffset(), node.getLength());
    }

    /** The offset after the last character. */
    public int end() {
        return offset + length;
    }

    /** Whether a caret at the offset touches the stretch. */
    public boolean touches(int caret) {
        return caret >= offset && caret <= end();
    }
}
