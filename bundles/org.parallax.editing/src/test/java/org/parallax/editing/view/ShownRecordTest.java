package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.app.catalogue.OfferedLayer;

/** Which record is looked at with which layers, whatever is read of it by then. */
class ShownRecordTest {

    @Test
    void eachClickCountsAlsoBeforeTheRecordIsRead() {
        var chosen = ShownRecord.NONE.chosen("Small");
        assertEquals(List.of("Diary", "Letters"), chosen.toggled("Letters").toggled("Diary").layers());
        assertEquals(List.of(), chosen.toggled("Letters").toggled("Letters").layers());
    }

    @Test
    void aRecordJustChosenHasItsOwnSwitchesAndNotThoseShownBefore() {
        var other = ShownRecord.NONE.chosen("Small").toggled("Letters").chosen("Other");
        assertEquals(List.of(), other.layers());
        assertEquals(List.of("Annals"), other.toggled("Annals").layers());
        assertEquals(List.of("Letters"), other.toggled("Annals").chosen("Small").layers());
    }

    @Test
    void whatATextCountedStaysUntilSomethingElseIsSwitched() {
        var text = ShownRecord.NONE.chosen("Small").toggled("Letters").ofText("Small", List.of("Diary"));
        assertEquals(List.of("Diary"), text.layers());
        assertEquals(List.of("Annals", "Diary"), text.toggled("Annals").layers());
        assertEquals(List.of("Annals"), text.toggled("Annals").toggled("Diary").layers(), "it is taken over once");
        assertEquals(List.of("Letters"), text.chosen("Small").layers());
    }

    @Test
    void whatIsSwitchedIsNotWhatATextCounts() {
        var text = ShownRecord.NONE.ofText("Small", List.of());
        assertTrue(text.isOfText("Small"));
        assertFalse(text.isOfText("Other"));
        assertTrue(text.toggled("Diary").is("Small"));
        assertFalse(text.toggled("Diary").isOfText("Small"), "a text that comes to the front decides again");
        assertEquals(ShownRecord.NONE, ShownRecord.NONE.toggled("Diary"), "there is no record to lay it over");
    }

    @Test
    void layersBesideOneTextAreNotOfferedBesideAnother() {
        var beside = new LayersBeside("Small", Path.of("one", "plan.scenario"), List.of(new OfferedLayer("Diary", "A diary")));
        assertTrue(beside.isFor("Small", Path.of("one", "other.scenario")));
        assertFalse(beside.isFor("Small", Path.of("two", "plan.scenario")));
        assertFalse(beside.isFor("Other", Path.of("one", "plan.scenario")));
    }
}
