package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;

/** A setting of a parameter is read exactly, and what is wrong with one is told with what would be right. */
class ParameterReaderTest {

    private static final List<TheoryCard> CARDS = List.of(
            new TheoryCard("Fear", "1", "Fear", "A claim.", "A source",
                    List.of(new Parameter("alarm", "Alarm", "points", 0, 5, 20, "made up"), new Parameter("fading", "Fading", "months", 1, 6, 24, "made up")),
                    List.of()),
            new TheoryCard("Plain", "1", "Plain", "A claim.", "A source", List.of(), List.of()));

    @Test
    void aValueAndARangeAreRead() {
        var read = ParameterReader.read(List.of("Fear.alarm=7.5", " Fear.fading = 3..12 "), CARDS);
        assertEquals(
                new Outcome.Completed<>(List.of(new ParameterSetting("Fear", "alarm", 7.5, 7.5), new ParameterSetting("Fear", "fading", 3, 12))),
                read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fear.alrm=3       | Fear has no parameter alrm; did you mean alarm? It has: alarm, fading
            Fera.alarm=3      | there is no theory Fera; did you mean Fear? Installed: Fear, Plain
            Plain.alarm=3     | Plain has no parameter alarm and no other
            Fear.alarm=many   | 'many' is no number: Fear.alarm lies between 0 and 20 (points), such as 5
            Fear.alarm=       | a number is missing: Fear.alarm lies between 0 and 20 (points), such as 5
            Fear.alarm=NaN    | 'NaN' is no number
            Fear.alarm=21     | Fear.alarm lies between 0 and 20 (points), not at 21
            Fear.alarm=3..21  | Fear.alarm lies between 0 and 20 (points), not at 21
            Fear.alarm=9..3   | Fear.alarm has a range that begins with its higher end; write 3..9
            alarm=3           | a setting is THEORY.PARAMETER=VALUE or THEORY.PARAMETER=LOW..HIGH, not alarm=3
            """)
    void whatIsWrongIsToldWithWhatWouldBeRight(String text, String reason) {
        var told = reason(List.of(text));
        assertTrue(told.startsWith(reason), told);
    }

    @Test
    void nothingIsSetTwice() {
        assertEquals("Fear.alarm is set twice; leave one out", reason(List.of("Fear.alarm=3", "Fear.alarm=4..5")));
    }

    @Test
    void aTheoryThatTakesNoPartIsNamed() {
        var settings = List.of(new ParameterSetting("Fear", "alarm", 3, 3));
        assertEquals(Optional.empty(), ParameterReader.withoutPart(settings, List.of("Plain", "Fear")));
        assertTrue(ParameterReader.withoutPart(settings, List.of("Plain")).orElseThrow().startsWith("a parameter of Fear is set, which takes no part"));
    }

    private static String reason(List<String> texts) {
        return ParameterReader.read(texts, CARDS) instanceof Outcome.Rejected<List<ParameterSetting>>(var reason) ? reason : "read";
    }
}
