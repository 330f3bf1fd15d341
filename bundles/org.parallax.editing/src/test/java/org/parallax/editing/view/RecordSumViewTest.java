package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.app.catalogue.OfferedLayer;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.AddingText;
import org.parallax.report.record.RecordDossier.About;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier;

/** The sum of a record as somebody looks at it, one text of it at a time, and its layers. */
class RecordSumViewTest {

    private static final AddedBy LAYER = new AddedBy(AddedBy.Adder.LAYER, "Diary");
    private static final AddedBy FILE = new AddedBy(AddedBy.Adder.FILE, "notes.relationship");

    @Test
    void eachTextIsATermOfTheSum() {
        var terms = RecordViewModel.of(record(AddedBy.OWN, AddedBy.OWN, LAYER, FILE)).terms();
        assertEquals(List.of("Small 2", "Diary 1", "notes.relationship 1"), terms.stream().map(SumTerm::label).toList());
        assertEquals("Layer “A diary”: 1 leader", terms.get(1).explanation());
        assertEquals("The record itself: 2 leaders", terms.getFirst().explanation());
        assertTrue(terms.stream().noneMatch(SumTerm::chosen));
        assertEquals(List.of(), RecordViewModel.of(record(AddedBy.OWN)).terms(), "a record alone is no sum");
    }

    @Test
    void whatOneTextAddsIsShownAloneAndSearchedIn() {
        var all = RecordViewModel.of(record(AddedBy.OWN, AddedBy.OWN, LAYER, FILE));
        var one = all.addedBy(Optional.of(LAYER));
        assertEquals(List.of("leader2"), ids(one));
        assertEquals(Optional.of("leader2"), one.selected().map(RecordLine::id), "what is selected is among what is shown");
        assertEquals(List.of("Diary 1"), one.terms().stream().filter(SumTerm::chosen).map(SumTerm::label).toList());
        assertEquals(List.of("leader2"), List.copyOf(one.look().found()), "the timeline marks no other");
        assertEquals(List.of(), ids(one.searching("leader0")));
        assertEquals(List.of("leader0"), ids(one.searching("leader0").addedBy(Optional.empty())));
        assertEquals(4, one.addedBy(Optional.empty()).found().size());
    }

    @Test
    void theTextLookedAtStaysUntilItAddsNothingAnyMore() {
        var one = RecordViewModel.of(record(AddedBy.OWN, LAYER)).addedBy(Optional.of(LAYER));
        assertEquals(List.of("leader1", "leader2"), ids(RecordViewModel.of(record(AddedBy.OWN, LAYER, LAYER)).seenAs(one)));
        var without = RecordViewModel.of(record(AddedBy.OWN, AddedBy.OWN)).seenAs(one);
        assertEquals(2, without.found().size());
        assertEquals(Optional.empty(), without.sought().text());
    }

    @Test
    void layersAreSwitchedForEachRecordByItself() {
        var switches = LayerSwitches.NONE.toggled("Small", "Letters").toggled("Small", "Diary").toggled("Other", "Annals");
        assertEquals(List.of("Diary", "Letters"), switches.of("Small"));
        assertEquals(List.of("Letters"), switches.toggled("Small", "Diary").of("Small"));
        assertEquals(List.of("Annals"), switches.of("Other"));
        assertEquals(List.of(), switches.of("Third"));
        assertEquals(List.of("Annals"), switches.counting("Small", List.of("Annals")).of("Small"));
    }

    @Test
    void aLayerBesideTakesThePlaceOfAnInstalledOneOfItsName() {
        var lines = LayerSwitches.lines(
                List.of(new OfferedLayer("Diary", "My diary")),
                List.of(new OfferedLayer("Letters", "Letters"), new OfferedLayer("Diary", "A diary")), List.of("Letters"));
        assertEquals(List.of(
                new LayerSwitches.Line("Diary", "Diary – My diary", false), new LayerSwitches.Line("Letters", "Letters – Letters", true)), lines);
    }

    private static List<String> ids(RecordViewModel model) {
        return model.found().stream().map(RecordLine::id).toList();
    }

    private static RecordDossier record(AddedBy... adders) {
        var elements = Stream.iterate(0, i -> i + 1).limit(adders.length)
                .map(i -> new Element("leader" + i, "Leader " + i, List.of(), List.of(), Optional.empty(), adders[i])).toList();
        var texts = List.of(adders).contains(LAYER) ? List.of(new AddingText(LAYER, "A diary")) : List.<AddingText>of();
        return new RecordDossier(
                new About("Small", "A small record", "", List.of(), Optional.empty(), List.of(), texts),
                List.of(), List.of(), List.of(), List.of(new Section("Leaders", elements)), List.of(), Optional.empty());
    }
}
