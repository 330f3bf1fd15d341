package org.parallax.workbench.status;

import java.util.Optional;
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
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.status.LiveStatus;
import org.parallax.editing.status.StatusWords;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.problems.ProblemsView;
import org.parallax.workbench.theme.Icon;
import org.parallax.workbench.ui.OnUi;

/**
 * The live projection's state at the left of the status line. A click shows the problems; those of a file outside the
 * workspace, which their list does not know, one after the other in the text. While pictures are drawn it stops that.
 */
public final class LiveStatusItem extends WorkbenchWindowControlContribution {

    private Optional<StatusWords> shown = Optional.empty();

    @Override
    protected Control createControl(Composite parent) {
        var frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(frame);
        var bar = new ToolBar(frame, SWT.FLAT | SWT.RIGHT);
        // Wide enough for the longest words, since the status line is laid out once.
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.BEGINNING, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(bar);
        var item = new ToolItem(bar, SWT.PUSH);
        var images = new LocalResourceManager(JFaceResources.getResources(), bar);
        Drawings drawings = getWorkbenchWindow().getService(Drawings.class);
        var status = new LiveStatus(drawings, words -> OnUi.of(item, () -> show(item, words, images)));
        Runnable drawn = status::drawn;
        drawings.listen(drawn);
        var live = getWorkbenchWindow().getService(LiveProjection.class);
        live.listen(status);
        bar.addDisposeListener(event -> {
            live.forget(status);
            drawings.forget(drawn);
        });
        item.addListener(SWT.Selection, event -> {
            switch (shown.map(StatusWords::click).orElse(StatusWords.Click.SHOW_PROBLEMS)) {
                case SHOW_PROBLEMS -> showProblems(status);
                case STOP_DRAWING -> drawings.stop();
                case DRAW -> drawings.resume();
            }
        });
        return frame;
    }

    private void show(ToolItem item, StatusWords words, LocalResourceManager images) {
        if (shown.filter(words::equals).isPresent()) {
            return;
        }
        shown = Optional.of(words);
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
