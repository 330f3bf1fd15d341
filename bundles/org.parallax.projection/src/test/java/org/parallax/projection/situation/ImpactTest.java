package org.parallax.projection.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImpactTest {

    private static Impact impact(Map<Side, Double> seen) {
        return new Impact(Map.of(Domain.POLITICAL, -6.0), seen, List.of(), false, new Fade(12), Optional.empty());
    }

    @Test
    void aSideThatIsDocumentedToSeeItPerceivesThatAndTheOtherNothing() {
        var impact = impact(Map.of(Side.SECOND, 3.0));
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
        assertEquals(0, impact(Map.of(Side.FIRST, 0.0)).perceivedBy(Side.FIRST));
    }
}
