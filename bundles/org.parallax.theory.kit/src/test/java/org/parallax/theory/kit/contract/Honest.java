package org.parallax.theory.kit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Monotone;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.Kernel;
import org.parallax.theory.kit.KnownPast;
import org.parallax.theory.kit.LevelPath;
import org.parallax.theory.kit.Noise;
import org.parallax.theory.kit.Quantities;

/**
 * A theory that keeps every promise: security follows the pivot's commitment slowly, everything else is the Kernel. A
 * test twists it so that it breaks one.
 *
 * @param card its card, which a test may change
 * @param twist what a test makes of each path
 * @param first what it does with a situation before it learns it
 */
record Honest(TheoryCard card, Twist twist, Consumer<Situation> first) implements Theory {

    static final TheoryCard CARD = new TheoryCard(
                    "Honest", "1", "An honest theory", "The pivot's commitment binds security cooperation.", "This test",
                    Stream.concat(
                            Stream.of(
                                    new Parameter("pull", "Commitment on security", "points", 5, 30, 60, "A test needs it."),
                                    new Parameter("pace", "Settling", "1/month", 0.02, 0.1, 0.5, "A test needs it.")),
                            Noise.PARAMETERS.stream()).toList(),
                    Noise.STREAMS)
            .within(new Scope(
                    Set.of(Channel.SECURITY), UseOfPoints.TAKEN, LevelPath.causes("commitment's course"),
                    List.of(new Monotone(Quantity.COMMITMENT, Channel.SECURITY, true)), false));

    /** Makes a path of a path. */
    @FunctionalInterface
    interface Twist {
        PreparedTheory.Path of(PreparedTheory.Path path, Situation situation, ParameterValues values);
    }

    static Honest theory() {
        return with((path, situation, values) -> path);
    }

    static Honest with(Twist twist) {
        return with(twist, situation -> {});
    }

    static Honest with(Twist twist, Consumer<Situation> first) {
        return new Honest(CARD, twist, first);
    }

    /** A theory that is honest but for what its months write. */
    static Honest writing(LevelsTwist twist) {
        return with((path, situation, values) -> new PreparedTheory.Path() {
            @Override
            public void advance(
                    MonthView month, Levels levels) {
                path.advance(month, twist.of(month, levels));
            }

            @Override
            public void explain(PreparedTheory.Parts parts) {
                path.explain(parts);
            }
        });
    }

    /** Changes what is written in a month. */
    @FunctionalInterface
    interface LevelsTwist {
        Levels of(
                MonthView month, Levels levels);
    }

    /** The same with another card. */
    Honest card(UnaryOperator<TheoryCard> change) {
        return new Honest(change.apply(card), twist, first);
    }

    /** Its card with another scope. */
    static TheoryCard scoped(UnaryOperator<Scope> change) {
        return CARD.within(change.apply(CARD.scope()));
    }

    /** Its card with one more parameter. */
    static TheoryCard and(Parameter more) {
        var parameters = new ArrayList<>(CARD.parameters());
        parameters.add(more);
        return new TheoryCard(
                CARD.id(), CARD.version(), CARD.title(), CARD.claim(), CARD.source(), CARD.scope(),
                new TheoryCard.Inputs(parameters, CARD.streams()));
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        first.accept(situation);
        var known = KnownPast.of(situation, past);
        var commitment = Quantities.of(situation, Quantity.COMMITMENT, DriverCourse.UNDOCUMENTED);
        double start = commitment.documented(situation);
        return values -> {
            var noise = new Noise(values);
            double pull = values.of("pull");
            double pace = values.of("pace");
            return () -> twist.of(new Path(known.path(noise, 1), known, commitment, start, pull, pace), situation, values);
        };
    }

    /** Its run. */
    record Path(LevelPath path, KnownPast known, Quantities commitment, double start, double pull, double pace)
            implements PreparedTheory.Path {

        @Override
        public void advance(
                MonthView month, Levels levels) {
            path.enter(month);
            for (int i = 0; i < month.eventCount(); i++) {
                for (int channel = 0; channel < Channels.COUNT; channel++) {
                    Kernel.feel(path, known.events(), month.event(i), channel);
                }
            }
            path.settle(0, Channel.SECURITY.ordinal(), pull * (commitment.in(month) - start), pace);
            path.write(levels);
        }

        @Override
        public void explain(PreparedTheory.Parts parts) {
            path.explain(parts);
        }
    }
}
