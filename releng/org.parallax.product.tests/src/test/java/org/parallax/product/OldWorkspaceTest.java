package org.parallax.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A workspace that version 0.1.0 left, with text that was not saved, opens as it was: text, theme, perspective, views
 * and editor are back, and nothing is complained of.
 */
class OldWorkspaceTest {

    @TempDir
    private Path folder;

    @Test
    void opensWithItsTextThemeAndViews() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "the keyboard here is one of X11");
        var parallax = Installation.in(folder);
        var workspace = OldWorkspace.in(parallax.workspace());
        var layoutFile = workspace.stateOf("org.eclipse.e4.workbench", "workbench.xmi");
        var left = SavedLayout.read(layoutFile);
        assertEquals(List.of("org.parallax.workbench.projection", "org.parallax.workbench.guide*"), left.views().get("right"));
        var kept = Files.readString(workspace.unsavedCopy());
        var unsaved = OldWorkspace.unsavedText();
        try (var screen = new Screen(); var starts = new Starts(parallax, screen)) {
            var window = starts.open();
            starts.until("the unsaved text is in the editor, of which a new copy takes the place of the old one",
                    () -> parallax.unsavedTexts().stream()
                            .anyMatch(text -> !text.equals(kept) && text.endsWith("\n\n" + unsaved)));
            assertEquals(1, parallax.unsavedTexts().size());
            assertTrue(Files.exists(workspace.unsavedCopy()));
            starts.untilOneWindow("second-sado.scenario");

            screen.save();
            starts.until("the text can be saved", () -> Files.readString(workspace.scenario()).equals(unsaved));
            starts.until("no copy is needed any longer", () -> parallax.unsavedTexts().isEmpty());
            screen.closeWindow();
            assertTrue(window.waitFor(Starts.PATIENCE.toSeconds(), TimeUnit.SECONDS), screen.titles()::toString);
            assertEquals(0, window.exitValue());
        }
        assertEquals(left, SavedLayout.read(layoutFile));
        var theme = workspace.stateOf("org.eclipse.core.runtime", ".settings/org.eclipse.e4.ui.css.swt.theme.prefs");
        assertTrue(Files.readString(theme).contains("themeid=org.eclipse.e4.ui.css.theme.e4_dark"), "it came up dark");
        assertEquals(List.of(), parallax.complaints());
    }
}
