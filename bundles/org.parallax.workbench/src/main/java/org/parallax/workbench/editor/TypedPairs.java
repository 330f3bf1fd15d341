package org.parallax.workbench.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;
import org.parallax.dsl.ide.typing.Keystroke;

/** Closes braces and quotes as they are opened, and moves a new line in as far as the braces around it ask. */
final class TypedPairs extends DefaultIndentLineAutoEditStrategy {

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (!command.doit) {
            return;
        }
        var edit = new Keystroke(document.get(), command.offset, command.length, command.text, place(document, command.offset))
                .edit();
        if (edit.isEmpty()) {
            super.customizeDocumentCommand(document, command);
            return;
        }
        command.offset = edit.get().offset();
        command.length = edit.get().length();
        command.text = edit.get().text();
        command.caretOffset = edit.get().caret();
        command.shiftsCaret = false;
    }

    private static Keystroke.Place place(IDocument document, int offset) {
        try {
            return switch (TextUtilities.getContentType(document, Partitions.PARTITIONING, offset, true)) {
                case Partitions.COMMENT -> Keystroke.Place.COMMENT;
                case Partitions.STRING -> Keystroke.Place.QUOTED;
                default -> Keystroke.Place.CODE;
            };
        } catch (BadLocationException e) {
            // The place is past the end, where there is code if anything.
            return Keystroke.Place.CODE;
        }
    }
}
