package org.parallax.report.data;

import java.util.List;
import org.parallax.backtest.card.Claim;
import org.parallax.backtest.card.Showing;
import org.parallax.backtest.card.Standing;
import org.parallax.report.words.ShownTheory;

/** What theories have shown: a member {@code shown}, a list of {@code {theory, version, standing, text, best}}. */
final class ShownJson {

    private ShownJson() {}

    static void member(JsonText root, List<ShownTheory> theories) {
        root.name("shown").array(theories, ShownJson::element);
    }

    /** An element of that list by itself: the member {@code shown} of the object that is about one theory or pool. */
    static void member(JsonText o, ShownTheory theory) {
        element(o.name("shown"), theory);
    }

    private static void element(JsonText json, ShownTheory theory) {
        json.object(o -> {
            o.member("theory", theory.id()).member("version", theory.version());
            members(o, theory);
        });
    }

    /** Members of an object that is about one theory: where it stands, the sentence, and every claim that is shown. */
    static void members(JsonText o, ShownTheory theory) {
        o.member("standing", switch (theory.standing()) {
            case Standing.Known known -> "scored";
            case Standing.Outdated outdated -> "other-version";
            case Standing.Elsewhere elsewhere -> "other-record";
            case Standing.Unscored none -> theory.baseline() ? "baseline" : "never-scored";
        });
        o.member("text", theory.sentence());
        var best = theory.standing() instanceof Standing.Known(var card) ? Showing.of(card).shown() : List.<Claim>of();
        o.name("best").array(best, (each, claim) -> each.object(c -> claim(c, claim)));
    }

    private static void claim(JsonText o, Claim claim) {
        var score = claim.score();
        o.member("series", score.of().series()).member("title", claim.series().title());
        o.member("mode", score.of().arm().mode()).member("arm", score.of().arm().id()).member("layers", score.of().layers().id());
        o.member("horizon", score.of().horizon()).member("part", score.of().part().id());
        o.member("n", score.n()).member("episodes", score.episodes().count());
        o.member("against", switch (claim.against()) {
            case KERNEL -> "kernel";
            case BEST -> score.crps().best().baseline();
        });
        o.member("skill", claim.skill().value()).member("skillLow", claim.skill().low()).member("skillHigh", claim.skill().high());
        o.member("leaveOneOut", score.episodes().leaveOneOut());
    }
}
