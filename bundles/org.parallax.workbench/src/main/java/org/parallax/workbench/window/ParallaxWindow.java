package org.parallax.workbench.window;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.parallax.workbench.commands.Commands;
import org.parallax.workbench.editor.EditorFollower;
import org.parallax.workbench.splash.Splash;
import org.parallax.workbench.status.WindowTitle;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.welcome.EmptyDesk;

/** One window: a menu, no row of tool buttons, a quiet status line. */
final class ParallaxWindow extends WorkbenchWindowAdvisor {

    private final Splash splash;

    ParallaxWindow(IWorkbenchWindowConfigurer configurer, Splash splash) {
        super(configurer);
        this.splash = splash;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new ParallaxMenu(configurer);
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(new Point(1440, 900));
        configurer.setShowCoolBar(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(false);
        configurer.setTitle("Parallax");
        ThemeChoice.remembered().apply();
    }

    @Override
    public void postWindowOpen() {
        splash.close();
        var window = getWindowConfigurer().getWindow();
        EditorFollower.install(window);
        WindowTitle.install(window);
        EmptyDesk.install(window);
        ViewSigns.install(window);
        // The platform's search through all files would put a menu of its own beside ours.
        window.getActivePage().hideActionSet("org.eclipse.search.searchActionSet");
        if (window.getActivePage().getEditorReferences().length == 0) {
            Commands.run(window, Commands.SHOW_WELCOME);
        }
    }
}
