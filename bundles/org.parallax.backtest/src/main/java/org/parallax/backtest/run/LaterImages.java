package org.parallax.backtest.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Traits;

/**
 * The images that begin or end after an origin. A theory learns them once, as they were at the origin; so what their change
 * does to a documented view is told as an event that moves the view by as much and stays.
 */
final class LaterImages {

    private LaterImages() {}

    /** Those of the months after an origin, by who holds them, then month. */
    static List<PlannedEvent> of(LaterMonths later) {
        var changes = new ArrayList<PlannedEvent>();
        for (var viewer : Side.values()) {
            double before = Image.meanTone(later.atOrigin().images(), viewer, later.origin());
            for (int number = 1; number <= later.months(); number++) {
                double now = Image.meanTone(later.known(number).images(), viewer, later.month(number));
                if (now != before) {
                    changes.add(LaterEvents.certain(change(viewer, now - before, later, number), later.month(number)));
                }
                before = now;
            }
        }
        return changes;
    }

    private static Happening change(Side viewer, double tone, LaterMonths later, int number) {
        var party = later.atOrigin().parties().on(viewer);
        // The other view stands there too, lest both take the event for bad or good politics.
        var effects = Map.of(
                Channel.viewBy(viewer), new Effect(DocumentedLevelsBuilder.POINTS_OF_TONE * tone, 0),
                Channel.viewBy(viewer.other()), new Effect(0, 0));
        var impact = new Impact(
                effects, List.of(), Traits.NONE, new Duration.Passing(Fade.NEVER), Optional.empty(), List.of());
        return new Happening(
                "images held by " + party.id() + " in " + later.month(number),
                "The images that " + party.name() + " holds change", "image", Optional.empty(), Optional.empty(),
                Optional.empty(), impact);
    }
}
