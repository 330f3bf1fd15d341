package org.parallax.workbench.status;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.status.LiveStatus;
import org.parallax.editing.status.StatusWords;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.problems.ProblemsView;
import org.parallax.workbench.theme.Icon;
import org.parallax.workbench.ui.OnUi;

/**
 * The live projection's state at the left of the status line. A click shows the problems; those of a file outside the
 * workspace, which their list does not know, one after the other in the text.
 */
public final class LiveStatusItem extends WorkbenchWindowControlContribution {

    @Override
    protected Control createControl(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(frame);
        var bar = new ToolBar(frame, SWT.FLAT | SWT.RIGHT);
        // Wide enough for the longest words, since the status line is laid out once.
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.BEGINNING, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(bar);
        var item = new ToolItem(bar, SWT.PUSH);
        var images = new LocalResourceManager(JFaceResources.getResources(), bar);
        var status = new LiveStatus(words -> OnUi.of(item, () -> show(item, words, images)));
        var live = getWorkbenchWindow().getService(LiveProjection.class);
        live.listen(status);
        bar.addDisposeListener(event -> live.forget(status));
        item.addListener(SWT.Selection, event -> showProblems(status));
        return frame;
    }

    private static void show(ToolItem item, StatusWords words, LocalResourceManager images) {
        item.setText(words.text());
        item.setToolTipText(words.detail());
        item.setImage(images.create(Icon.of(switch (words.tone()) {
            case CALM -> "ready";
            case BUSY -> "busy";
            case WARNING -> "warning";
            case ERROR -> "error";
        })));
    }

    private void showProblems(LiveStatus status) {
        if (getWorkbenchWindow().getActivePage().getActiveEditor() instanceof ParallaxEditor editor
                && ResourceUtil.getFile(editor.getEditorInput()) == null) {
            status.problemAfter(editor.edited().caret()).ifPresent(problem -> {
                editor.selectAndReveal(problem.offset(), problem.length());
                editor.say(problem.message());
                editor.setFocus();
            });
            return;
        }
        try {
            getWorkbenchWindow().getActivePage().showView(ProblemsView.ID);
        } catch (PartInitException e) {
            ILog.of(getClass()).error("The problems could not be shown", e);
        }
    }
}
