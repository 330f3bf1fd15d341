package org.parallax.workbench.views;

import java.util.List;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.parallax.workbench.live.BranchNode;
import org.parallax.workbench.live.BranchTree;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;

/** The tree of decisions, windows and triggers, each with the share of runs in which it came about. */
public final class BranchesView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.branches";

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            onUi(() -> show(state));
        }
    };
    private PageBook book;
    private Composite tree;
    private Label message;
    private TreeViewer viewer;
    private LiveProjection live;

    @Override
    public void createPartControl(Composite parent) {
        book = new PageBook(parent, SWT.NONE);
        message = new Label(book, SWT.WRAP);
        tree = new Composite(book, SWT.NONE);
        viewer = new TreeViewer(tree, SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.setContentProvider(new Content());
        viewer.getTree().setHeaderVisible(true);
        var layout = new TreeColumnLayout();
        tree.setLayout(layout);
        var labels = new BranchLabels(new LocalResourceManager(JFaceResources.getResources(), tree));
        column(layout, labels, "What may happen", 0, 65, SWT.LEFT);
        column(layout, labels, "When", 1, 24, SWT.LEFT);
        column(layout, labels, "Of runs", 2, 11, SWT.RIGHT);
        viewer.addDoubleClickListener(event -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof BranchNode node) {
                TextLink.reveal(getSite().getPage(), node.id());
            }
        });
        getSite().setSelectionProvider(viewer);
        live = getSite().getService(LiveProjection.class);
        live.listen(listener);
    }

    private void column(TreeColumnLayout layout, BranchLabels labels, String title, int index, int weight, int align) {
        var column = new TreeViewerColumn(viewer, align);
        column.getColumn().setText(title);
        column.setLabelProvider(labels.column(index));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 72));
    }

    private void show(LiveState state) {
        var nodes = state.latest().map(snapshot -> BranchTree.of(snapshot.result())).orElse(List.of());
        if (nodes.isEmpty()) {
            message.setText(state instanceof LiveState.Nothing(var reason)
                    ? reason
                    : "This scenario has no events, decisions or triggers yet.");
            book.showPage(message);
        } else if (!nodes.equals(viewer.getInput())) {
            viewer.getTree().setRedraw(false);
            viewer.setInput(nodes);
            viewer.expandAll();
            viewer.getTree().setRedraw(true);
            book.showPage(tree);
        }
    }

    /** The lines at the top, for tests. */
    public List<?> top() {
        return viewer.getInput() instanceof List<?> nodes ? nodes : List.of();
    }

    private void onUi(Runnable task) {
        if (!book.isDisposed()) {
            book.getDisplay().asyncExec(() -> {
                if (!book.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        book.setFocus();
    }

    @Override
    public void dispose() {
        if (live != null) {
            live.forget(listener);
        }
        super.dispose();
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((BranchNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((BranchNode) element).children().isEmpty();
        }
    }
}
