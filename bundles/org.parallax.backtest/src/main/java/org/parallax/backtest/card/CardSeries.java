package org.parallax.backtest.card;

/**
 * A series that a theory was to be scored on.
 *
 * @param id name of its file without the ending
 * @param indicator id of the indicator it was linked to as files spell it; empty where it was linked to none
 * @param split last period of the training part, as the series' file spells it
 * @param sha256 of the file's bytes, in lower-case hexadecimal
 * @param control whether skill on it would be a defect
 */
public record CardSeries(
        String id, String title, String unit, String indicator, String split, String sha256, boolean control) {

    public CardSeries {
        CardLine.requireOneLine(id, title, unit, indicator, split, sha256);
    }
}
