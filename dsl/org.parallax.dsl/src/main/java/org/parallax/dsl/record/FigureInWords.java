package org.parallax.dsl.record;

import java.math.BigDecimal;
import org.parallax.model.DatedFigure;

/** What a figure of a document comes to, for readers. */
public final class FigureInWords {

    private FigureInWords() {
    }

    /** The value as written, without a power of ten, and its unit: "162.62 billion US dollars". */
    public static String of(DatedFigure figure) {
        return (BigDecimal.valueOf(figure.getValue()).stripTrailingZeros().toPlainString() + " " + figure.getUnit()).strip();
    }
}
