package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A documented image of one party held by the other.
 *
 * @param by who holds it; it is an image of the other side
 * @param tone −1 (wholly negative) to 1 (wholly positive)
 * @param since first month in which it held, when documented
 * @param until last month in which it held, when documented
 */
public record Image(Side by, String text, double tone, Optional<YearMonth> since, Optional<YearMonth> until) {

    public Image {
        if (!(tone >= -1 && tone <= 1)) {
            throw new IllegalArgumentException("An image's tone lies in -1 to 1, not " + tone);
        }
    }
    /** Whether it is documented to have held in a month; without a first or last month it has no end that way. */
    public boolean heldIn(YearMonth month) {
        return since.map(first -> !first.isAfter(month)).orElse(true)
                && until.map(last -> !last.isBefore(month)).orElse(true);
    }

    /**
     * How a side's images of the other sound together in a month.
     *
     * @param images those of a situation, in its order
     * @return the mean tone of those that {@code by} held, −1 to 1; 0 when it held none
     */
    public static double meanTone(List<Image> images, Side by, YearMonth month) {
        // A plain loop: how a stream sums is the JDK's business and may change in the last bit.
        double sum = 0;
        int count = 0;
        for (var image : images) {
            if (image.by() == by && image.heldIn(month)) {
                sum += image.tone();
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
