package org.parallax.workbench.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.parallax.dsl.ide.TextChange;
import org.parallax.dsl.ide.fix.Fix;

/** A cure in the list; carried out as one step that can be undone. */
final class CureProposal implements ICompletionProposal {

    private final Fix fix;
    private final int caret;

    CureProposal(Fix fix, int caret) {
        this.fix = fix;
        this.caret = caret;
    }

    @Override
    public void apply(IDocument document) {
        try {
            // From the end, so that no change moves another.
            for (var change : fix.changes().reversed()) {
                document.replace(change.span().offset(), change.span().length(), change.text());
            }
        } catch (BadLocationException e) {
            ILog.of(CureProposal.class).warn("A cure no longer fits the text", e);
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(fix.changes().stream().findFirst().map(CureProposal::end).orElse(caret), 0);
    }

    private static int end(TextChange change) {
        return change.span().offset() + change.text().length();
    }

    @Override
    public String getDisplayString() {
        return fix.label();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
