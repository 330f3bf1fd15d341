package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.contract.SampleSituations;

/** The documented levels fall apart, by one rule, into what fades, what lasts and images; nothing is left over. */
class PastResidueTest {

    private static final double POINTS_OF_TONE = 15;

    private final Situation situation = SampleSituations.eventful();
    private final double[] start = PastResidue.of(situation).startFrom(DocumentedLevelsBuilder.of(situation));

    @Test
    void whatAFieldStartsFromIsWhatLasts() {
        for (var domain : Domain.values()) {
            assertEquals(lasting(impact -> impact.on(domain)), start[Channels.field(domain)], 1e-9, domain.name());
        }
    }

    @Test
    void whatAViewStartsFromIsWhatLastsAndTheImages() {
        for (var side : Side.values()) {
            double images = POINTS_OF_TONE * Image.meanTone(situation.images(), side, situation.asOf());
            assertEquals(
                    lasting(impact -> impact.perceivedBy(side)) + images, start[Channels.view(side)], 1e-9, side.name());
        }
    }

    private double lasting(ToDoubleFunction<Impact> points) {
        return situation.past().stream()
                .map(past -> past.event().impact())
                .filter(impact -> impact.fade().equals(Fade.NEVER))
                .mapToDouble(points)
                .sum();
    }
}
