package org.parallax.report.data;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Parting;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.DisagreementSentence;
import org.parallax.report.words.Numbers;

/** How far theories are apart, who says what, the premise behind it, and all of that in a sentence. */
record DisagreementJson(Situation situation) {

    void element(JsonText json, Disagreement disagreement) {
        json.object(o -> {
            o.member("indicator", disagreement.indicator().id(situation.parties()));
            o.member("month", disagreement.month().toString());
            o.member("spread", disagreement.spread()).member("signsAgree", disagreement.signsAgree());
            o.name("low").object(reading -> reading(reading, disagreement.low()));
            o.name("high").object(reading -> reading(reading, disagreement.high()));
            readings(o, "up", disagreement.up());
            readings(o, "down", disagreement.down());
            readings(o, "nothing", disagreement.nothing());
            o.name("silent").array(disagreement.silent(), JsonText::value);
            disagreement.parting().ifPresent(parting -> o.name("premise").object(premise -> premise(premise, parting)));
            // As people read it, but with the spaces that programs write.
            o.member("text", new DisagreementSentence(situation, UnaryOperator.identity(), Numbers::change)
                    .of(disagreement).replace('\u00a0', ' '));
        });
    }

    private static void readings(JsonText o, String name, List<Disagreement.Reading> readings) {
        o.name(name).array(readings, (json, reading) -> json.object(each -> reading(each, reading)));
    }

    private static void reading(JsonText o, Disagreement.Reading reading) {
        o.member("theory", reading.theory()).member("change", reading.change());
    }

    private static void premise(JsonText o, Parting parting) {
        o.member("sort", parting.sort().name().toLowerCase(Locale.ROOT)).member("id", parting.id()).member("title", parting.title());
        o.name("low").object(end -> end(end, parting.low()));
        o.name("high").object(end -> end(end, parting.high()));
    }

    private static void end(JsonText o, Parting.Under under) {
        o.member("theory", under.theory()).member("effect", under.effect());
        under.mechanism().ifPresent(how -> o.name("mechanism").object(mechanism -> mechanism
                .member("cause", how.cause()).member("effect", how.effect())));
    }
}
