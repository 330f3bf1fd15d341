package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.ide.hover.TheoryCards;
import org.parallax.model.ParameterAssumption;

/** Proposes theories and their parameters, which are not elements of the text and so are in no scope. */
final class TheoryProposals {

    private static final int UNRANKED = 0;
    /** States come first, since a record has few of them and theories have many parameters. */
    private static final int BEHIND_STATES = 1;

    private final TheoryCatalog theories;
    private final FittingNames names;
    private final FittingParameters parameters;
    private final TheoryCards cards;

    @Inject
    TheoryProposals(TheoryCatalog theories, FittingNames names, FittingParameters parameters, TheoryCards cards) {
        this.theories = theories;
        this.names = names;
        this.parameters = parameters;
        this.cards = cards;
    }

    /** The theories that can be asked for. */
    void asked(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        propose(theories.ids().stream().filter(id -> names.isNewTheory(id, context)), context, acceptor);
    }

    /** The theories that have the parameter before, and those of which no parameter is known. */
    void withParameter(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (context.getCurrentModel() instanceof ParameterAssumption assumption) {
            Predicate<String> has = id -> theories.about(id).isEmpty() || parameters.at(assumption).stream().anyMatch(
                    each -> each.theory().equals(id) && each.parameter().id().equals(assumption.getParameter()));
            propose(theories.ids().stream().filter(has), context, acceptor);
        }
    }

    private void propose(Stream<String> ids, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        ids.filter(id -> ValidProposals.matches(id, context)).forEach(id -> {
            var theory = ValidProposals.entry(id, ContentAssistEntry.KIND_REFERENCE, context);
            theory.setDescription("theory");
            theory.setSource(new ProposalDetails(() -> cards.of(id)));
            acceptor.accept(theory, UNRANKED);
        });
    }

    /** The parameters that can be assumed, each with its theory, unless that is written already. */
    void parameters(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        EObject place = context.getCurrentModel();
        if (place == null) {
            return;
        }
        String written = place instanceof ParameterAssumption assumption ? assumption.getTheory() : "";
        parameters.at(place).stream().filter(each -> written.isEmpty() || written.equals(each.theory()))
                .filter(each -> ValidProposals.matches(each.parameter().id(), context))
                .forEach(each -> {
                    var entry = ValidProposals.entry(written.isEmpty() ? each.words() : each.parameter().id(),
                            ContentAssistEntry.KIND_REFERENCE, context);
                    entry.setDescription(each.parameter().title() + ": " + TheoryCards.amount(each.parameter()));
                    entry.setSource(new ProposalDetails(() -> cards.of(each.theory(), each.parameter())));
                    acceptor.accept(entry, BEHIND_STATES);
                });
    }
}
