package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import com.google.inject.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.parallax.dsl.ide.Span;

/** Lists what can be typed at a place: words of the grammar, names in scope, snippets; nothing that is not valid there. */
public final class Completion {

    /** A longer list is not read. */
    private static final int MOST = 200;

    private static final Comparator<Proposal> ORDER = Comparator
            .comparing((Proposal proposal) -> proposal.kind() == Proposal.Kind.KEYWORD)
            .thenComparing(Proposal::kind)
            .thenComparing(Proposal::label, String.CASE_INSENSITIVE_ORDER);

    private final Provider<ContentAssistContextFactory> contexts;
    private final IdeContentProposalProvider provider;

    @Inject
    Completion(Provider<ContentAssistContextFactory> contexts, IdeContentProposalProvider provider) {
        this.contexts = contexts;
        this.provider = provider;
    }

    /**
     * What can be typed at an offset, references first.
     *
     * @param text the text of the resource, as it stands in the editor
     * @param pool runs the parser; may be shut down afterwards
     */
    public List<Proposal> at(XtextResource resource, String text, int offset, ExecutorService pool) {
        if (resource.getParseResult() == null || offset > text.length()) {
            return List.of();
        }
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(pool);
        ContentAssistContext[] found = factory.create(text, new TextRegion(offset, 0), offset, resource);
        var collected = new Collected(offset, offset > 0 && isOfWord(text.charAt(offset - 1)));
        provider.createProposals(List.of(found), collected);
        return collected.proposals();
    }

    private static boolean isOfWord(char sign) {
        return Character.isLetterOrDigit(sign) || sign == '_';
    }

    private static final class Collected implements IIdeContentProposalAcceptor {

        private final int offset;
        private final boolean afterWord;
        private final LinkedHashMap<String, Proposal> byLabel = new LinkedHashMap<>();

        Collected(int offset, boolean afterWord) {
            this.offset = offset;
            this.afterWord = afterWord;
        }

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            if (entry == null || growsTogether(entry)) {
                return;
            }
            int typed = entry.getPrefix().length();
            var proposal = new Proposal(
                    new Span(offset - typed, typed),
                    entry.getProposal(),
                    entry.getLabel() == null ? entry.getProposal() : entry.getLabel(),
                    entry.getDescription() == null ? "" : entry.getDescription(),
                    kind(entry),
                    entry.getSource() instanceof org.parallax.model.Named named && !named.eIsProxy()
                            ? java.util.Optional.of(org.parallax.dsl.ide.hover.Hovers.cardOf(named))
                            : java.util.Optional.empty());
            byLabel.putIfAbsent(proposal.kind() + proposal.label(), proposal);
        }

        /** What follows a word that is whole already could only be typed after a blank. */
        private boolean growsTogether(ContentAssistEntry entry) {
            return afterWord && entry.getPrefix().isEmpty();
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return byLabel.size() < MOST * 5;
        }

        List<Proposal> proposals() {
            var sorted = new ArrayList<>(byLabel.values());
            sorted.sort(ORDER);
            return List.copyOf(sorted.subList(0, Math.min(MOST, sorted.size())));
        }

        private static Proposal.Kind kind(ContentAssistEntry entry) {
            return switch (entry.getKind()) {
                case ContentAssistEntry.KIND_KEYWORD -> Proposal.Kind.KEYWORD;
                case ContentAssistEntry.KIND_SNIPPET -> Proposal.Kind.SNIPPET;
                default -> Proposal.Kind.REFERENCE;
            };
        }
    }
}
