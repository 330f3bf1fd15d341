package org.parallax.workbench.editor;

import java.time.Duration;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.swt.graphics.Image;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.theme.Icon;

/** Offers what is valid at the caret, with what is known of it; the list asks it on a thread of its own. */
final class Assist implements IContentAssistProcessor {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ParallaxEditor editor;
    private final TextServices services;
    private final Function<Proposal.Kind, Image> images;

    /** On the UI thread, which alone may make images. */
    Assist(ParallaxEditor editor, TextServices services, LocalResourceManager images) {
        this.editor = editor;
        this.services = services;
        var keyword = images.create(Icon.of("assumption"));
        var reference = images.create(Icon.of("event"));
        var snippet = images.create(Icon.of("kind"));
        this.images = kind -> switch (kind) {
            case KEYWORD -> keyword;
            case REFERENCE -> reference;
            case SNIPPET -> snippet;
        };
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        // The text may have been cut since, or closed.
        var found = editor.editedOffUi().filter(text -> offset <= text.content().length()).stream()
                .flatMap(text -> services.complete(text, offset, PATIENCE).stream())
                .map(proposal -> new TypedProposal(proposal, images.apply(proposal.kind()), editor))
                .toArray(ICompletionProposal[]::new);
        return found.length == 0 ? new ICompletionProposal[] {new NothingFits()} : found;
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {':'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public @Nullable String getErrorMessage() {
        return null;
    }

    @Override
    public @Nullable IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
