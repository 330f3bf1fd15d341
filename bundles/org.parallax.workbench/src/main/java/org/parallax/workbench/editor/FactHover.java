package org.parallax.workbench.editor;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.parallax.dsl.ide.hover.Hover;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.card.FactCard;
import org.parallax.workbench.card.FactPopup;

/**
 * Shows what is wrong at a place and what would fix it, and the fact behind the name that is there with its dates
 * and sources. The platform asks for what is under the pointer off the UI thread.
 */
final class FactHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

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
    public @Nullable FactCard getHoverInfo2(ITextViewer viewer, IRegion region) {
        int offset = region.getOffset();
        var known = editor.editedOffUi().flatMap(text ->
                services.askNow(text, PATIENCE, (given, resource) -> given.hovers().at(resource, offset)));
        var card = told(offset, known.flatMap(answer -> answer).map(Hover::card));
        return card.isPresent() ? card.get() : null;
    }

    /** What is known of a place in a text, as soon as it is found; empty if nothing is. */
    CompletableFuture<Optional<FactCard>> at(DocumentSnapshot text, int offset) {
        return services.ask(text, (given, resource) -> given.hovers().at(resource, offset))
                .thenApply(known -> told(offset, known.flatMap(answer -> answer).map(Hover::card)));
    }

    private Optional<FactCard> told(int offset, Optional<HoverCard> known) {
        var problems = editor.quickAssist().known().stream().filter(cure -> cure.touches(offset)).toList();
        return Optional.of(FactCard.of(problems, known)).filter(card -> !card.lines().isEmpty());
    }

    @Override
    public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
        var card = getHoverInfo2(viewer, region);
        return card == null ? null : card.text();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return FactPopup.underPointer();
    }
}
