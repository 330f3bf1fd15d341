package org.parallax.report.page;

import java.util.List;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.Grounds;
import org.parallax.report.words.TheoryScopes;
import org.parallax.report.words.Undocumented;

/** What the theories that took part claim, and their parameters. */
final class TheoryPages {

    private TheoryPages() {}

    static void write(Html html, ProjectionResult result, Grounds grounds) {
        html.section(
                "theories", result.theories().size() == 1 ? "The theory" : "The theories",
                () -> {
                    Undocumented.of(result.situation()).ifPresent(sentence -> html.element("p", sentence));
                    result.theories().forEach(theory -> theory(html, theory.theory(), grounds));
                });
    }

    private static void theory(Html html, TheoryCard card, Grounds grounds) {
        html.element("h3", card.title());
        html.element("p", card.claim());
        html.element("p", Attributes.styled("note"), card.id() + " " + card.version() + ". Source: " + card.source());
        scope(html, card);
        html.element("p", grounds.of(card).brief());
        if (!card.parameters().isEmpty()) {
            html.folded("Parameters of " + card.title(), () -> html.table(
                    List.of("Parameter", "Value", "Unit", "Range", "Nine draws of ten", "Why"),
                    card.parameters().stream().map(TheoryPages::parameter).toList()));
        }
    }

    private static void scope(Html html, TheoryCard card) {
        TheoryScopes.of(card).forEach(sentence -> html.element("p", Attributes.styled("note"), sentence));
    }

    private static List<String> parameter(Parameter parameter) {
        return List.of(
                parameter.title(), TheoryScopes.number(parameter.value()), parameter.unit(),
                TheoryScopes.number(parameter.low()) + " to " + TheoryScopes.number(parameter.high()), TheoryScopes.likely(parameter), parameter.why());
    }
}
