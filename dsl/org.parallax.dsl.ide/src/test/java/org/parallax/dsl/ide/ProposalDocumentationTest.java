package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.ide.colour.NameRules;
import org.parallax.dsl.ide.complete.Meanings;
import org.parallax.dsl.ide.complete.Proposal;

/** Every proposal has documentation. */
class ProposalDocumentationTest {

    private static final TheoryCatalog THEORIES = new TheoryCatalog() {

        @Override
        public Set<String> ids() {
            return Set.of("Drift");
        }

        @Override
        public Optional<Entry> about(String id) {
            return Optional.of(new Entry("Drift", "Things go on as they did.", "A paper"));
        }
    };
    private static final Language LANGUAGE = Language.with(THEORIES, List::of, new ParallaxIdeModule());

    @Test
    void everyWordOfTheLanguageSaysWhatItDoes() {
        var meanings = LANGUAGE.injector().getInstance(Meanings.class);
        var grammar = LANGUAGE.injector().getInstance(IGrammarAccess.class).getGrammar();
        List<String> silent = EcoreUtil2.eAllOfType(grammar, Keyword.class).stream()
                // The rules for names have keywords too, which are not proposed; the ^ of ID is no keyword.
                .filter(word -> !NameRules.includes(GrammarUtil.containingRule(word)))
                .filter(word -> !(GrammarUtil.containingRule(word) instanceof org.eclipse.xtext.TerminalRule))
                .filter(word -> meanings.of(word).isEmpty())
                .map(word -> GrammarUtil.containingRule(word).getName() + "." + word.getValue()).distinct().toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyProposalIsDocumented() {
        for (var statements : List.of("|", "assume |", "assume P |", "project with |", "event e in 2026-03 : |",
                "event e in 2026-03 : Incident { | }", "event e in 2026-03 : Incident { intensity | }", "expect |")) {
            Stream<Proposal> bare = ProposalsAtCaret.proposalsWithDocumentation(statements).stream()
                    .filter(offer -> offer.kind() != Proposal.Kind.REFERENCE && offer.documentation().get().facts().isEmpty());
            assertEquals(List.of(), bare.map(Proposal::label).toList(), statements);
        }
    }

    @Test
    void aConstructIsShownByAnExample() {
        var offer = ProposalsAtCaret.proposalsWithDocumentation("assu|").stream().filter(each -> each.kind() == Proposal.Kind.SNIPPET)
                .findFirst().orElseThrow();
        assertEquals("A driver lies in a range of 90 %, drawn once a run.", offer.documentation().get().facts().getFirst());
        assertEquals("assume P commitment 0.40 to 0.70 because \"why\"", offer.documentation().get().facts().get(1));
    }

    @Test
    void aTheoryTellsItsClaimAndItsSource() {
        var file = URI.createFileURI("/editor/theory.scenario");
        var text = "scenario S \"s\" on AB as of 2025-12 for 24 months { project with ";
        var workspace = LANGUAGE.newWorkspace();
        workspace.put(file, text);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var offers = EditorServices.of(LANGUAGE.injector()).completion()
                    .at(workspace.resource(file).orElseThrow(), text, text.length(), pool).proposals();
            assertTrue(offers.stream().anyMatch(offer -> offer.documentation().get().facts().contains("Things go on as they did.")
                    && offer.documentation().get().sources().contains("A paper")), offers.toString());
        }
    }
}
