package org.parallax.workbench.window;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.editor.DeletedFiles;
import org.parallax.workbench.editor.EditorFollower;
import org.parallax.workbench.files.DroppedFiles;
import org.parallax.workbench.splash.Splash;
import org.parallax.workbench.status.WindowTitle;
import org.parallax.workbench.theme.ThemeChoice;
import org.parallax.workbench.welcome.EmptyEditorArea;

/** One window: a menu, no row of tool buttons, a quiet status line. */
final class ParallaxWindow extends WorkbenchWindowAdvisor {

    private static final List<String> FOREIGN = List.of(
            "org.eclipse.search.searchActionSet",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo");

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
        // Without a listener here the platform fails whenever something is dragged over a text.
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(new DroppedFiles(configurer.getWindow()));
        ThemeChoice.remembered().apply();
        fixStatusLine();
    }

    /** What the status line says would get handles for dragging it elsewhere. */
    private static void fixStatusLine() {
        PlatformUI.getWorkbench().getService(MApplication.class).getTrimContributions().stream()
                .flatMap(contribution -> contribution.getChildren().stream())
                .filter(bar -> bar.getElementId().startsWith("org.parallax."))
                .forEach(bar -> bar.getTags().add(IPresentationEngine.NO_MOVE));
    }

    @Override
    public void postWindowOpen() {
        splash.close();
        var window = getWindowConfigurer().getWindow();
        EditorFollower.install(window);
        DeletedFiles.install(window);
        WindowTitle.install(window);
        EmptyEditorArea.install(window);
        ViewSigns.install(window);
        OneTabLine.install(window);
        hideForeignMenus(window.getActivePage());
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor layout, String change) {
                if (change.equals(IWorkbenchPage.CHANGE_RESET_COMPLETE)) {
                    hideForeignMenus(page);
                }
            }
        });
        if (window.getActivePage().getEditorReferences().length == 0) {
            CommandIds.run(window, CommandIds.SHOW_WELCOME);
        }
    }

    /** The platform would put into our menus what they have already, or what is foreign to an analyst. */
    private static void hideForeignMenus(IWorkbenchPage page) {
        FOREIGN.forEach(page::hideActionSet);
    }
}
