package org.parallax.workbench.editor;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.workbench.card.FactCard;

/**
 * Shows what is known of the place at the caret when a key asks for it. It is found in the background, and the popup opens as
 * soon as it is there, unless the author has moved on.
 */
final class FactsAtCaret implements IInformationProvider, IInformationProviderExtension {

    private final ParallaxEditor editor;
    private final FactHover facts;
    private Optional<FactCard> found = Optional.empty();

    FactsAtCaret(ParallaxEditor editor, FactHover facts) {
        this.editor = editor;
        this.facts = facts;
    }

    @Override
    public IRegion getSubject(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public @Nullable FactCard getInformation2(ITextViewer viewer, IRegion subject) {
        var card = found;
        found = Optional.empty();
        if (card.isEmpty()) {
            var asked = editor.edited();
            facts.at(asked, subject.getOffset()).thenAccept(answer -> editor.onScreen(() -> open(asked, answer)));
        }
        return card.isPresent() ? card.get() : null;
    }

    private void open(DocumentSnapshot asked, Optional<FactCard> answer) {
        var now = editor.edited();
        if (answer.isPresent() && now.sameAs(asked) && now.caret() == asked.caret()) {
            found = answer;
            ((ITextOperationTarget) editor.viewer()).doOperation(ISourceViewer.INFORMATION);
            found = Optional.empty();
        }
    }

    @Override
    public @Nullable String getInformation(ITextViewer viewer, IRegion subject) {
        var card = getInformation2(viewer, subject);
        return card == null ? null : card.text();
    }
}
