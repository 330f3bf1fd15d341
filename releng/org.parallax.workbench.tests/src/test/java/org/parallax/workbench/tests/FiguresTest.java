package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.figures.Figure;
import org.parallax.workbench.editor.ParallaxEditor;

/** The figures above the lines of a scenario. */
class FiguresTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void figuresStandAboveScenarioDecisionAndExpectations() throws Exception {
        var editor = inFullView(WorkbenchFixture.openExample("dokdo-landing"));
        WorkbenchFixture.until("figures above four lines", () -> lines(editor).size() == 4);
        List<String> texts = editor.figures().stream().map(Figure::text).toList();
        assertTrue(texts.get(0).matches(
                "cooperation \\d+( to \\d+)? in 2028-12, .* by this scenario, 80 % of runs \\d+–\\d+.*"), texts.get(0));
        assertTrue(texts.get(1).matches("restraint \\d+\\h%, court \\d+\\h% of runs"), texts.get(1));
        assertTrue(texts.get(2).matches("held in .* of runs, met under (none|\\d) of 2 theories"), texts.get(2));
        assertEquals(List.of("scenario DokdoLanding", "decision response", "expect security", "expect view"),
                lines(editor).stream().map(line -> String.join(" ", List.of(line.strip().split(" ")).subList(0, 2))).toList());
    }

    @Test
    void figuresStayUntilTheNextOnesAreThere() throws Exception {
        var editor = inFullView(WorkbenchFixture.openExample("dokdo-landing"));
        WorkbenchFixture.until("figures above four lines", () -> lines(editor).size() == 4);
        var before = editor.figures().stream().map(Figure::text).toList();
        var gone = new boolean[1];
        WorkbenchFixture.type(editor, "probability 60% : Terr", "probability 5% : Terr");
        WorkbenchFixture.until("other figures", () -> {
            gone[0] |= lines(editor).isEmpty();
            return !editor.figures().stream().map(Figure::text).toList().equals(before);
        });
        WorkbenchFixture.pause(300);
        assertFalse(gone[0]);
        WorkbenchFixture.until("figures above four lines still", () -> lines(editor).size() == 4);
    }

    @Test
    void noFigureStandsOverATextThatHasItsStatementNoMore() throws Exception {
        var editor = inFullView(WorkbenchFixture.openExample("dokdo-landing"));
        WorkbenchFixture.until("figures above four lines", () -> lines(editor).size() == 4);
        WorkbenchFixture.type(editor, "decision response", "deciding response");
        WorkbenchFixture.type(editor, "// assumptions: a value", "// assumptions, two lines\n  // a value");
        WorkbenchFixture.until("three lines", () -> lines(editor).size() == 3);
        assertTrue(editor.figures().stream().allMatch(figure -> editor.text().startsWith("scenario ", figure.offset())
                || editor.text().startsWith("expect ", figure.offset())), editor.figures().toString());
        WorkbenchFixture.type(editor, editor.text(), "nothing of the kind");
        WorkbenchFixture.until("no figure", () -> lines(editor).isEmpty() && editor.figures().isEmpty());
        WorkbenchFixture.undo(editor);
        WorkbenchFixture.undo(editor);
        WorkbenchFixture.undo(editor);
        WorkbenchFixture.until("figures again", () -> editor.figures().size() == 4);
    }

    /** Figures are made for what is in sight alone: the whole text is, whatever the window showed before. */
    private static ParallaxEditor inFullView(ParallaxEditor editor) {
        WorkbenchFixture.page().toggleZoom(WorkbenchFixture.page().getReference(editor));
        return editor;
    }

    /** The lines that have something above them, in their order. */
    private static List<String> lines(ParallaxEditor editor) {
        var model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        var offsets = new ArrayList<Integer>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation instanceof AbstractInlinedAnnotation) {
                offsets.add(model.getPosition(annotation).offset);
            }
        });
        return offsets.stream().sorted().map(offset -> editor.text().substring(offset).lines().findFirst().orElse("")).toList();
    }
}
