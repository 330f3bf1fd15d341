package org.parallax.workbench.editor;

import java.util.LinkedHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.editing.service.SnippetText;
import org.parallax.workbench.card.FactCard;
import org.parallax.workbench.card.FactPopup;

/** A proposal in the list; what is typed on narrows the list, a snippet is filled in place by place. */
final class TypedProposal implements ICompletionProposal, ICompletionProposalExtension2,
        ICompletionProposalExtension3, ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final Proposal proposal;
    private final Image image;
    private final ParallaxEditor editor;
    private int caret = -1;

    TypedProposal(Proposal proposal, Image image, ParallaxEditor editor) {
        this.proposal = proposal;
        this.image = image;
        this.editor = editor;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        var document = viewer.getDocument();
        int start = proposal.replaced().offset();
        try {
            var insertion = SnippetText.of(proposal.text()).indented(indent(document, start))
                    .ending(SingleEdit.lineEnds(document));
            document.replace(start, offset - start, insertion.text());
            caret = start + insertion.text().length();
            if (!insertion.stops().isEmpty()) {
                fillIn(viewer, document, start, insertion);
            }
        } catch (BadLocationException e) {
            ILog.of(TypedProposal.class).warn("A proposal no longer fits the text", e);
        }
    }

    private void fillIn(ITextViewer viewer, IDocument document, int start, SnippetText insertion) throws BadLocationException {
        var model = new LinkedModeModel();
        var groups = new LinkedHashMap<Integer, LinkedPositionGroup>();
        int exit = caret;
        for (var stop : insertion.stops()) {
            if (stop.number() == SnippetText.EXIT) {
                exit = start + stop.offset();
            } else {
                groups.computeIfAbsent(stop.number(), number -> new LinkedPositionGroup())
                        .addPosition(new LinkedPosition(document, start + stop.offset(), stop.length(), groups.size()));
            }
        }
        if (groups.isEmpty()) {
            caret = exit;
            return;
        }
        for (var group : groups.values()) {
            model.addGroup(group);
        }
        model.forceInstall();
        var ui = new LinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, exit, 0, Integer.MAX_VALUE);
        ui.enter();
        var first = insertion.stops().getFirst();
        editor.selectAndReveal(start + first.offset(), first.length());
        caret = -1;
    }

    private static String indent(IDocument document, int offset) throws BadLocationException {
        var line = document.getLineInformationOfOffset(offset);
        var text = document.get(line.getOffset(), offset - line.getOffset());
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            int start = proposal.replaced().offset();
            var typed = document.get(start, offset - start);
            return proposal.label().regionMatches(true, 0, typed, 0, typed.length())
                    || proposal.text().regionMatches(true, 0, typed, 0, typed.length());
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public @Nullable Point getSelection(IDocument document) {
        return caret < 0 ? null : new Point(caret, 0);
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return FactCard.of(proposal.documentation().get());
    }

    @Override
    public String getAdditionalProposalInfo() {
        return FactCard.of(proposal.documentation().get()).text();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return FactPopup.besideList();
    }

    @Override
    public @Nullable CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return proposal.replaced().offset();
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public StyledString getStyledDisplayString() {
        var text = new StyledString(proposal.label());
        return proposal.detail().isEmpty() ? text : text.append("  " + proposal.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    public void apply(IDocument document) {
        // The viewer's own form is always used.
        throw new UnsupportedOperationException();
    }

    @Override
    public @Nullable IContextInformation getContextInformation() {
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
