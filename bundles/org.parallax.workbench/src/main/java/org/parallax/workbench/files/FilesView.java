package org.parallax.workbench.files;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.nio.file.Path;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonNavigator;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** The files of the workspace; while there are none, ways to get some. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class FilesView extends CommonNavigator {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.files";

    private final StackLayout stack = new StackLayout();
    private Composite body;
    private Control none;
    private Composite tree;

    @Override
    public void createPartControl(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(stack);
        none = none();
        tree = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(tree);
        super.createPartControl(tree);
        // Its only entry would choose filters that nobody needs here.
        getViewSite().getActionBars().getMenuManager().removeAll();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(getCommonViewer().getControl());
        var workspace = ResourcesPlugin.getWorkspace();
        IResourceChangeListener changed = event -> OnUi.of(body, this::choose);
        workspace.addResourceChangeListener(changed, IResourceChangeEvent.POST_CHANGE);
        body.addDisposeListener(event -> workspace.removeResourceChangeListener(changed));
        choose();
    }

    /** Opens a file in an editor and selects it among the files, where its folder is shown from now on. */
    public static void openAndSelect(Path file, IWorkbenchPage page) throws CoreException {
        OpenedFolders.open(file.toAbsolutePath().normalize().getParent());
        var known = OpenedFolders.file(file);
        PathOpener.openFile(file, page);
        if (known.isPresent() && page.findView(ID) instanceof FilesView files) {
            // The tree learns of a new file by an event of its own.
            OnUi.of(files.body, () -> files.selectReveal(new StructuredSelection(known.get())));
        }
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void setFocus() {
        if (stack.topControl == tree) {
            super.setFocus();
        } else {
            none.setFocus();
        }
    }

    private void choose() {
        boolean empty = ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
        stack.topControl = empty ? none : tree;
        body.layout();
    }

    private Control none() {
        var page = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(page);
        new Label(page, SWT.WRAP).setText("No files yet.");
        link(page, "New scenario...", CommandIds.NEW_SCENARIO);
        link(page, "Open folder...", CommandIds.OPEN_FOLDER);
        return page;
    }

    private void link(Composite page, String words, String command) {
        var link = new Link(page, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        Runnable colour = () -> link.setLinkForeground(Palette.current().colour("scenario.1.text"));
        colour.run();
        ThemeChange.whenChanged(link, colour);
        link.addListener(SWT.Selection, event -> CommandIds.run(getSite(), command));
    }
}
