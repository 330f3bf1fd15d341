package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.projecting.Projected;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.chart.Chart;
import org.parallax.report.chart.Frame;
import org.parallax.report.design.Theme;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.live.Choices;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.live.Pictures;
import org.parallax.workbench.theme.Palette;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.theories.TheorySwitches;
import org.parallax.workbench.ui.OnUi;

/**
 * A view of pictures that follows the live projection while it is in sight. Pictures are drawn off the UI thread; the
 * old one stays until the new one is ready, dimmed where that takes long enough to be noticed.
 */
public abstract class ChartView extends ViewPart {

    /** A picture that is replaced sooner than this would only flicker if it were dimmed. */
    private static final int NOTICED_MILLISECONDS = 300;
    private static final String UNDER_WAY = "The projection is under way.";

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            onUi(ChartView.this::update);
        }
    };
    private final IPartListener2 sight = new IPartListener2() {
        @Override
        public void partVisible(IWorkbenchPartReference part) {
            if (part.getPart(false) == ChartView.this) {
                update();
            }
        }
    };
    private final Runnable chosen = () -> onUi(this::update);
    private final Runnable overdue = this::dim;
    private final MarkSelection selection = new MarkSelection();
    private final boolean marksMove = !ReducedMotion.isAsked();
    private final StackLayout stack = new StackLayout();
    private AbsenceNotice notice;
    private Composite pane;
    private ChartCanvas canvas;
    private NumbersPage numbers;
    private PictureActions actions;
    private Focus focus;
    private GivenBar bar;
    private LiveProjection live;
    private Choices choices;
    private Drawing drawing;
    private Optional<Surroundings> surroundings = Optional.empty();

    /** What a picture is drawn for, other than its result. */
    private record Surroundings(int width, int height, Theme theme) {}

    @Override
    public final void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        notice = new AbsenceNotice(parent, getSite());
        live = getSite().getService(LiveProjection.class);
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        bar = new GivenBar(area, live);
        pane = new Composite(bar.below(), SWT.NONE);
        pane.setLayout(stack);
        canvas = new ChartCanvas(pane);
        numbers = new NumbersPage(pane, () -> showTables(false));
        stack.topControl = canvas;
        choices = getSite().getService(Choices.class);
        DrawingThreads threads = getSite().getService(DrawingThreads.class);
        drawing = new Drawing(canvas, threads, this::shown);
        actions = new PictureActions(getSite().getShell(), threads, this::leaving, this::showTables);
        pane.addListener(SWT.Resize, event -> onUi(this::update));
        ThemeChange.whenChanged(canvas, this::update);
        ThemeChange.whenChanged(notice, notice::paint);
        link();
        fillToolBar();
        fillMenus();
        getSite().getPage().addPartListener(sight);
        live.listen(listener);
        choices.listen(chosen);
    }

    /** A click leads to the statement without leaving the picture, a double click goes there; the caret leads back. */
    private void link() {
        var link = new TextLink(getSite());
        canvas.whenSelected(mark -> {
            selection.select(mark);
            link.select(all -> all.find(mark.id()));
        });
        canvas.whenChosen(mark -> link.reveal(all -> all.find(mark.id())));
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.character == 't') {
                showTables(true);
            }
        });
        getSite().setSelectionProvider(selection);
        focus = new Focus(getSite(), canvas, canvas::highlight);
    }

    private void fillMenus() {
        var menu = new MenuManager();
        actions.fill(menu);
        canvas.setMenu(menu.createContextMenu(canvas));
        numbers.setMenu(canvas.getMenu());
        actions.fill(getViewSite().getActionBars().getMenuManager());
    }

    /** Shows the tables of the pictures, or the pictures. */
    public final void showTables(boolean tables) {
        actions.showsTables(tables);
        if (tables) {
            numbers.show(canvas.charts());
        }
        stack.topControl = tables ? numbers : canvas;
        pane.layout();
        setFocus();
    }

    /** Rows of the tables shown in place of the pictures; none while pictures are shown. */
    public final List<TableViewer> tables() {
        return stack.topControl == numbers ? numbers.viewers() : List.of();
    }

    /** The first picture there is now, as it leaves the window; to be drawn on any thread but the UI's. */
    public final Supplier<Optional<PictureFile>> leaving() {
        var shown = live.state().latest().flatMap(this::draws);
        var choice = choices.now();
        return () -> shown.flatMap(projected ->
                draw(projected.result(), choice, Theme.light(), Pictures.page()).stream()
                        .findFirst()
                        .map(chart -> new PictureFile(chart, projected)));
    }

    /** The tool item that saves the picture. */
    protected final IAction exporting() {
        return actions.toolItem();
    }

    /** The pictures of this view in so much room each; called on a drawing thread. */
    protected abstract List<Chart> draw(ProjectionResult result, Choices.Choice choice, Theme theme, Frame frame);

    /** Adds this view's choices to its tool bar. */
    protected abstract void fillToolBar();

    /** Whether this view says which theories are missing; one does for all. */
    protected boolean tellsMissing() {
        return false;
    }

    /** What all views look at. */
    protected final Choices choices() {
        return choices;
    }

    /** Chooses the theory that is looked at and those that take part. */
    protected final IAction theoryMenu() {
        return new TheoryMenu(choices, getSite().getService(TheorySwitches.class), () -> live.state().latest());
    }

    /** What is said above the pictures of theories that are missing; empty where none is. */
    public final String missing() {
        return notice.words();
    }

    /** The newest projection there is to draw. */
    protected final Optional<ProjectionResult> result() {
        return live.state().latest().flatMap(this::draws).map(Projected::result);
    }

    /** The pictures now shown. */
    public final List<Chart> charts() {
        return canvas.charts();
    }

    /** What is said over the pictures about the runs they are of; empty while they are of all. */
    public final String said() {
        return bar.said();
    }

    /** The canvas, for tests and screenshots. */
    public final ChartCanvas canvas() {
        return canvas;
    }

    @Override
    public final void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public final void dispose() {
        if (live != null) {
            live.forget(listener);
            choices.forget(chosen);
            focus.close();
            getSite().getPage().removePartListener(sight);
        }
        super.dispose();
    }

    private void onUi(Runnable task) {
        OnUi.of(canvas, task);
    }

    private void update() {
        if (!getSite().getPage().isPartVisible(this)) {
            return;
        }
        if (tellsMissing()) {
            notice.update(live.state());
        }
        switch (live.state()) {
            case LiveState.Nothing(var reason) -> drawing.tell(reason);
            case LiveState.Working working -> canvas.getDisplay().timerExec(NOTICED_MILLISECONDS, overdue);
            case LiveState.Held(var reason, var last) ->
                last.flatMap(this::draws).ifPresentOrElse(
                        projected -> hold(projected.result(), reason), () -> drawing.tell(reason));
            case LiveState.Current(var snapshot) -> draws(snapshot).ifPresentOrElse(
                    projected -> redraw(projected.result(), isOlder(snapshot)), () -> drawing.tell(UNDER_WAY));
        }
    }

    /** What this view draws of a snapshot; where that is not its newest projection it is dimmed until there is more. */
    protected Optional<Projected> draws(LiveState.Snapshot snapshot) {
        return Optional.of(snapshot.projected());
    }

    private boolean isOlder(LiveState.Snapshot snapshot) {
        return draws(snapshot).filter(projected -> projected != snapshot.projected()).isPresent();
    }

    /** A held picture is dimmed, and drawn again only where the pane or the theme has changed. */
    private void hold(ProjectionResult result, String reason) {
        canvas.dim(reason);
        if (!surroundings.equals(Optional.of(surroundings()))) {
            redraw(result, false);
        }
    }

    private Surroundings surroundings() {
        var area = pane.getClientArea();
        return new Surroundings(area.width, area.height, Palette.current().theme());
    }

    private void dim() {
        if (canvas.isDisposed()) {
            return;
        }
        switch (live.state()) {
            case LiveState.Working(var last) ->
                last.flatMap(this::draws).ifPresentOrElse(projected -> canvas.dim(""), () -> drawing.tell(UNDER_WAY));
            case LiveState.Current(var snapshot) when isOlder(snapshot) -> canvas.dim("");
            case LiveState other -> { }
        }
    }

    private void redraw(ProjectionResult result, boolean older) {
        var area = pane.getClientArea();
        if (area.width < 40 || area.height < 40) {
            return;
        }
        var frame = Pictures.pane(area.width, area.height);
        var theme = Palette.current().theme();
        surroundings = Optional.of(surroundings());
        var choice = choices.now();
        boolean mayMove = marksMove && stack.topControl == canvas && !(live.state() instanceof LiveState.Held);
        drawing.draw(new Drawing.Order(
                () -> draw(result, choice, theme, frame), area.width, canvas.zoom(), mayMove, older));
    }

    private void shown(Drawing.Order order) {
        if (live.state() instanceof LiveState.Held(var reason, var last)) {
            canvas.dim(reason);
        } else if (order.older() && !canvas.isDimmed()) {
            canvas.getDisplay().timerExec(NOTICED_MILLISECONDS, overdue);
        }
        if (stack.topControl == numbers) {
            numbers.show(canvas.charts());
        }
    }
}
