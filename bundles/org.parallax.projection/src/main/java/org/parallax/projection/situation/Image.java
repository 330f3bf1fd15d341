package org.parallax.projection.situation;

import java.time.YearMonth;
import java.util.Optional;

/**
 * A documented image of one party held by the other.
 *
 * @param by who holds it; it is an image of the other side
 * @param tone −1 (wholly negative) to 1 (wholly positive)
 * @param since first month in which it held, when documented
 */
public record Image(Side by, String text, double tone, Optional<YearMonth> since, Optional<YearMonth> until) {

    public Image {
        if (!(tone >= -1 && tone <= 1)) {
            throw new IllegalArgumentException("An image's tone lies in -1 to 1, not " + tone);
        }
    }
}
