package org.parallax.projection.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImageTest {

    private static final YearMonth MAY = YearMonth.of(2020, 5);

    private static Image image(Side by, double tone, YearMonth since, YearMonth until) {
        return new Image(by, "an image", tone, Optional.ofNullable(since), Optional.ofNullable(until));
    }

    @Test
    void anImageHoldsInItsFirstAndLastMonthAndBetween() {
        var image = image(Side.FIRST, -0.5, MAY, MAY.plusMonths(2));
        assertFalse(image.heldIn(MAY.minusMonths(1)));
        assertTrue(image.heldIn(MAY));
        assertTrue(image.heldIn(MAY.plusMonths(1)));
        assertTrue(image.heldIn(MAY.plusMonths(2)));
        assertFalse(image.heldIn(MAY.plusMonths(3)));
    }

    @Test
    void anImageWithoutDatesHoldsAlways() {
        assertTrue(image(Side.FIRST, -0.5, null, null).heldIn(YearMonth.of(1900, 1)));
    }

    @Test
    void theToneIsTheMeanOfWhatTheSideHoldsThen() {
        var images = List.of(
                image(Side.FIRST, -0.5, null, null),
                image(Side.FIRST, 0.25, MAY, null),
                image(Side.FIRST, 1, null, MAY.minusMonths(1)),
                image(Side.SECOND, -1, null, null));
        assertEquals(-0.125, Image.meanTone(images, Side.FIRST, MAY));
        assertEquals(0.25, Image.meanTone(images, Side.FIRST, MAY.minusMonths(1)));
        assertEquals(0, Image.meanTone(List.of(), Side.FIRST, MAY));
    }
}
