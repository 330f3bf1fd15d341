package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.report.record.AddedBy;
import org.parallax.workbench.views.RecordView;

/** The record in the window as the sum of its texts: told, looked at one by one, its layers switched and chosen. */
class RecordSumViewTest {

    private static final String FIRST = "Japan – Republic of Korea";
    private static final String TEXT = "scenario Locks \"Locks\" on VeldriaKarsund as of 2024-06 for 12 months { }\n";
    private static final String ADDITION = """
            relationship VeldriaKarsund
            event quay2023 "A quay is mended" on 2023-05-27 : QuayMeeting { between Veldria, Karsund cites orell2024 }
            """;

    @AfterEach
    void tidy() throws Exception {
        var view = open();
        view.change(now -> now.addedBy(Optional.empty()));
        WorkbenchFixture.closeEditors();
        WorkbenchFixture.until("a choice", () -> !view.offered().isEmpty());
        view.choose(FIRST);
        WorkbenchFixture.until("the first record", () -> isShown(view, "JapanKorea"));
    }

    @Test
    void theSumSaysWhatAFileBesideAddsAndShowsItAlone() throws Exception {
        var addition = WorkbenchFixture.file("mended.relationship", ADDITION);
        try {
            WorkbenchFixture.untilCurrent(WorkbenchFixture.open(WorkbenchFixture.file("locks.scenario", TEXT)));
            var view = open();
            WorkbenchFixture.until("the sum", () -> view.summed().contains(" + mended.relationship 1 = "));
            assertTrue(view.summed().startsWith("VeldriaKarsund ") && view.summed().contains(" + PoliticalKinds "), view.summed());
            var file = new AddedBy(AddedBy.Adder.FILE, "mended.relationship");
            view.change(now -> now.addedBy(Optional.of(file)));
            assertEquals(1, view.lines().size());
            assertEquals("quay2023", view.lines().getFirst().id());
            assertTrue(view.summed().startsWith("Only mended.relationship 1 · VeldriaKarsund ") && view.summed().endsWith(" · show all"), view.summed());
            assertEquals(1, view.list().getTable().getItemCount());
            Screenshots.takeIfWanted(view.getViewSite().getShell(), "record-sum");
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            addition.delete(true, null);
        }
    }

    @Test
    void withNothingInFrontALayerIsSwitchedOnAndOff() throws Exception {
        WorkbenchFixture.closeEditors();
        var view = open();
        WorkbenchFixture.until("a choice", () -> !view.offered().isEmpty());
        view.choose("Veldria – Karsund");
        WorkbenchFixture.until("the record alone", () -> isShown(view, "VeldriaKarsund") && !view.summed().contains("QuayLetters"));
        assertEquals(Map.of("QuayLetters", false), view.layers());
        view.chooseLayer("QuayLetters");
        WorkbenchFixture.until("the layer", () -> view.summed().contains(" + QuayLetters 2 = "));
        assertEquals(Map.of("QuayLetters", true), view.layers());
        view.chooseLayer("QuayLetters");
        WorkbenchFixture.until("the record alone again", () -> !view.summed().contains("QuayLetters"));
        view.choose(FIRST);
        WorkbenchFixture.until("the first record", () -> isShown(view, "JapanKorea"));
        assertTrue(!view.layers().containsKey("QuayLetters"), view.layers().toString());
    }

    @Test
    void ofTheTextInFrontALayerIsWrittenIntoTheHeaderAndOneUndoTakesItBack() throws Exception {
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("locks.scenario", TEXT));
        WorkbenchFixture.untilCurrent(editor);
        var view = open();
        WorkbenchFixture.until("the record", () -> isShown(view, "VeldriaKarsund"));
        view.chooseLayer("QuayLetters");
        WorkbenchFixture.until("the header", () -> editor.text().contains("on VeldriaKarsund with QuayLetters as of"));
        WorkbenchFixture.until("what the layer adds", () -> view.summed().contains(" + QuayLetters 2 = "));
        assertEquals(Map.of("QuayLetters", true), view.layers());
        WorkbenchFixture.undo(editor);
        assertEquals(TEXT, editor.text());
        WorkbenchFixture.until("the record alone", () -> !view.summed().contains("QuayLetters"));
    }

    @Test
    void aVariantIsNotChangedAndSaysWhy() throws Exception {
        var two = TEXT + "scenario Closed extends Locks { }\n";
        var editor = WorkbenchFixture.open(WorkbenchFixture.file("locks.scenario", two));
        editor.selectAndReveal(two.indexOf("Closed"), 0);
        WorkbenchFixture.until("the variant", () -> WorkbenchFixture.live().state().latest()
                .filter(snapshot -> snapshot.scenario().name().equals("Closed")).isPresent());
        var view = open();
        WorkbenchFixture.until("the record", () -> isShown(view, "VeldriaKarsund"));
        view.chooseLayer("QuayLetters");
        WorkbenchFixture.until("a reason", () -> view.noted().startsWith("Closed extends Locks and has the layers of Locks"));
        assertEquals(two, editor.text());
    }

    @Test
    void aLayerBesideTheTextIsOffered() throws Exception {
        var layer = WorkbenchFixture.file("diary.relationship", "layer Diary \"A diary\" of VeldriaKarsund\n");
        try {
            WorkbenchFixture.untilCurrent(WorkbenchFixture.open(WorkbenchFixture.file("locks.scenario", TEXT)));
            var view = open();
            WorkbenchFixture.until("both layers", () -> view.layers().equals(Map.of("Diary", false, "QuayLetters", false)));
        } finally {
            WorkbenchFixture.page().closeAllEditors(false);
            layer.delete(true, null);
        }
    }

    private static boolean isShown(RecordView view, String record) {
        return view.model().filter(model -> model.dossier().name().equals(record)).isPresent();
    }

    private static RecordView open() throws Exception {
        var view = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> view.model().isPresent());
        return view;
    }
}
