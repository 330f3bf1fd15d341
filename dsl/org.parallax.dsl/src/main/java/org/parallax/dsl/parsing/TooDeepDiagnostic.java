package org.parallax.dsl.parsing;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.nodemodel.INode;
import org.parallax.dsl.issues.IssueCode;

/** Says where a text nests too deep. It has no node: the text was not parsed. */
final class TooDeepDiagnostic extends AbstractDiagnostic {

    private final int offset;
    private final int line;

    TooDeepDiagnostic(int offset, int line) {
        this.offset = offset;
        this.line = line;
    }

    @Override
    public String getCode() {
        return IssueCode.TOO_DEEP.name();
    }

    @Override
    public String[] getData() {
        return new String[0];
    }

    @Override
    public String getMessage() {
        return "More than " + Nesting.DEEPEST + " braces or conditions stand inside one another here; the file is not read.";
    }

    @Override
    public int getOffset() {
        return offset;
    }

    @Override
    public int getLength() {
        return 1;
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getLineEnd() {
        return line;
    }

    @Override
    public int getColumn() {
        return 1;
    }

    @Override
    public int getColumnEnd() {
        return 2;
    }

    @Override
    public @Nullable URI getUriToProblem() {
        return null;
    }

    @Override
    protected INode getNode() {
        throw new IllegalStateException("A text that was not parsed has no nodes");
    }
}
