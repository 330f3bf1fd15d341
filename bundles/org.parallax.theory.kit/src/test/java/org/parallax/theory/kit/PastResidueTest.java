package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Image;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.theory.kit.contract.SampleSituations;

/** The documented levels fall apart, by one rule, into what fades or stands, what never fades and images; nothing is left over. */
class PastResidueTest {

    private static final double POINTS_OF_TONE = 15;

    private final Situation situation = SampleSituations.eventful();
    private final double[] start = PastResidue.of(situation).startFrom(DocumentedLevelsBuilder.of(situation));

    @Test
    void whatAFieldStartsFromIsWhatNeverFades() {
        for (int channel = 0; channel < Channels.FIELDS; channel++) {
            assertEquals(neverFading(Channel.values()[channel]), start[channel], 1e-9, Channel.values()[channel].name());
        }
    }

    @Test
    void whatAViewStartsFromIsWhatNeverFadesAndTheImages() {
        for (var side : Side.values()) {
            double images = POINTS_OF_TONE * Image.meanTone(situation.images(), side, situation.asOf());
            assertEquals(
                    neverFading(Channel.viewBy(side)) + images, start[Channels.view(side)], 1e-9, side.name());
        }
    }

    private double neverFading(Channel channel) {
        return situation.past().stream()
                .map(past -> past.event().impact())
                .filter(impact -> impact.duration().equals(new Duration.Passing(Fade.NEVER)))
                .mapToDouble(impact -> impact.on(channel).passing())
                .sum();
    }
}
