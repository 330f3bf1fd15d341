package org.parallax.workbench.editor;

import java.time.Duration;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.swt.graphics.Image;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.workbench.text.TextServices;
import org.parallax.workbench.theme.Icon;

/** Offers what is valid at the caret, with what is known of it. */
final class Assist implements IContentAssistProcessor {

    private static final Duration PATIENCE = Duration.ofMillis(1500);

    private final ParallaxEditor editor;
    private final TextServices services;
    private final LocalResourceManager images;

    Assist(ParallaxEditor editor, TextServices services, LocalResourceManager images) {
        this.editor = editor;
        this.services = services;
        this.images = images;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return services.complete(editor.edited(), offset, PATIENCE).stream()
                .map(proposal -> new TypedProposal(proposal, image(proposal), editor))
                .toArray(ICompletionProposal[]::new);
    }

    private Image image(Proposal proposal) {
        return images.create(Icon.of(switch (proposal.kind()) {
            case KEYWORD -> "assumption";
            case REFERENCE -> "event";
            case SNIPPET -> "kind";
        }));
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
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
