package org.parallax.theory.kit;

import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;

/**
 * The documented effects with their fades, the unexplained change that all theories share, and nothing else. It is the
 * null of every theory: what a theory claims must show as a difference from it, and where a theory is silent it passes
 * this on.
 *
 * <pre>
 * level = 50 + 50 q(base + residue + felt + noise),  felt = Σ what is left of the planned events' documented effects
 * </pre>
 */
public final class Kernel implements Theory {

    private static final TheoryCard CARD = new TheoryCard(
                    "Kernel", "1", "Documented effects alone",
                    "Each event does what the record says of it and fades as the record says; nothing else moves. A baseline"
                            + " that every theory must differ from.",
                    "The record's own readings", Noise.PARAMETERS, Noise.STREAMS)
            .within(Scope.ofBaseline(UseOfPoints.TAKEN).causes(LevelPath.causes()));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        var known = KnownPast.of(situation, past);
        return values -> prepared(known, new Noise(values));
    }

    /** Documented effects with noise of this size and nothing else, on a situation that is known. */
    public static PreparedTheory prepared(KnownPast known, Noise noise) {
        return () -> new Path(known.path(noise, 0), known.events());
    }

    /** Adds to a path what an event's kind says that it does on a channel, as it is. */
    public static void feel(LevelPath path, EventTable events, int event, int channel) {
        double effect = events.impact(event, channel);
        if (effect != 0) {
            path.felt().add(event, channel, effect);
        }
    }

    /** A path on which every event does what its kind says. */
    private record Path(LevelPath path, EventTable events) implements PreparedTheory.Path {

        @Override
        public void advance(MonthView month, Levels levels) {
            path.enter(month);
            for (int i = 0; i < month.eventCount(); i++) {
                for (int channel = 0; channel < Channels.COUNT; channel++) {
                    feel(path, events, month.event(i), channel);
                }
            }
            path.write(levels);
        }

        @Override
        public void explain(PreparedTheory.Parts parts) {
            path.explain(parts);
        }
    }
}
