package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.ide.typing.Keystroke;
import org.parallax.dsl.ide.typing.LineComments;

/** What editors do line by line is the same whatever ends the lines. */
class CarriageReturnTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void linesBecomeComments(String end) {
        String text = "a" + end + "  b" + end + "c" + end;
        int second = 1 + end.length();
        assertEquals(List.of(new TextChange(new Span(second, 0), "// "), new TextChange(new Span(second + 3 + end.length(), 0), "// ")),
                LineComments.toggled(text, second + 1, 3 + end.length()));
        assertEquals(List.of(new TextChange(new Span(second + 2, 0), "// ")), LineComments.toggled(text, second + 1, 2 + end.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aNewLineInABlockIsIndented(String end) {
        String text = "// {" + end + "scenario S {" + end + "}";
        int offset = text.lastIndexOf('{') + 1;
        assertEquals(Optional.of(new Keystroke.Edit(offset, 0, end + "  ", offset + end.length() + 2)),
                new Keystroke(text, offset, 0, end, Keystroke.Place.CODE).edit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void stretchesOfLinesAreFolded(String end) {
        var editor = new TestEditor(("scenario S \"s\" on AB as of 2025-12 for 24 months {\n  because \"x\"\n}\n/* open\n").replace("\n", end));
        List<Span> folds = editor.services().folding().of(editor.resource());
        assertTrue(folds.stream().anyMatch(fold -> editor.text().startsWith("{" + end + "  because", fold.offset())), folds::toString);
        assertTrue(folds.stream().anyMatch(fold -> editor.text().startsWith("/* open", fold.offset())), folds::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void whatIsLaidOutStaysAsItIs(String end) {
        String text = "scenario S \"s\" on AB as of 2025-12 for 24 months {\n  // one\n  because \"x\"\n\n  because \"y\"\n}\n";
        var editor = new TestEditor(text.replace("\n", end));
        assertEquals(List.of(), editor.services().formatting().changes(editor.resource(),
                Optional.of(new Span(TestEditor.RECORD.length(), editor.text().length() - TestEditor.RECORD.length()))));
    }
}
