package org.parallax.dsl.ide.hover;

import org.parallax.dsl.record.EffectGuards;
import org.parallax.model.ActorGuard;
import org.parallax.model.ConsentGuard;
import org.parallax.model.EffectClause;
import org.parallax.model.Guard;
import org.parallax.model.IntensityGuard;

/** For which events an effect counts, in words. */
final class GuardWords {

    private GuardWords() {}

    /** Begins with a comma; empty where the effect counts for all events of its kind. */
    static String of(EffectClause effect) {
        return EffectGuards.of(effect).map(guard -> ", only if " + words(guard)).orElse("");
    }

    private static String words(Guard guard) {
        return switch (guard) {
            case ConsentGuard consent -> consent.isNegated() ? "it has no consent of the other side" : "it has the other side’s consent";
            case ActorGuard actor -> actor.isNegated() ? "no " + KindFacts.word(actor.getRole()) + " acts"
                    : "a " + KindFacts.word(actor.getRole()) + " acts";
            case IntensityGuard intensity -> "its intensity is " + KindFacts.word(intensity.getComparison()) + " "
                    + KindFacts.word(intensity.getIntensity());
            default -> "its kind says so";
        };
    }
}
