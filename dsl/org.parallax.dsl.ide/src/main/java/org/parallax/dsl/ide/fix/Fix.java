package org.parallax.dsl.ide.fix;

import java.util.List;
import org.parallax.dsl.ide.text.TextChange;

/** A quick fix: a label that says what it does, and the changes of the text, in the order of the text. */
public record Fix(String label, List<TextChange> changes) {

    /** Copies. */
    public Fix {
        changes = List.copyOf(changes);
    }
}
