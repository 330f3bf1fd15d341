package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.signs.ControlSigns;
import org.parallax.report.text.PrintableText;

/** The language may not see what prints, so which signs are no text is written down twice; here it is held to be one set. */
class ShownSignsTest {

    /** They place text: no author is told of them, though a line that is printed pictures them. */
    private static final Set<Integer> PLACING = Set.of((int) '\t', (int) '\n', (int) '\r');
    /** It stands for a sign that was lost, which an author is told of; it is printed in place of others. */
    private static final int REPLACEMENT = 0xFFFD;

    @Test
    void whatIsPrintedAsAnotherSignIsWhatAnAuthorIsToldOf() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT).forEach(sign -> assertEquals(
                ControlSigns.isOne(sign) && sign != REPLACEMENT || PLACING.contains(sign), !PrintableText.isPrintable(sign),
                () -> "U+%04X".formatted(sign)));
    }
}
