package org.parallax.workbench.editor;

import org.eclipse.swt.custom.StyledText;
import org.parallax.editing.live.LiveProjection;
import org.parallax.workbench.ui.OnUi;

/**
 * Makes the live projection follow an editor; of several editors of one file only the active one, and of others only
 * what they change beside the text that is followed.
 */
final class Following {

    private final ParallaxEditor editor;
    private final LiveProjection live;

    Following(ParallaxEditor editor, LiveProjection live) {
        this.editor = editor;
        this.live = live;
    }

    /** Follows the editor, if it can be followed: a text of others leaves the projection where it is. */
    boolean follow() {
        boolean can = !editor.onlyRead().isForeign() && editor.editedOffUi().isPresent();
        if (can) {
            live.follow(editor.edited());
        }
        return can;
    }

    /** From now on follows the caret, where the user moves it into another scenario of the text. */
    void install(StyledText widget) {
        // The selection, and with it the place in the text, follows the caret a moment later.
        widget.addCaretListener(event -> OnUi.of(widget, () -> {
            // A click on a mark of a picture shows its statement without bringing another picture.
            if (editor.isShown() && editor.getSite().getPage().getActivePart() == editor) {
                follow();
            }
        }));
    }

    /** The editor's text is another now. */
    void followChange() {
        if (isWorkedIn()) {
            follow();
        } else {
            live.changedBeside(editor.path());
        }
    }

    /** The editor may show another file, or may be followed only now. */
    void followIfWorkedIn() {
        if (isWorkedIn()) {
            follow();
        }
    }

    private boolean isWorkedIn() {
        var active = editor.getSite().getPage().getActiveEditor();
        boolean twin = active instanceof ParallaxEditor other && other.path().equals(editor.path());
        return active == editor || !twin && live.followed().filter(editor.path()::equals).isPresent();
    }
}
