package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.report.design.Theme;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.theme.ThemeChoice;

/** What the record knows has a colour of its own wherever it is named. */
class NameColoursTest {

    private static final String OF_THE_RECORD = "capital.1.text";

    @AfterEach
    void closeEditors() {
        ThemeChoice.LIGHT.apply();
        WorkbenchFixture.closeEditors();
    }

    @Test
    void namesOfTheRecordAreColouredAndWordsOfTheAuthorAreNot() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        untilColoured(editor, "SouthKorea over Territory", Theme.light());
        untilColoured(editor, "Territory by", Theme.light());
        untilColoured(editor, "tamaki2024", Theme.light());
        assertNotEquals(Theme.light().colour(OF_THE_RECORD), colour(editor, "landing to 18 months"));
        assertNotEquals(Theme.light().colour(OF_THE_RECORD), colour(editor, "by +20%"));
    }

    @Test
    void coloursMoveWithTheTextAndStayWhileItIsBroken() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        untilColoured(editor, "SouthKorea over Territory", Theme.light());
        WorkbenchFixture.type(editor, "// events:", "/* nothing */ // events:");
        assertEquals(Theme.light().colour(OF_THE_RECORD), colour(editor, "SouthKorea over Territory"));
        WorkbenchFixture.type(editor, "event ceremony", "event event ceremony");
        WorkbenchFixture.pause(600);
        assertEquals(Theme.light().colour(OF_THE_RECORD), colour(editor, "GSOMIA by SouthKorea"));
    }

    @Test
    void aNameThatIsTypedIsColouredSoon() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        untilColoured(editor, "SouthKorea over Territory", Theme.light());
        WorkbenchFixture.type(editor, "stretch landing to 18 months", "stretch landing to 18 months\n  withdraw China from 2028-01 to 2028-06");
        untilColoured(editor, "China from", Theme.light());
    }

    @Test
    void theOtherThemeHasItsOwnColour() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        untilColoured(editor, "SouthKorea over Territory", Theme.light());
        ThemeChoice.DARK.apply();
        untilColoured(editor, "SouthKorea over Territory", Theme.dark());
    }

    private static void untilColoured(ParallaxEditor editor, String words, Theme theme) {
        WorkbenchFixture.until(words + " in colour", () -> colour(editor, words).equals(theme.colour(OF_THE_RECORD)));
    }

    private static String colour(ParallaxEditor editor, String words) {
        var widget = (StyledText) editor.getAdapter(Control.class);
        var style = widget.getStyleRangeAtOffset(widget.getText().indexOf(words));
        var colour = style == null || style.foreground == null ? widget.getForeground() : style.foreground;
        return String.format("#%02X%02X%02X", colour.getRed(), colour.getGreen(), colour.getBlue());
    }
}
