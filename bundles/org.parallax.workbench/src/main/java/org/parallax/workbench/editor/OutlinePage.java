package org.parallax.workbench.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.MovedOffsets;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.service.TextServices;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;

/**
 * What a text declares, with titles and dates. A click leads to the name, and the line of the statement at the caret
 * is marked. While the text cannot be read, the outline is dim: what it declared before stays as long as the names of the
 * scenarios stand in it, else what can be read of it takes its place.
 */
public final class OutlinePage extends ContentOutlinePage implements LiveListener {

    private static final int REST_MILLISECONDS = 150;

    private final ParallaxEditor editor;
    private final TextServices services;
    private final LiveProjection live;
    private final Runnable mark = this::markStatement;
    private final StyledText widget;
    private final CaretListener moved;
    private final List<OutlineEntry> top = new ArrayList<>();
    private Optional<DocumentSnapshot> outlined = Optional.empty();
    private boolean dimmed;

    private record Outlined(List<OutlineEntry> entries, boolean readable) {}

    OutlinePage(ParallaxEditor editor, TextServices services, LiveProjection live) {
        this.editor = editor;
        this.services = services;
        this.live = live;
        this.widget = editor.viewer().getTextWidget();
        this.moved = event -> widget.getDisplay().timerExec(REST_MILLISECONDS, mark);
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var viewer = getTreeViewer();
        var tree = new OutlineTree();
        // Without a hash table the viewer searches all lines for each one that changed.
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(tree);
        viewer.setComparer(tree);
        var images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        viewer.setLabelProvider(new OutlineLabels(images).cells());
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setAutoExpandLevel(2);
        ThemeChange.whenChanged(viewer.getControl(), () -> dim(dimmed));
        live.listen(this);
        widget.addCaretListener(moved);
        update(editor.edited());
    }

    /** The lines at the top. */
    public List<OutlineEntry> top() {
        return List.copyOf(top);
    }

    @Override
    public void checked(DocumentSnapshot text, List<Diagnostic> problems) {
        if (text.path().equals(editor.path())) {
            update(text);
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getTreeViewer().getControl().isFocusControl()
                && event.getStructuredSelection().getFirstElement() instanceof OutlineEntry entry) {
            var now = MovedOffsets.between(outlined.get().content(), editor.text());
            int start = now.offset(entry.nameSpan().offset());
            editor.selectAndReveal(start, Math.max(0, now.offset(entry.nameSpan().end()) - start));
        }
    }

    @Override
    public void dispose() {
        live.forget(this);
        if (!widget.isDisposed()) {
            widget.removeCaretListener(moved);
        }
        super.dispose();
    }

    private void update(DocumentSnapshot text) {
        services.ask(text, (given, resource) ->
                        new Outlined(given.outline().of(resource), !resource.getParseResult().hasSyntaxErrors()))
                .thenAccept(found -> found.ifPresent(outline -> onScreen(() -> show(text, outline))));
    }

    private void show(DocumentSnapshot text, Outlined found) {
        dim(!found.readable());
        var before = outlined.map(DocumentSnapshot::content).orElse("");
        if (!found.readable() && OutlineTree.stillStands(top(), before, text.content())) {
            return;
        }
        outlined = Optional.of(text);
        if (found.entries().equals(top())) {
            return;
        }
        fill(found.entries());
        markStatement();
    }

    /** Whether the lines are dim, since the text cannot be read as it stands. */
    public boolean isDimmed() {
        return dimmed;
    }

    private void dim(boolean unreadable) {
        dimmed = unreadable;
        var tree = getTreeViewer().getControl();
        tree.setForeground(Palette.current().colour(dimmed ? "muted" : "ink"));
        tree.setFont(dimmed ? JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT) : null);
    }

    /** Lines that read as they did stay untouched, however far the text moved: there may be thousands. */
    private void fill(List<OutlineEntry> entries) {
        var viewer = getTreeViewer();
        var changed = OutlineTree.changed(top, entries);
        var before = top();
        boolean mistakable = OutlineTree.areMistakable(top) || OutlineTree.areMistakable(entries);
        top.clear();
        top.addAll(entries);
        viewer.getControl().setRedraw(false);
        if (before.isEmpty()) {
            viewer.setInput(top);
        } else if (mistakable) {
            viewer.refresh();
        } else {
            new OutlineLines(viewer).follow(before, entries);
            viewer.refresh(false);
            viewer.update(changed.toArray(), null);
        }
        viewer.getControl().setRedraw(true);
    }

    private void markStatement() {
        var viewer = getTreeViewer();
        if (widget.isDisposed() || viewer == null || viewer.getControl().isDisposed() || viewer.getControl().isFocusControl()
                || outlined.isEmpty() || !editor.isShown()) {
            return;
        }
        var now = editor.edited();
        int caret = MovedOffsets.between(now.content(), outlined.get().content()).offset(now.caret());
        var path = OutlineTree.pathTo(top(), caret);
        var selection = path.getSegmentCount() == 0 ? TreeSelection.EMPTY : new TreeSelection(path, viewer.getComparer());
        if (!selection.equals(viewer.getSelection())) {
            viewer.setSelection(selection, true);
        }
    }

    private void onScreen(Runnable task) {
        var control = getTreeViewer().getControl();
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    task.run();
                }
            });
        }
    }
}
