package org.parallax.projection.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static Impact impact(Map<Channel, Double> seen) {
        var points = new EnumMap<Channel, Double>(Map.of(Channel.POLITICAL, -6.0));
        points.putAll(seen);
        return Impact.passing(points, new Fade(12));
    }

    @Test
    void aSideThatIsDocumentedToSeeItPerceivesThatAndTheOtherNothing() {
        var impact = impact(Map.of(Channel.VIEW_BY_SECOND, 3.0));
        assertEquals(3, impact.perceivedBy(Side.SECOND));
        assertEquals(0, impact.perceivedBy(Side.FIRST));
    }

    @Test
    void whereNothingIsDocumentedBothPerceiveWhatItDoesToPoliticalRelations() {
        var impact = impact(Map.of());
        assertEquals(-6, impact.perceivedBy(Side.FIRST));
        assertEquals(-6, impact.perceivedBy(Side.SECOND));
    }

    @Test
    void documentedIndifferenceIsIndifference() {
        assertEquals(0, impact(Map.of(Channel.VIEW_BY_FIRST, 0.0)).perceivedBy(Side.FIRST));
    }

    @Test
    void halfOfAnUndocumentedViewIsLastingUnlessTheEventNeverFades() {
        assertEquals(new Effect(-6, 0.5), impact(Map.of()).on(Channel.VIEW_BY_FIRST));
        var never = Impact.passing(Map.of(Channel.POLITICAL, -6.0), Fade.NEVER);
        assertEquals(new Effect(-6, 0), never.on(Channel.VIEW_BY_FIRST));
    }

    @Test
    void societalPointsAreTheMeanOfBothContacts() {
        var impact = Impact.passing(Map.of(Channel.CONTACT_OF_SECOND, -6.0), new Fade(12));
        assertEquals(-3, impact.on(Domain.SOCIETAL));
        assertEquals(0, impact.on(Channel.CONTACT_OF_FIRST).points());
    }

    @Test
    void anEffectIsItsPassingAndItsLastingPart() {
        var effect = new Effect(-6, 0.25);
        assertEquals(-4.5, effect.passing());
        assertEquals(-1.5, effect.lasting());
        assertThrows(IllegalArgumentException.class, () -> new Effect(1, 1.5));
        assertThrows(IllegalArgumentException.class, () -> new Effect(Double.NaN, 0.5));
    }
}
