package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.parallax.workbench.about.AboutDialog;
import org.parallax.workbench.about.Build;
import org.parallax.workbench.about.Library;
import org.parallax.workbench.splash.Splash;

/** What the product says of itself: the splash, the dialog about it. */
class ProductTest {

    @Test
    void theSplashIsThereAtOnceAndGoesWhenTold() {
        var display = WorkbenchFixture.page().getWorkbenchWindow().getShell().getDisplay();
        for (boolean dark : new boolean[] {false, true}) {
            var splash = Splash.show(display, dark);
            assertTrue(splash.isShown());
            splash.close();
            assertFalse(splash.isShown());
            splash.close();
        }
    }

    @Test
    void thereIsNoCommandForAnotherWindow() {
        var commands = WorkbenchFixture.page().getWorkbenchWindow().getService(ICommandService.class);
        WorkbenchFixture.until("a command that cannot be run", () -> !commands.getCommand("org.eclipse.ui.window.newWindow").isEnabled());
    }

    @Test
    void aboutNamesTheBuildAndEveryLibraryWithItsLicence() {
        var window = WorkbenchFixture.page().getWorkbenchWindow().getShell();
        var dialog = new AboutDialog(window);
        dialog.setBlockOnOpen(false);
        dialog.open();
        var shell = dialog.getShell();
        try {
            var table = Screens.first(shell, Table.class);
            var libraries = Library.installed(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext());
            assertEquals(libraries.size(), table.getItemCount());
            assertEquals("Apache-2.0", licence("guice"));
            assertEquals("BSD-2-Clause", licence("commonmark-java core"));
            assertEquals("EPL-2.0", licence("Parallax Workbench"));
            Screens.press(shell, "Copy details");
            var clipboard = new Clipboard(shell.getDisplay());
            var copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            assertTrue(copied.startsWith("Parallax " + Build.running().version() + "\n"), copied);
            assertTrue(copied.contains("Java " + System.getProperty("java.version")));
        } finally {
            Screens.press(shell, "Close");
        }
        assertTrue(shell.isDisposed());
    }

    private static String licence(String library) {
        return Library.installed(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext()).stream()
                .filter(found -> found.name().equals(library))
                .map(Library::licence)
                .findFirst()
                .orElseThrow(() -> new AssertionError(library + " is not installed"));
    }
}
