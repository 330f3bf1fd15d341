package org.parallax.theories.clash;

import java.util.function.UnaryOperator;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.theories.lab.Paths;
import org.parallax.theories.lab.Script;
import org.parallax.theories.lab.World;

/** What an event in the third month changes in a quiet path, against the same path without it. */
record Effect(Paths with, Paths without) {

    static final int MONTH = 3;

    static Effect of(Happening event, UnaryOperator<World> world) {
        return of(event, world, UnaryOperator.identity());
    }

    static Effect of(Happening event, UnaryOperator<World> world, UnaryOperator<Script> script) {
        var theory = new ClashOfRealities();
        var with = world.apply(new World()).plan(MONTH, event).situation();
        var without = world.apply(new World()).situation();
        return new Effect(
                Paths.of(theory, with, script.apply(Script.quiet(with))),
                Paths.of(theory, without, script.apply(Script.quiet(without))));
    }

    /** Points in the month of the event. */
    double on(Indicator indicator) {
        return in(MONTH, indicator);
    }

    double in(int month, Indicator indicator) {
        return with.at(month, indicator) - without.at(month, indicator);
    }
}
