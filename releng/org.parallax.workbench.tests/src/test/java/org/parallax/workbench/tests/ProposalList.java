package org.parallax.workbench.tests;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.parallax.workbench.editor.ParallaxEditor;

/** The list of what can be typed at the caret, as an author sees it. On the UI thread. */
final class ProposalList {

    private static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    private ProposalList() {}

    /** Asks for it, as Ctrl+Space does. */
    static void open(ParallaxEditor editor) {
        editor.setFocus();
        editor.getAction(ITextEditorActionConstants.CONTENT_ASSIST).run();
    }

    /**
     * Asks for it until it has a line that begins so. A list that opens by itself while somebody types can get in the
     * way of one that is asked for in the same moment; who sees none asks again.
     */
    static void openUntil(ParallaxEditor editor, String beginning) {
        open(editor);
        var asked = new long[] {System.nanoTime()};
        WorkbenchFixture.until("proposals", () -> {
            if (System.nanoTime() - asked[0] > ASK_AGAIN.toNanos()) {
                asked[0] = System.nanoTime();
                press(editor, SWT.ESC);
                open(editor);
            }
            return shown().stream().anyMatch(line -> line.startsWith(beginning));
        });
    }

    /** The lines of the list that is open; none while it is still being found out. */
    static List<String> shown() {
        return table().stream().flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText)
                .filter(line -> !line.startsWith("Computing")).toList();
    }

    /** Takes the line that is marked, as Enter does. */
    static void choose(ParallaxEditor editor) {
        press(editor, SWT.CR);
    }

    private static void press(ParallaxEditor editor, char key) {
        var widget = (StyledText) editor.getAdapter(Control.class);
        var pressed = new Event();
        pressed.keyCode = key;
        pressed.character = key;
        widget.notifyListeners(SWT.KeyDown, pressed);
    }

    private static Optional<Table> table() {
        return Arrays.stream(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null)
                .flatMap(shell -> Arrays.stream(shell.getChildren()))
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst();
    }
}
