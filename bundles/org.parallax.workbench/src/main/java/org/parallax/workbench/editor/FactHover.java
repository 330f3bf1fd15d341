package org.parallax.workbench.editor;

import java.time.Duration;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.information.IInformationProvider;
import org.eclipse.jface.text.information.IInformationProviderExtension;
import org.parallax.workbench.card.Card;
import org.parallax.workbench.card.CardPopup;
import org.parallax.workbench.text.TextServices;

/**
 * Tells what is wrong at a place and what would mend it, and the fact behind the name that stands there with its dates
 * and sources: under the pointer, or at the caret when asked by key.
 */
final class FactHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2,
        IInformationProvider, IInformationProviderExtension {

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final ParallaxEditor editor;
    private final TextServices services;

    FactHover(ParallaxEditor editor, TextServices services) {
        this.editor = editor;
        this.services = services;
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public Card getHoverInfo2(ITextViewer viewer, IRegion region) {
        int offset = region.getOffset();
        var problems = editor.quickAssist().known().stream().filter(cure -> cure.touches(offset)).toList();
        var known = services.askNow(editor.editedOffUi(), PATIENCE, (given, resource) -> given.hovers().at(resource, offset))
                .flatMap(card -> card);
        var card = Card.of(problems, known);
        return card.lines().isEmpty() ? null : card;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        var card = getHoverInfo2(viewer, region);
        return card == null ? null : card.text();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return CardPopup.underPointer();
    }

    @Override
    public IRegion getSubject(ITextViewer viewer, int offset) {
        return getHoverRegion(viewer, offset);
    }

    @Override
    public Card getInformation2(ITextViewer viewer, IRegion subject) {
        return getHoverInfo2(viewer, subject);
    }

    @Override
    public String getInformation(ITextViewer viewer, IRegion subject) {
        return getHoverInfo(viewer, subject);
    }
}
