package org.parallax.theories.clash;

import java.util.function.UnaryOperator;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Storyline;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.Theory;
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

    /** What the events that a world plans change in a quiet path, with one parameter at another value than its default. */
    static Effect with(String parameter, double value, UnaryOperator<World> world) {
        var theory = new ClashOfRealities();
        return under(theory, theory.card().defaults().with(parameter, value), world);
    }

    /** What the events that a world plans change in a quiet path at the defaults. */
    static Effect under(Theory theory, UnaryOperator<World> world) {
        return under(theory, theory.card().defaults(), world);
    }

    private static Effect under(Theory theory, ParameterValues values, UnaryOperator<World> world) {
        var with = world.apply(new World()).situation();
        var without = with.with(Storyline.EMPTY);
        return new Effect(
                Paths.of(theory, with, values, Script.quiet(with), 1),
                Paths.of(theory, without, values, Script.quiet(without), 1));
    }

    /** Points in the month of the event. */
    double on(Indicator indicator) {
        return in(MONTH, indicator);
    }

    double in(int month, Indicator indicator) {
        return with.at(month, indicator) - without.at(month, indicator);
    }
}
