package org.parallax.workbench.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** What the list says where there is nothing to choose from; choosing it changes nothing, typing on closes it. */
final class NothingFits implements ICompletionProposal, ICompletionProposalExtension2 {

    @Override
    public String getDisplayString() {
        return "Nothing to choose from here: type a name, a figure or a text of your own";
    }

    @Override
    public void apply(IDocument document) {
        // There is nothing to put in.
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        // There is nothing to put in.
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        return false;
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public @Nullable String getAdditionalProposalInfo() {
        return null;
    }

    @Override
    public @Nullable Image getImage() {
        return null;
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }
}
