package org.parallax.workbench.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.loading.Diagnostic;

/** A fix in the list of quick fixes; afterwards the caret is behind the first text it wrote. */
final class FixProposal implements ICompletionProposal {

    private final Diagnostic problem;
    private final Fix fix;
    private final ParallaxEditor editor;

    FixProposal(Diagnostic problem, Fix fix, ParallaxEditor editor) {
        this.problem = problem;
        this.fix = fix;
        this.editor = editor;
    }

    @Override
    public void apply(IDocument document) {
        editor.change(fix.changes());
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        if (fix.changes().isEmpty()) {
            return null;
        }
        var first = SingleEdit.lineEnds(document).in(fix.changes().getFirst());
        return new Point(first.span().offset() + first.text().length(), 0);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return problem.message();
    }

    @Override
    public String getDisplayString() {
        return fix.label();
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }
}
