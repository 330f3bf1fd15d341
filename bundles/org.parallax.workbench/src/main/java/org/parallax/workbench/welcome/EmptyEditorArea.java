package org.parallax.workbench.welcome;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.advanced.MArea;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** What stands where the text would, while no text is open: the first steps, each a link. */
public final class EmptyEditorArea implements IPartListener2 {

    private static final String SHEET = "org.parallax.workbench.empty";

    private final IWorkbenchWindow window;
    private Optional<Composite> sheet = Optional.empty();

    private EmptyEditorArea(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Follows what a window shows from now on. */
    public static void install(IWorkbenchWindow window) {
        var area = new EmptyEditorArea(window);
        window.getPartService().addPartListener(area);
        area.update();
    }

    /** Whether a window shows the first steps. */
    public static boolean isShown(Composite window) {
        return Stream.of(window.getChildren()).anyMatch(child -> child.getData(SHEET) != null
                || child instanceof Composite inner && isShown(inner));
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        update();
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        update();
    }

    private void update() {
        var page = window.getActivePage();
        boolean empty = page != null && page.getEditorReferences().length == 0;
        sheet.filter(shown -> !shown.isDisposed()).ifPresent(Composite::dispose);
        sheet = empty ? folder().map(this::lay) : Optional.empty();
    }

    /** The tab folder texts are opened in. */
    private Optional<CTabFolder> folder() {
        var model = window.getService(MWindow.class);
        var found = window.getService(EModelService.class).find(IPageLayout.ID_EDITOR_AREA, model);
        return found instanceof MPlaceholder place && place.getRef() instanceof MArea area
                ? area.getChildren().stream()
                        .filter(MPartStack.class::isInstance)
                        .map(stack -> stack.getWidget())
                        .filter(CTabFolder.class::isInstance)
                        .map(CTabFolder.class::cast)
                        .filter(folder -> !folder.isDisposed())
                        .findFirst()
                : Optional.empty();
    }

    private Composite lay(CTabFolder folder) {
        var page = new Composite(folder, SWT.NONE);
        page.setData(WelcomePage.UNSTYLED, Boolean.TRUE);
        page.setData(SHEET, Boolean.TRUE);
        GridLayoutFactory.fillDefaults().margins(40, 40).spacing(0, 8).applyTo(page);
        write(page);
        cover(folder, page);
        Listener fit = event -> cover(folder, page);
        folder.addListener(SWT.Resize, fit);
        page.addListener(SWT.Dispose, event -> folder.removeListener(SWT.Resize, fit));
        ThemeChange.whenChanged(page, this::update);
        // The folder lays itself out after the last editor is closed, and puts its own buttons on top.
        OnUi.of(page, () -> cover(folder, page));
        return page;
    }

    /** All of the folder but its frame: there is no tab whose row would be of use. */
    private static void cover(CTabFolder folder, Composite page) {
        var size = folder.getSize();
        page.setBounds(1, 1, Math.max(0, size.x - 2), Math.max(0, size.y - 2));
        page.moveAbove(null);
    }

    private void write(Composite page) {
        var pen = new WelcomePainter(page, Palette.current());
        pen.text("No text is open.");
        pen.link("scenario", "New scenario", "Ctrl+N", () -> CommandIds.run(window, CommandIds.NEW_SCENARIO));
        pen.link("folder", "Open a file", "Ctrl+Shift+O", () -> CommandIds.run(window, CommandIds.OPEN_FILE));
        pen.link("welcome", "Welcome", "Examples to begin with", () -> CommandIds.run(window, CommandIds.SHOW_WELCOME));
    }
}
