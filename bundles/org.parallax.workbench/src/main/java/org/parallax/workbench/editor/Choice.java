package org.parallax.workbench.editor;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** One of the words that fit where a snippet is filled in; what is typed there narrows the list. */
final class Choice implements ICompletionProposal, ICompletionProposalExtension2 {

    private final String word;
    private final Position place;

    private Choice(String word, Position place) {
        this.word = word;
        this.place = place;
    }

    /** A place to fill in with one of some words. */
    static LinkedPosition among(List<String> words, IDocument document, int offset, int length, int order) {
        var choices = new ICompletionProposal[words.size()];
        var place = new ProposalPosition(document, offset, length, order, choices);
        // They follow the place as the text moves.
        for (int i = 0; i < choices.length; i++) {
            choices[i] = new Choice(words.get(i), place);
        }
        return place;
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(place.getOffset(), place.getLength(), word);
        } catch (BadLocationException e) {
            ILog.of(Choice.class).warn("A choice no longer fits the text", e);
        }
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            var typed = document.get(place.getOffset(), offset - place.getOffset());
            return word.regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(place.getOffset() + place.getLength(), 0);
    }

    @Override
    public String getDisplayString() {
        return word;
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

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // Nothing is shown in the text before it is chosen.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was shown.
    }
}
