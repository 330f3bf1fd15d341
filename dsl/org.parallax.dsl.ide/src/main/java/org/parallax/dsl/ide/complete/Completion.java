package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;

/** Lists what can be typed at a place: words of the grammar, names in scope, snippets; nothing that is not valid there. */
public final class Completion {

    private final Provider<ContentAssistContextFactory> contexts;
    private final IdeContentProposalProvider provider;
    private final SecondReading reading;

    @Inject
    Completion(Provider<ContentAssistContextFactory> contexts, IdeContentProposalProvider provider, SecondReading reading) {
        this.contexts = contexts;
        this.provider = provider;
        this.reading = reading;
    }

    /**
     * What can be typed at an offset, references first.
     *
     * @param text the text of the resource, as it stands in the editor
     * @param pool runs the parser; may be shut down afterwards
     */
    public CompletionList at(XtextResource resource, String text, int offset, ExecutorService pool) {
        if (resource.getParseResult() == null || offset > text.length()) {
            return new CompletionList(List.of(), true);
        }
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(pool);
        ContentAssistContext[] found = factory.create(text, new TextRegion(offset, 0), offset, resource);
        var offers = new ProposalCollector(offset, offset > 0 && isOfWord(text.charAt(offset - 1)));
        return reading.during(resource, text, offset, () -> {
            provider.createProposals(List.of(found), offers);
            CompletionList offered = offers.inOrder();
            if (resource.getParseResult().hasSyntaxErrors()) {
                // The documentation may come from the second reading, which is dropped when this call ends.
                offered.proposals().forEach(proposal -> proposal.documentation().get());
            }
            return offered;
        });
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_';
    }
}
