package org.parallax.dsl.loading;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;

/**
 * Something to tell the author about a place in a file. Immutable.
 *
 * @param severity how grave it is
 * @param code a name of {@link org.parallax.dsl.issues.IssueCode}
 * @param message plain sentences that name the fact and its source
 * @param file the file
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units; a tab counts as one
 * @param offset from the start of the text, from 0
 * @param length of the place; may be 0
 * @param data what a quick fix needs, as {@code IssueCode} tells; may be empty
 */
public record Diagnostic(Severity severity, String code, String message, URI file, int line, int column, int offset,
        int length, List<String> data) {

    /** Rejects null, copies. */
    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(message);
        Objects.requireNonNull(file);
        data = List.copyOf(data);
    }

    /** Whether the file cannot be used because of it. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
