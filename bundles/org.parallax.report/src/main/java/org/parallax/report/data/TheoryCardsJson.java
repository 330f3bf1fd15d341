package org.parallax.report.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.words.ShownTheory;

/** What theories say of themselves as JSON: {@code {"theories": [{id, version, title, claim, source, baseline, speaksOf, silentOn, causes, standing, text, best, parameters}]}}. */
public final class TheoryCardsJson {

    private TheoryCardsJson() {}

    /** The whole document, with what each has shown; equal cards give equal text. */
    public static String of(List<TheoryCard> cards, ScoreCards scores) {
        var json = new JsonText();
        json.object(root -> root.name("theories").array(cards, (each, card) -> each.object(o -> {
            o.member("id", card.id()).member("version", card.version()).member("title", card.title());
            o.member("claim", card.claim()).member("source", card.source());
            o.member("baseline", card.scope().baseline());
            o.name("speaksOf").array(channels(card, true), JsonText::value);
            o.name("silentOn").array(channels(card, false), JsonText::value);
            o.name("causes").array(card.scope().causes(), JsonText::value);
            ShownJson.members(o, ShownTheory.of(card, scores));
            o.name("parameters").array(card.parameters(), TheoryCardsJson::parameter);
        })));
        return json.text();
    }

    private static List<String> channels(TheoryCard card, boolean spoken) {
        return Stream.of(Channel.values())
                .filter(channel -> card.scope().speaksOf().contains(channel) == spoken)
                .map(channel -> channel.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static void parameter(JsonText json, Parameter parameter) {
        json.object(p -> {
            p.member("id", parameter.id()).member("title", parameter.title()).member("unit", parameter.unit())
                    .member("low", parameter.low()).member("value", parameter.value()).member("high", parameter.high());
            if (parameter.distribution() instanceof Distribution.Likely(double low, double high)) {
                p.member("likelyLow", low).member("likelyHigh", high);
            }
            p.member("why", parameter.why());
        });
    }
}
