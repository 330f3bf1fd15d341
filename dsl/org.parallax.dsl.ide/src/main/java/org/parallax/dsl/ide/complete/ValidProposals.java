package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.InstalledRecords;
import org.parallax.dsl.extension.RecordSort;
import org.parallax.dsl.ide.colour.NameRules;
import org.parallax.dsl.ide.hover.HoverCard;
import org.parallax.dsl.ide.hover.Hovers;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Named;
import org.parallax.model.Scenario;

/** Narrows what the grammar allows to what the checks accept too, and adds documentation to each proposal. */
public final class ValidProposals extends IdeContentProposalProvider {

    private static final int UNRANKED = 0;

    @Inject
    private ReachableNames names;

    @Inject
    private TheoryProposals theories;

    @Inject
    private LanguageProposals languages;

    @Inject
    private InstalledRecords installed;

    @Inject
    private Meanings meanings;

    @Inject
    private Snippets snippets;

    @Inject
    private NameConverter spelling;

    @Inject
    private FittingNames fittingNames;

    @Inject
    private FittingWords fittingWords;

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (!Clauses.isNoName(keyword) || !matches(keyword.getValue(), context) || !fittingWords.fits(keyword, context)) {
            return;
        }
        var word = entry(keyword.getValue(), ContentAssistEntry.KIND_KEYWORD, context);
        meanings.of(keyword).ifPresent(card -> word.setSource(new ProposalDetails(() -> card)));
        acceptor.accept(word, UNRANKED);
        snippets.beginningWith(keyword, context)
                .forEach(snippet -> acceptor.accept(entry(snippet, context), snippet.rank()));
    }

    @Override
    protected void _createProposals(RuleCall call, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        Assignment assignment = GrammarUtil.containingAssignment(call);
        switch (assignment == null ? "" : assignment.getFeature()) {
            case "theories" -> theories.asked(context, acceptor);
            case "theory" -> theories.withParameter(context, acceptor);
            case "parameter" -> theories.parameters(context, acceptor);
            case "languages" -> languages.ofPages(context, acceptor);
            case "language" -> {
                if (NameRules.includes(call.getRule())) {
                    languages.ofTexts(context, acceptor);
                } else {
                    super._createProposals(call, context, acceptor);
                }
            }
            default -> {
                if (!NameRules.includes(call.getRule())) {
                    super._createProposals(call, context, acceptor);
                }
            }
        }
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (assignment.getTerminal() instanceof CrossReference reference) {
            createReferences(reference, context, acceptor);
        } else if (assignment.getTerminal() instanceof RuleCall call) {
            _createProposals(call, context, acceptor);
        } else {
            super._createProposals(assignment, context, acceptor);
        }
    }

    private void createReferences(CrossReference reference, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EReference feature = GrammarUtil.getReference(reference);
        EObject holder = context.getCurrentModel();
        if (holder == null || feature == null) {
            return;
        }
        var fitting = fittingNames.of(holder, feature, context);
        names.of(holder, feature)
                .takeWhile(description -> acceptor.canAcceptMoreProposals())
                .filter(description -> matches(description.getName().toString(), context))
                .forEach(description -> named(description, context).filter(fitting)
                        .ifPresent(named -> acceptor.accept(entry(named, context), fittingNames.rank(holder, named))));
        RecordSort.of(feature.getEReferenceType()).ifPresent(sort -> createInstalled(sort, holder, context, acceptor));
    }

    /** What is installed is read only when a file names it, so it is offered by what its plug-in says of it. */
    private void createInstalled(
            RecordSort sort, EObject holder, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        var fitting = installed.all().stream().filter(record -> record.sort() == sort)
                .filter(record -> matches(record.name(), context) && isOfRecord(record, holder));
        fitting.forEach(record -> {
            var entry = entry(spelling.toString(record.name()), ContentAssistEntry.KIND_REFERENCE, context);
            entry.setLabel(record.name());
            entry.setDescription(record.title());
            entry.setSource(new ProposalDetails(() -> new HoverCard(record.title(), List.of("an installed " + sort.word()), List.of())));
            acceptor.accept(entry, UNRANKED);
        });
    }

    /** Only layers of its own record fit a scenario. */
    private static boolean isOfRecord(InstalledRecord record, EObject holder) {
        return record.sort() != RecordSort.LAYER || !(holder instanceof Scenario scenario)
                || record.relationship().equals(VisibleParts.relationshipOf(scenario));
    }

    private static Optional<Named> named(IEObjectDescription description, ContentAssistContext context) {
        return EcoreUtil2.resolve(description.getEObjectOrProxy(), context.getResource()) instanceof Named named
                ? Optional.of(named)
                : Optional.empty();
    }

    static boolean matches(String name, ContentAssistContext context) {
        String prefix = context.getPrefix();
        return name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private ContentAssistEntry entry(Named named, ContentAssistContext context) {
        var entry = entry(spelling.toString(named.getName()), ContentAssistEntry.KIND_REFERENCE, context);
        entry.setLabel(named.getName());
        entry.setDescription(named.getTitle());
        entry.setSource(new ProposalDetails(() -> Hovers.cardOf(named)));
        return entry;
    }

    private static ContentAssistEntry entry(Snippets.Snippet snippet, ContentAssistContext context) {
        var entry = entry(snippet.text(), ContentAssistEntry.KIND_SNIPPET, context);
        entry.setLabel(snippet.label());
        entry.setSource(snippet.offer());
        return entry;
    }

    static ContentAssistEntry entry(String text, String kind, ContentAssistContext context) {
        var entry = new ContentAssistEntry();
        entry.setPrefix(context.getPrefix());
        entry.setProposal(text);
        entry.setLabel(text);
        entry.setKind(kind);
        return entry;
    }
}
