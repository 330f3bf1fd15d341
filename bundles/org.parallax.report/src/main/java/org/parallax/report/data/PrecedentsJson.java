package org.parallax.report.data;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.backtest.aftermath.MeasuredAftermaths;
import org.parallax.projection.precedent.FollowUp;
import org.parallax.projection.precedent.Precedent;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.PrecedentWords;

/** What followed the documented events nearest to planned ones, as JSON. */
public final class PrecedentsJson {

    private PrecedentsJson() {}

    /** A whole document: what it was made from, {@code precedents} and the caveat; equal values give equal text. */
    public static String of(PrecedentsExport export) {
        var json = new JsonText();
        var situation = export.situation();
        json.object(root -> {
            root.member("caveat", PrecedentWords.CAVEAT);
            root.name("manifest").object(o -> {
                o.member("scenario", situation.scenario()).member("title", situation.title()).member("record", situation.record());
                o.member("scenarioHash", export.texts().scenarioHash()).member("recordHash", export.texts().recordHash());
                o.member("asOf", situation.asOf().toString());
                o.name("layers").array(export.texts().coverage().layers(), JsonText::value);
                o.member("reach", export.texts().coverage().reach().map(YearMonth::toString).orElse(""));
                o.member("parallax", export.texts().parallax());
                export.measured().ifPresent(measured -> ExcessJson.read(o, measured.used()));
            });
            member(root, situation, export.cases(), export.measured());
            export.measured().ifPresent(measured -> ExcessJson.refused(root, measured.leftOut()));
        });
        return json.text();
    }

    /** Adds {@code precedents} to a document, without series. */
    static void member(JsonText root, Situation situation, List<Precedents> cases) {
        member(root, situation, cases, Optional.empty());
    }

    private static void member(JsonText root, Situation situation, List<Precedents> cases, Optional<MeasuredAftermaths> measured) {
        var words = new PrecedentWords(situation);
        root.name("precedents").array(cases, (json, each) -> json.object(o -> {
            o.name("events").array(each.planned(), (event, planned) -> event.value(planned.id()));
            o.member("kind", each.kind());
            o.member("sentence", words.headline(each));
            each.since().ifPresent(month -> o.member("since", month.toString()));
            o.member("episodes", each.episodes());
            o.name("nearest").array(each.nearest(), (item, precedent) -> precedent(item, each, precedent));
            o.name("undated").array(each.undated(), PrecedentsJson::undated);
            o.name("followUps").array(each.followUps(), PrecedentsJson::followUp);
            measured.ifPresent(found -> ExcessJson.member(o, found.after(each)));
        }));
    }

    private static void precedent(JsonText json, Precedents precedents, Precedent precedent) {
        json.object(o -> {
            event(o, precedent.past());
            o.member("kind", precedent.past().event().kind());
            o.name("alike").array(precedents.cases(), (each, alike) -> each.object(a -> {
                a.name("events").array(alike.planned(), (event, planned) -> event.value(planned.id()));
                a.name("in").array(alike.of(precedent.past()).alike(), (item, likeness) -> item.value(word(likeness)));
            }));
            o.name("followed").array(precedent.aftermath(), (each, next) -> each.object(f -> {
                f.member("family", word(next.family()));
                event(f, next.event());
            }));
        });
    }

    private static void undated(JsonText json, PastEvent past) {
        json.object(o -> {
            event(o, past);
            o.member("kind", past.event().kind());
        });
    }

    private static void event(JsonText o, PastEvent past) {
        o.member("event", past.event().id()).member("title", past.event().title());
        o.member("first", past.days().first().toString()).member("last", past.days().last().toString());
    }

    private static void followUp(JsonText json, FollowUp followUp) {
        json.object(o -> {
            o.member("family", word(followUp.family()));
            o.name("windows").array(followUp.windows(), (each, within) -> each.object(w -> w
                    .member("months", within.months())
                    .member("followed", within.precedents().followed()).member("of", within.precedents().of())
                    .member("followingEvents", within.events())
                    .member("usualFollowed", within.usual().followed()).member("usualOf", within.usual().of())));
        });
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
