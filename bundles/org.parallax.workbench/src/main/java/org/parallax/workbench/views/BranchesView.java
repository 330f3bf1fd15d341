package org.parallax.workbench.views;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.drawing.DrawingBoard;
import org.parallax.editing.drawing.DrawingOrder;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.drawing.ViewTask;
import org.parallax.editing.live.BranchingWords;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.view.BranchNode;
import org.parallax.editing.view.BranchTree;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.workbench.chart.Pointed;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** The tree of decisions, windows and triggers, each with the share of runs in which it came about. */
// The platform fills the fields after construction, so they are not checked.
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class BranchesView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.branches";

    private static final ColumnLayoutData HIDDEN = new ColumnWeightData(0, 0, false);
    private static final ColumnLayoutData MONTHS = new ColumnWeightData(20, 164);

    /** Room for what is made to happen and in which month. */
    private static final ColumnLayoutData HELD = new ColumnWeightData(4, 232);

    /** Width in pixels below which the month column is hidden while the columns of the filtered runs are shown. */
    private static final int NARROW = 620;

    /** The same while the column is shown that tells what is made to happen, and in which month. */
    private static final int NARROW_WITH_HELD = 820;

    /** More lines than this are not opened all at once: creating them would block the window, and no user reads them all. */
    private static final int MOST_OPEN = 200;

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            OnUi.of(book, BranchesView.this::update);
        }
    };
    private PageBook book;
    private Composite tree;
    private TextLink link;
    private Label message;
    private TreeViewer viewer;
    private LiveProjection live;
    private BranchingBar bar;
    private BranchMenu menu;
    private PartSight sight;
    private DrawingBoard<Built> board;
    private final List<BranchNode> top = new ArrayList<>();
    private String filledWith = "";
    private Optional<String> dimmed = Optional.empty();
    private final TreeColumnLayout layout = new TreeColumnLayout();

    @Override
    public void createPartControl(Composite parent) {
        live = getSite().getService(LiveProjection.class);
        link = new TextLink(getSite());
        bar = new BranchingBar(parent, live, BranchingWords::lineWithReason);
        book = new PageBook(bar.below(), SWT.NONE);
        message = new Label(book, SWT.WRAP);
        tree = new Composite(book, SWT.NONE);
        viewer = new TreeViewer(tree, SWT.FULL_SELECTION | SWT.SINGLE);
        var lines = new BranchLines();
        // Without a hash table the viewer searches all lines for each one that changed.
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(lines);
        viewer.setComparer(lines);
        viewer.getTree().setHeaderVisible(true);
        tree.setLayout(layout);
        var labels = new BranchLabels(new LocalResourceManager(JFaceResources.getResources(), tree));
        column(labels, "What may happen", 0, SWT.LEFT, new ColumnWeightData(65, 160));
        column(labels, "When", 1, SWT.LEFT, MONTHS);
        column(labels, "Of all runs", 2, SWT.RIGHT, new ColumnWeightData(5, 84));
        column(labels, "Of these", 3, SWT.RIGHT, HIDDEN);
        column(labels, "Asked for", 4, SWT.LEFT, HIDDEN);
        menu = new BranchMenu(live, getSite(), this::selected, this::showInText,
                getViewSite().getActionBars().getStatusLineManager()::setMessage);
        viewer.getTree().addListener(SWT.DefaultSelection, this::choose);
        viewer.getTree().addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.Resize, event -> showAsked(live.branching()));
        viewer.getTree().setMenu(menu.manager().createContextMenu(viewer.getTree()));
        getSite().setSelectionProvider(viewer);
        board = new DrawingBoard<>(new Lines(), BranchesView::drawn, getSite().getService(DrawingThreads.class),
                task -> OnUi.of(book, task), getSite().getService(Drawings.class));
        sight = new PartSight(this, this::update, board::leaveSight);
        ThemeChange.whenChanged(book, this::ink);
        live.listen(listener);
    }

    /** Lines, and the scenario they are of. */
    private record Built(String scenario, List<BranchNode> nodes) {}

    /** The tree as a place where what is drawn is shown. */
    private final class Lines implements DrawingBoard.Surface<Built> {

        @Override
        public void say(String sentence) {
            message.setText(sentence);
            book.showPage(message);
            dim(sentence);
        }

        @Override
        public void show(Built built) {
            if (built.nodes().isEmpty()) {
                say("This scenario has no events, decisions or triggers yet.");
                return;
            }
            book.showPage(tree);
            if (!built.nodes().equals(top)) {
                fill(built.nodes(), built.scenario());
            }
        }

        @Override
        public void dim(String note) {
            dimmed = Optional.of((Pointed.OF_BEFORE + " " + note).strip());
            ink();
        }

        @Override
        public void light() {
            dimmed = Optional.empty();
            ink();
        }
    }

    private static Optional<Projected> drawn(LiveState.Snapshot snapshot) {
        return Optional.of(snapshot.projected());
    }

    /** Lines that are not of the text as it stands are dim, and say so when they are pointed at. */
    private void ink() {
        viewer.getTree().setForeground(Palette.current().colour(dimmed.isPresent() ? "muted" : "ink"));
        viewer.getTree().setToolTipText(dimmed.isPresent() ? dimmed.get() : null);
    }

    private void update() {
        if (!sight.isThere()) {
            return;
        }
        var state = live.state();
        switch (ViewTask.of(state, BranchesView::drawn, live.followed())) {
            case ViewTask.Say(var sentence) -> board.say(sentence);
            case ViewTask.Keep(var note) -> board.keep(note);
            case ViewTask.Draw(var projected, var note) -> {
                var scenario = scenario(state);
                var asked = live.branching();
                // With hundreds of decisions the tree takes time to build.
                board.draw(new DrawingOrder<>(new DrawingOrder.Subject(projected, asked, scenario), note, progress ->
                        new Outcome.Completed<>(new Built(scenario, BranchTree.of(projected.result(), asked)))));
            }
        }
    }

    /** Whether the lines are dim, since they are not of the text as it stands. */
    public boolean isDimmed() {
        return dimmed.isPresent();
    }

    private void column(BranchLabels labels, String title, int index, int align, ColumnLayoutData width) {
        var column = new TreeViewerColumn(viewer, align);
        column.getColumn().setText(title);
        column.setLabelProvider(labels.column(index));
        layout.setColumnData(column.getColumn(), width);
    }

    /** Shows or hides the column that counts only some runs, which would repeat the others, and the one of what is asked for. */
    private void showAsked(Branching asked) {
        boolean some = !asked.given().isNothing();
        boolean held = !asked.held().isNothing();
        boolean narrow = !asked.isNone() && tree.getClientArea().width < (held ? NARROW_WITH_HELD : NARROW);
        layout.setColumnData(viewer.getTree().getColumn(1), narrow ? HIDDEN : MONTHS);
        layout.setColumnData(viewer.getTree().getColumn(3), some ? new ColumnWeightData(4, 76) : HIDDEN);
        layout.setColumnData(viewer.getTree().getColumn(4), asked.isNone() ? HIDDEN
                : held ? HELD : new ColumnWeightData(4, 112));
        tree.layout(true);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ESC -> menu.showAllRuns();
            case SWT.F3 -> showInText();
            case SWT.DEL -> selected().ifPresent(menu::ruleOut);
            case SWT.CR, SWT.KEYPAD_CR -> enter(event);
            default -> { }
        }
    }

    /** A double click or Enter alone. Some systems choose a line by Shift+Enter and Ctrl+Enter too, which mean something else. */
    private void choose(Event event) {
        if ((event.stateMask & (SWT.SHIFT | SWT.CTRL)) == 0) {
            selected().filter(node -> !menu.only(node)).ifPresent(node -> showInText());
        }
    }

    private void enter(Event event) {
        if (event.stateMask == SWT.SHIFT || event.stateMask == SWT.CTRL) {
            event.doit = false;
            selected().ifPresent(event.stateMask == SWT.SHIFT ? menu::happen : menu::happenIn);
        }
    }

    private Optional<BranchNode> selected() {
        return Optional.ofNullable((BranchNode) viewer.getStructuredSelection().getFirstElement());
    }

    private void showInText() {
        selected().ifPresent(node -> link.reveal(all -> node.target().flatMap(all::find)));
    }

    private static String scenario(LiveState state) {
        return state.latest().map(snapshot -> snapshot.text().path() + "#" + snapshot.scenario().name()).orElse("");
    }

    /** Lines that read as they did stay untouched: there may be thousands. What was closed stays closed. */
    private void fill(List<BranchNode> nodes, String scenario) {
        var uppermost = Optional.ofNullable(viewer.getTree().getTopItem()).map(item -> (BranchNode) item.getData());
        var changed = BranchLines.changed(top, nodes);
        var fresh = BranchLines.fresh(top, nodes);
        boolean first = top.isEmpty();
        boolean other = !scenario.equals(filledWith);
        filledWith = scenario;
        top.clear();
        top.addAll(nodes);
        viewer.getTree().setRedraw(false);
        if (first) {
            viewer.setInput(top);
        } else {
            viewer.refresh(false);
            viewer.update(changed.toArray(), null);
        }
        if (other && BranchLines.all(top).count() <= MOST_OPEN) {
            viewer.expandAll();
        } else if (!other) {
            fresh.forEach(node -> viewer.setExpandedState(node, true));
        }
        viewer.getTree().setRedraw(true);
        showAsked(live.branching());
        uppermost.flatMap(this::row).ifPresent(viewer.getTree()::setTopItem);
        // Rows that moved while columns came or went would leave traces.
        viewer.getTree().redraw();
    }

    /** Selects the first line with this id, as a person would; false if there is none. */
    public boolean select(String id) {
        var found = BranchLines.all(top).filter(node -> node.id().equals(id)).findFirst();
        found.ifPresent(this::select);
        return found.isPresent();
    }

    /** Selects a line, as a person would. */
    public void select(BranchNode node) {
        viewer.setSelection(new StructuredSelection(node), true);
    }

    private Optional<TreeItem> row(BranchNode node) {
        return Stream.of(viewer.getTree().getItems())
                .flatMap(BranchesView::withChildren)
                .filter(item -> viewer.getComparer().equals(node, item.getData()))
                .findFirst();
    }

    private static Stream<TreeItem> withChildren(TreeItem item) {
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(BranchesView::withChildren));
    }

    /** The tree, for tests. */
    public Tree tree() {
        return viewer.getTree();
    }

    /** The sentence above the tree that names the filter on runs; empty while all runs count. */
    public String said() {
        return bar.said();
    }

    /** The lines at the top, for tests. */
    public List<BranchNode> top() {
        return List.copyOf(top);
    }

    @Override
    public void setFocus() {
        book.setFocus();
    }

    @Override
    public void dispose() {
        if (live != null) {
            live.forget(listener);
            sight.close();
            board.close();
        }
        super.dispose();
    }
}
