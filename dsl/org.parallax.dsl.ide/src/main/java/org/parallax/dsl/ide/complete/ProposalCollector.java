package org.parallax.dsl.ide.complete;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.text.Span;

/** Collects what is found at an offset, each once, and puts it in the order of the list. */
final class ProposalCollector implements IIdeContentProposalAcceptor {

    /** Nobody reads a longer list. */
    private static final int MOST = 200;

    private static final Comparator<Ranked> ORDER = Comparator
            .comparing((Ranked ranked) -> kind(ranked.entry) == Proposal.Kind.KEYWORD)
            .thenComparing(ranked -> kind(ranked.entry))
            .thenComparing(Ranked::rank)
            .thenComparing(ranked -> label(ranked.entry), String.CASE_INSENSITIVE_ORDER);

    private final int offset;
    private final boolean afterWord;
    private final Map<String, Ranked> byLabel = new LinkedHashMap<>();

    ProposalCollector(int offset, boolean afterWord) {
        this.offset = offset;
        this.afterWord = afterWord;
    }

    private record Ranked(ContentAssistEntry entry, int rank) {}

    @Override
    public void accept(@Nullable ContentAssistEntry entry, int rank) {
        if (entry == null || joinsTheWordBefore(entry)) {
            return;
        }
        byLabel.putIfAbsent(kind(entry) + label(entry), new Ranked(entry, rank));
    }

    /** What follows a finished word could only be typed after a blank. */
    private boolean joinsTheWordBefore(ContentAssistEntry entry) {
        return afterWord && entry.getPrefix().isEmpty();
    }

    private Proposal proposal(ContentAssistEntry entry) {
        int typed = entry.getPrefix().length();
        String label = label(entry);
        var offer = entry.getSource() instanceof ProposalDetails known
                ? known
                : new ProposalDetails(() -> new HoverCard(label, List.of(), List.of()));
        return new Proposal(
                new Span(offset - typed, typed),
                entry.getProposal(),
                label,
                entry.getDescription() == null ? "" : entry.getDescription(),
                kind(entry),
                Suppliers.memoize(offer.card()::get),
                offer.choices());
    }

    @Override
    public boolean canAcceptMoreProposals() {
        return byLabel.size() < MOST * 5;
    }

    /** Names first, then constructs, then words. */
    CompletionList inOrder() {
        var sorted = new ArrayList<>(byLabel.values());
        sorted.sort(ORDER);
        return new CompletionList(sorted.stream().limit(MOST).map(ranked -> proposal(ranked.entry)).toList(), sorted.size() <= MOST);
    }

    private static String label(ContentAssistEntry entry) {
        return entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
    }

    private static Proposal.Kind kind(ContentAssistEntry entry) {
        return switch (entry.getKind()) {
            case ContentAssistEntry.KIND_KEYWORD -> Proposal.Kind.KEYWORD;
            case ContentAssistEntry.KIND_SNIPPET -> Proposal.Kind.SNIPPET;
            default -> Proposal.Kind.REFERENCE;
        };
    }
}
