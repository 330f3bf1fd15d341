package org.parallax.report.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void textStandsOutFromThePaper(boolean light) {
        var theme = light ? Theme.light() : Theme.dark();
        theme.colours().forEach((token, colour) -> {
            if (token.endsWith(".text") || List.of("ink", "muted", "past").contains(token)) {
                assertTrue(contrast(colour, theme.colour("paper")) >= 4.5, () -> token + " " + contrast(colour, theme.colour("paper")));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linesOfScenariosCapitalsIndicatorsAndTheBaselineStandOut(boolean light) {
        var theme = light ? Theme.light() : Theme.dark();
        theme.colours().forEach((token, colour) -> {
            if (token.matches("(scenario|capital|indicator)\\.\\d|baseline|rule")) {
                assertTrue(contrast(colour, theme.colour("paper")) >= 3, () -> token + " " + contrast(colour, theme.colour("paper")));
            }
        });
    }

    @Test
    void bothVariantsHaveTheSameTokens() {
        assertEquals(Theme.light().colours().keySet(), Theme.dark().colours().keySet());
    }

    @Test
    void everyLightColourTurnsIntoOneDarkColour() {
        var rules = DesignTokens.darkeningRules();
        Theme.light().colours().values().forEach(colour -> assertTrue(rules.contains("[fill=\"" + colour + "\"]")));
        assertFalse(rules.isBlank());
    }

    @Test
    void aTheoryKeepsItsInkWhereverItStands() {
        var theme = Theme.light();
        assertEquals(theme.theory("QuasiAlliance", 0), theme.theory("QuasiAlliance", 5));
        assertNotEquals(theme.theory("QuasiAlliance", 0), theme.theory("ClashOfRealities", 0));
        assertEquals(theme.theories().size(), theme.theories().stream().map(id -> theme.theory(id, 0).line()).distinct().count());
        assertNotEquals(theme.theory("MyOwn", 0), theme.theory("MyOther", 1));
    }

    @Test
    void indicatorsThatShareAPlotDifferInColourAndInDashes() {
        var styles = IntStream.range(0, 5).mapToObj(Theme.light()::indicator).toList();
        assertEquals(5, styles.stream().map(MarkStyle::line).distinct().count());
        assertEquals(5, styles.stream().map(MarkStyle::dash).distinct().count());
        assertFalse(styles.stream().anyMatch(style -> style.dash().isEmpty()), "solid is overall cooperation");
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
