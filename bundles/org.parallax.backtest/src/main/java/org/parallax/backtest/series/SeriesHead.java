package org.parallax.backtest.series;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What a file says of its values.
 *
 * @param seasonal whether values have a season that a baseline must know
 * @param control whether it is a negative control, on which skill is a defect
 */
public record SeriesHead(
        Provenance about, Step step, Split split, Linkage linkage, boolean seasonal, boolean control) {

    /**
     * Where values come from.
     *
     * @param field when polls were in the field, where that needs words
     */
    public record Provenance(String title, String unit, String source, Optional<String> field) {}

    /**
     * The end of the training part.
     *
     * @param text as the file spells it
     * @param last the last month of the training part
     */
    public record Split(String text, YearMonth last) {}

    /**
     * What a series is linked to.
     *
     * @param indicator as the file spells it; no record has been asked yet whether there is such a one
     * @param sign 1 or −1: which way values move with the indicator
     */
    public record Linkage(String indicator, SeriesDirection direction, int sign, SeriesKind kind) {}
}
