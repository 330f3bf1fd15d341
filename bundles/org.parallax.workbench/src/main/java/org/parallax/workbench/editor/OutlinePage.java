package org.parallax.workbench.editor;

import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.parallax.app.source.Diagnostic;
import org.parallax.dsl.ide.outline.OutlineEntry;
import org.parallax.workbench.live.EditedText;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.text.TextServices;

/** What a text declares, with titles and dates; a click leads to the name. */
public final class OutlinePage extends ContentOutlinePage implements LiveListener {

    private final ParallaxEditor editor;
    private final TextServices services;
    private final LiveProjection live;

    OutlinePage(ParallaxEditor editor, TextServices services, LiveProjection live) {
        this.editor = editor;
        this.services = services;
        this.live = live;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        var viewer = getTreeViewer();
        viewer.setContentProvider(new Entries());
        var images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels(images)));
        viewer.setAutoExpandLevel(2);
        live.listen(this);
        update(editor.edited());
    }

    /** The lines at the top. */
    public List<?> top() {
        return getTreeViewer().getInput() instanceof List<?> entries ? entries : List.of();
    }

    @Override
    public void checked(EditedText text, List<Diagnostic> problems) {
        if (text.path().equals(editor.path())) {
            update(text);
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (getTreeViewer().getControl().isFocusControl()
                && event.getStructuredSelection().getFirstElement() instanceof OutlineEntry entry) {
            editor.selectAndReveal(entry.nameSpan().offset(), entry.nameSpan().length());
        }
    }

    @Override
    public void dispose() {
        live.forget(this);
        super.dispose();
    }

    private void update(EditedText text) {
        services.ask(text, (given, resource) -> given.outline().of(resource))
                .thenAccept(found -> found.ifPresent(this::show));
    }

    private void show(List<OutlineEntry> entries) {
        var control = getTreeViewer().getControl();
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !entries.equals(getTreeViewer().getInput())) {
                    control.setRedraw(false);
                    getTreeViewer().setInput(entries);
                    control.setRedraw(true);
                }
            });
        }
    }

    private static final class Entries implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((OutlineEntry) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((OutlineEntry) element).children().isEmpty();
        }
    }
}
