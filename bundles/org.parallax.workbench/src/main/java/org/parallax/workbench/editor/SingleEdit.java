package org.parallax.workbench.editor;

import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.TextUtilities;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.editing.document.LineEnds;

/** Carries out changes of a text as one edit, which one undo takes back. */
public final class SingleEdit {

    private SingleEdit() {}

    /** The changes as an edit of the text they were found in. */
    public static TextEdit of(List<TextChange> changes) {
        var whole = new MultiTextEdit();
        changes.forEach(change ->
                whole.addChild(new ReplaceEdit(change.span().offset(), change.span().length(), change.text())));
        return whole;
    }

    /** How the lines of a document end. */
    static LineEnds lineEnds(IDocument document) {
        return new LineEnds(TextUtilities.getDefaultLineDelimiter(document));
    }

    /** Carries them out in what a viewer shows, with the line ends it has; the caret stays at its words. Whether they fitted. */
    static boolean apply(ITextViewer viewer, List<TextChange> changes) {
        var ends = lineEnds(viewer.getDocument());
        return applyAsTheyAre(viewer, changes.stream().map(ends::in).toList());
    }

    /** The same with whatever line ends the changes have. */
    static boolean applyAsTheyAre(ITextViewer viewer, List<TextChange> changes) {
        var document = viewer.getDocument();
        var target = ((ITextViewerExtension) viewer).getRewriteTarget();
        var selected = viewer.getSelectedRange();
        var kept = new Position(selected.x, selected.y);
        target.beginCompoundChange();
        try {
            document.addPosition(kept);
            of(changes).apply(document, TextEdit.NONE);
            if (!kept.isDeleted()) {
                viewer.setSelectedRange(kept.getOffset(), kept.getLength());
            }
            return true;
        } catch (BadLocationException e) {
            ILog.of(SingleEdit.class).warn("A change no longer fits the text", e);
            return false;
        } finally {
            document.removePosition(kept);
            target.endCompoundChange();
        }
    }
}
