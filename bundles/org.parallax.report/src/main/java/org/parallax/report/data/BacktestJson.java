package org.parallax.report.data;

import java.util.List;
import org.parallax.backtest.registered.Alarm;
import org.parallax.backtest.registered.Endpoint;
import org.parallax.backtest.registered.EndpointOutcome;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.BacktestBasis;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Link;
import org.parallax.backtest.result.Refusal;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.result.Score;
import org.parallax.backtest.result.Scored;
import org.parallax.backtest.result.UnscoredValues;
import org.parallax.report.words.AlarmWords;
import org.parallax.report.words.EndpointRemarks;
import org.parallax.report.words.ScoreWords;

/** A back-test as JSON. */
public final class BacktestJson {

    private BacktestJson() {}

    /** A whole document: what it was made from, and all that was found; equal values give equal text. */
    public static String of(Backtest backtest) {
        var json = new JsonText();
        json.object(root -> {
            root.member("caveat", ScoreWords.CAVEAT);
            root.name("manifest").object(o -> manifest(o, backtest.basis()));
            root.name("primary").array(EndpointOutcome.of(backtest), (each, outcome) -> each.object(o -> endpoint(o, backtest, outcome)));
            scores(root, "scores", backtest.scores().stream().filter(score -> !isPooled(score)).toList());
            scores(root, "pooled", backtest.scores().stream().filter(BacktestJson::isPooled).toList());
            root.name("refused").array(backtest.refused(), (each, refusal) -> each.object(o -> refused(o, refusal)));
            root.name("unscored").array(backtest.unscored(), (each, values) -> each.object(o -> unscored(o, values)));
            root.name("links").array(backtest.links(), (each, link) -> each.object(o -> link(o, link)));
            root.name("controls").array(backtest.controls(), (each, control) -> each.object(o -> control(o, control)));
            root.name("defects").array(Alarm.of(backtest), (each, alarm) -> each.object(o -> alarm(o, alarm)));
            root.name("replays").array(backtest.replays(), (each, replay) -> each.object(o -> replay(o, replay)));
        });
        return json.text();
    }

    private static void scores(JsonText root, String name, List<Score> scores) {
        root.name(name).array(scores, (each, score) -> each.object(o -> ScoreJson.members(o, score)));
    }

    private static boolean isPooled(Score score) {
        return score.of().series().equals(Endpoint.POOLED);
    }

    private static void manifest(JsonText o, BacktestBasis basis) {
        o.member("record", basis.record()).member("parallax", basis.parallax());
        o.name("theories").array(basis.theories(), (each, theory) -> each.object(t -> t
                .member("id", theory.id()).member("version", theory.version()).member("title", theory.title())));
        o.name("series").array(basis.series(), (each, series) -> each.object(s -> s
                .member("series", series.id()).member("title", series.title()).member("unit", series.unit())
                .member("split", series.split()).member("control", series.control()).member("sha256", series.sha256())));
        o.member("runs", basis.runs()).member("seed", basis.seed());
    }

    private static void endpoint(JsonText o, Backtest backtest, EndpointOutcome outcome) {
        var endpoint = outcome.endpoint();
        o.member("id", endpoint.name()).member("series", endpoint.series()).member("theory", endpoint.theory());
        o.member("over", endpoint.measure() == Endpoint.Measure.OVER_BEST ? "best" : Scored.KERNEL);
        o.member("expected", "above 0").member("outcome", outcome.verdict().words());
        o.name("remarks").array(EndpointRemarks.of(backtest, outcome), JsonText::value);
        o.name("byLayers").array(outcome.findings(), (each, finding) -> each.object(f -> f
                .member("layers", finding.layers().id()).member("outcome", finding.verdict().words())
                .member("n", finding.n()).member("episodes", finding.episodes())
                .exactly("skill", finding.skill().value()).exactly("skillLow", finding.skill().low())
                .exactly("skillHigh", finding.skill().high())));
    }

    private static void refused(JsonText o, Refusal refusal) {
        o.member("series", refusal.series()).member("layers", refusal.layers().id()).member("why", refusal.why());
    }

    private static void unscored(JsonText o, UnscoredValues unscored) {
        o.member("series", unscored.series()).member("layers", unscored.layers().id());
        o.member("after", unscored.after().toString()).member("last", unscored.last().toString());
        o.member("values", unscored.values()).member("why", unscored.why());
    }

    private static void link(JsonText o, Link link) {
        o.member("series", link.series()).member("layers", link.layers().id()).member("indicator", link.indicator());
        o.member("sign", link.sign()).exactly("scale", link.scale());
        o.member("n", link.basis().n()).exactly("lasting", link.basis().lasting());
        o.exactly("deviation", link.basis().deviation()).exactly("fitted", link.basis().fitted());
    }

    private static void control(JsonText o, Control control) {
        o.member("kind", ScoreWords.id(control.kind()));
        ScoreJson.of(o, control.of());
        o.exactly("value", control.share()).member("passed", control.passed());
    }

    private static void alarm(JsonText o, Alarm alarm) {
        o.member("kind", ScoreWords.id(alarm.kind()));
        ScoreJson.of(o, alarm.of());
        o.exactly("value", alarm.value()).member("text", AlarmWords.of(alarm));
    }

    private static void replay(JsonText o, ReplayOutcome replay) {
        o.member("replay", replay.replay()).member("theory", replay.theory()).member("layers", replay.layers().id());
        o.member("read", replay.aftermath() ? "aftermath" : "onset").member("indicator", replay.reading().indicator());
        o.member("month", replay.reading().month().toString()).member("expected", ScoreWords.id(replay.reading().expected()));
        o.exactly("change", replay.change()).member("hit", replay.hit());
    }
}
