package org.parallax.report.data;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;

/** What theories say of themselves as JSON: {@code {"theories": [{id, version, title, claim, source, parameters}]}}. */
public final class TheoryCardsJson {

    private TheoryCardsJson() {}

    /** The whole document; equal cards give equal text. */
    public static String of(List<TheoryCard> cards) {
        var json = new JsonText();
        json.object(root -> root.name("theories").array(cards, (each, card) -> each.object(o -> {
            o.member("id", card.id()).member("version", card.version()).member("title", card.title());
            o.member("claim", card.claim()).member("source", card.source());
            o.name("parameters").array(card.parameters(), TheoryCardsJson::parameter);
        })));
        return json.text();
    }

    private static void parameter(JsonText json, Parameter parameter) {
        json.object(p -> p
                .member("id", parameter.id()).member("title", parameter.title()).member("unit", parameter.unit())
                .member("low", parameter.low()).member("value", parameter.value()).member("high", parameter.high())
                .member("why", parameter.why()));
    }
}
