package org.parallax.theory.kit.contract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Traits;

/** Made-up events of every sort, by number. */
final class SampleHappenings {

    private SampleHappenings() {}

    /** Events good and bad, seen by both, one or neither side, over each issue and none, at several paces; some stand. */
    static Happening numbered(String id, int number, List<String> ends) {
        var issue = Optional.of(number % 4).filter(known -> known < 3).map(List.of("Past", "Islets", "Trade")::get);
        var actor = number % 2 == 0 ? Side.FIRST : Side.SECOND;
        var traits = number % 6 == 5 ? Traits.LOW_POLITICS : Traits.NONE;
        return new Happening(
                id, id, "Kind" + number % 5, Optional.of(actor), Optional.of(actor == Side.FIRST ? "First" : "Second"),
                issue, new Impact(effects(number), List.of(), traits, duration(number), Optional.empty(), List.of(ends)));
    }

    private static Map<Channel, Effect> effects(int number) {
        double points = (number % 2 == 0 ? -1 : 1) * (3 + number % 5 * 2.5);
        var effects = new EnumMap<Channel, Effect>(Channel.class);
        for (var channel : Channel.of(Domain.values()[number % 5])) {
            effects.put(channel, new Effect(points / 2, 0.3));
        }
        effects.put(Channel.POLITICAL, new Effect(number % 5 == 0 ? points * 1.5 : points, 0.15));
        if (number % 7 == 3) {
            effects.put(Channel.CONTACT_OF_SECOND, new Effect(-points, 0.4));
        }
        if (number % 3 > 0) {
            effects.put(Channel.VIEW_BY_SECOND, new Effect(number % 3 == 1 ? points : -points / 3, 0.5));
        }
        if (number % 3 == 2) {
            effects.put(Channel.VIEW_BY_FIRST, new Effect(points, 0.5));
        }
        return effects;
    }

    private static Duration duration(int number) {
        var fade = new Fade(3 + number % 4 * 7);
        if (isCondition(number)) {
            return new Duration.UntilEnded(fade);
        }
        return new Duration.Passing(number % 7 == 6 ? Fade.NEVER : fade);
    }

    private static boolean isCondition(int number) {
        return number % 4 == 1;
    }
}
