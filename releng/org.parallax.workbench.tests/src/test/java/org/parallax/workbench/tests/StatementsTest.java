package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.report.figure.MarkTarget;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.ChartView;
import org.parallax.workbench.views.RecordView;

/** A mark leads to the statement of the scenario it was drawn from, and the caret in it leads back. */
class StatementsTest {

    private static final String TEXT = """
            /* Once there was
               event landing "of another kind"
            */
            scenario First "One" on JapanKorea as of 2025-12 for 24 months {
              event landing in 2026-09 : TerritorialIncident { by SouthKorea over Territory intensity minor }
              event call in 2026-10 : LeadersCall { between Japan, SouthKorea }
              decision answer "?" in 2026-11 {
                option quiet "q { " 50% { event note : DiplomaticProtest { by Japan to SouthKorea } }
                option loud 50% { }
              }
              expect security above 40 in 2027-10 with probability 50%
              whenever security below 35 once { event pause : Summit { between Japan, SouthKorea in Japan } }
              project runs 400
            }
            scenario Second "Other" on JapanKorea as of 2025-12 for 24 months {
              event landing in 2026-03 : TerritorialIncident { by SouthKorea over Territory intensity severe }
              decision reply "?" in 2026-11 { option loud 50% { } option mute 50% { } }
              project runs 400
            }
            scenario Third "Third" extends First {
              replace landing in 2026-12 : TerritorialIncident { by SouthKorea over Territory intensity minor }
            }
            """;

    private ParallaxEditor editor;

    @BeforeEach
    void open() throws Exception {
        editor = WorkbenchFixture.open(WorkbenchFixture.file("same-names.scenario", TEXT));
        WorkbenchFixture.untilCurrent(editor);
    }

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aClickLeadsIntoTheScenarioThatIsProjectedWhicheverTextIsInFront() throws Exception {
        WorkbenchFixture.live().choose("Second");
        var capitals = WorkbenchFixture.show(CapitalsView.ID, CapitalsView.class);
        WorkbenchFixture.untilDrawn("Second", capitals);
        var record = WorkbenchFixture.show(RecordView.ID, RecordView.class);
        WorkbenchFixture.until("the record", () -> record.model().isPresent());
        record.change(now -> now.selecting("radarLock2018"));
        record.run("Open");
        WorkbenchFixture.until("a text of the record in front", () -> WorkbenchFixture.page().getActiveEditor() != editor);
        WorkbenchFixture.page().activate(capitals);
        click(capitals, "landing");
        WorkbenchFixture.until("the landing of the second", () -> selection().getOffset() == inside("Second", "landing"));
        assertEquals("landing", selection().getText());
        assertEquals(editor, WorkbenchFixture.page().getActiveEditor());
        assertEquals(capitals, WorkbenchFixture.page().getActivePart());
    }

    @Test
    void theCaretBringsForwardWhatItIsInOnlyWhereThatIsProjected() throws Exception {
        var capitals = WorkbenchFixture.show(CapitalsView.ID, CapitalsView.class);
        WorkbenchFixture.untilDrawn("First", capitals);
        WorkbenchFixture.page().activate(editor);
        // Else the projection would follow the caret.
        WorkbenchFixture.live().choose("First");
        editor.selectAndReveal(inside("First", "landing"), 0);
        WorkbenchFixture.until("the landing brought forward", () -> capitals.canvas().highlighted().equals(Optional.of(new MarkTarget.Event("landing"))));
        editor.selectAndReveal(inside("Second", "landing"), 0);
        WorkbenchFixture.until("nothing brought forward", () -> capitals.canvas().highlighted().isEmpty());
        WorkbenchFixture.live().choose("Second");
        WorkbenchFixture.until("the other landing", () -> capitals.canvas().highlighted().equals(Optional.of(new MarkTarget.Event("landing"))));
    }

    private ITextSelection selection() {
        return (ITextSelection) editor.getSelectionProvider().getSelection();
    }

    /** The first place of some words inside a scenario of the text. */
    private static int inside(String scenario, String words) {
        return TEXT.indexOf(words, TEXT.indexOf("scenario " + scenario));
    }

    private static void click(ChartView view, String id) {
        var event = WorkbenchFixture.moveTo(view, id);
        assertEquals(id, view.canvas().pointed().targets().stream().findFirst().map(MarkTarget::id).orElse("nothing"));
        event.button = 1;
        event.count = 1;
        view.canvas().notifyListeners(SWT.MouseDown, event);
        view.canvas().notifyListeners(SWT.MouseUp, event);
    }
}
