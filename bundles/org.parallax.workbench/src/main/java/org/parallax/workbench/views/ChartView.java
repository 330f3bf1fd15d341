package org.parallax.workbench.views;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.Parallax;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.drawing.ViewTask;
import org.parallax.editing.guide.GuideTopic;
import org.parallax.editing.live.BranchingWords;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.Reproduction;
import org.parallax.report.data.ProjectionExport;
import org.parallax.report.figure.Chart;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.ShownTheory;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** A view of pictures that follows the live projection while it is in sight. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public abstract class ChartView extends ViewPart {

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            onUi(ChartView.this::update);
        }
    };
    private final Runnable chosen = () -> onUi(this::update);
    private final MarkSelection selection = new MarkSelection();
    private AbsenceNotice notice;
    private PicturePane pane;
    private PictureUpdate pictures;
    private ChartCanvas canvas;
    private PictureActions actions;
    private CaretHighlight focus;
    private BranchingBar bar;
    private PartSight sight;
    private LiveProjection live;
    private ViewChoices choices;

    @Override
    public final void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        notice = new AbsenceNotice(parent, getSite());
        live = getSite().getService(LiveProjection.class);
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        bar = new BranchingBar(area, live, BranchingWords::line);
        pane = new PicturePane(bar.below(), () -> showTables(false));
        canvas = pane.canvas();
        choices = getSite().getService(ViewChoices.class);
        DrawingThreads threads = getSite().getService(DrawingThreads.class);
        pictures = new PictureUpdate(this, pane, live, threads, getSite().getService(Drawings.class));
        actions = new PictureActions(getSite().getShell(), threads, new PictureActions.Source(this::refusal, this::leaving), this::showTables);
        pane.whenResized(this::update);
        ThemeChange.whenChanged(canvas, this::update);
        ThemeChange.whenChanged(notice, notice::paint);
        link();
        fillToolBar();
        fillMenus();
        sight = new PartSight(this, this::update, pictures::leaveSight);
        live.listen(listener);
        choices.listen(chosen);
    }

    /** A click shows the statement while the picture keeps the focus; a double click moves the focus to the text. */
    private void link() {
        var link = new TextLink(getSite());
        canvas.whenSelected(mark -> {
            selection.select(mark);
            link.select(all -> all.find(mark.target()));
            selected(mark);
        });
        canvas.whenChosen(mark -> {
            link.reveal(all -> all.find(mark.target()));
            selected(mark);
        });
        canvas.addListener(SWT.KeyDown, event -> {
            if (event.character == 't') {
                showTables(true);
            } else if (event.keyCode == SWT.ESC) {
                pictures.stop();
            }
        });
        getSite().setSelectionProvider(selection);
        focus = new CaretHighlight(getSite(), canvas, canvas::highlight);
    }

    private void fillMenus() {
        var menu = new MenuManager();
        actions.fill(menu);
        pane.offer(menu);
        actions.fill(getViewSite().getActionBars().getMenuManager());
    }

    /** Shows the tables of the pictures, or the pictures. */
    public final void showTables(boolean tables) {
        actions.showsTables(tables);
        pane.showTables(tables);
        setFocus();
    }

    /** Rows of the tables shown in place of the pictures; none while pictures are shown. */
    public final List<TableViewer> tables() {
        return pane.tables();
    }

    /** Why no picture may leave the window now, in a sentence; empty if one may. */
    public final Optional<String> refusal() {
        return ViewTask.leaving(live.state(), this::draws) instanceof Outcome.Rejected<Projected>(var reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    /**
     * The first picture of what is in front, as it leaves the window, even if another one is still shown; to be drawn on
     * any thread but the UI's.
     */
    public final Supplier<Optional<PictureFile>> leaving() {
        var state = live.state();
        var choice = choices.now();
        var held = new HeldAgainst(choice.against());
        var shown = ViewTask.leaving(state, this::draws) instanceof Outcome.Completed<Projected>(var projected)
                ? state.latest().map(snapshot -> export(snapshot.text().path(), projected, held))
                : Optional.<ProjectionExport>empty();
        return () -> shown.flatMap(export ->
                draw(export.result(), choice, Pictures.Sheet.page(export.manifest().grounds())).stream()
                        .findFirst()
                        .map(chart -> new PictureFile(chart, export)));
    }

    private static ProjectionExport export(Path file, Projected projected, HeldAgainst held) {
        var manifest = projected.manifest();
        return new ProjectionExport(manifest, projected.result(), held, Reproduction.project(file, manifest, held));
    }

    /** The tool item that saves the picture. */
    protected final IAction exporting() {
        return actions.toolItem();
    }

    /** Offers what is chosen of an indicator and its months, and the theories. */
    protected final void offerShown() {
        var indicators = new IndicatorMenu(choices, this::result, UnaryOperator.identity());
        var months = new MonthMenu(choices, this::result);
        offer(new ShownMenu(indicators, months).under("shown"), indicators, months, theoryMenu());
    }

    /**
     * Offers an item under its sign in the tool bar, and choices by name in the view's menu: five tabs share the line, and
     * a bar of words would not fit beside them.
     */
    protected final void offer(IAction item, ChoiceMenu... named) {
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(item);
        Stream.of(named).forEach(bars.getMenuManager()::add);
    }

    /** The pictures of this view; called on a drawing thread. */
    protected abstract List<Chart> draw(ProjectionResult result, ViewChoices.Choice choice, Pictures.Sheet on);

    /** Adds this view's choices to its tool bar. */
    protected abstract void fillToolBar();

    /** What a view does beyond showing the statement once a mark is clicked, or Enter is pressed on it: usually nothing. */
    protected void selected(Chart.Mark mark) {}

    /** What is said where a projection leaves this view nothing to draw. */
    protected String nothingToShow() {
        return "There is nothing to show for this scenario.";
    }

    /** Whether this view says which theories are missing; one does for all. */
    protected boolean tellsMissing() {
        return false;
    }

    /** What all views look at. */
    protected final ViewChoices choices() {
        return choices;
    }

    /** Chooses the theory that is looked at and those that take part. */
    protected final ChoiceMenu theoryMenu() {
        return new TheoryMenu(
                choices, getSite().getService(TheorySwitches.class), () -> live.state().latest(), this::hasShown, this::showCard);
    }

    /** What an installed theory has shown, also of one that takes no part. */
    private String hasShown(String theory) {
        Parallax parallax = getSite().getService(Parallax.class);
        return parallax.theories().cards().stream()
                .filter(card -> card.id().equals(theory))
                .findFirst()
                .map(card -> ShownTheory.of(card, parallax.cards()).sentence())
                .orElse("");
    }

    private void showCard(String theory) {
        try {
            ((GuideView) getSite().getPage().showView(GuideView.ID)).open(new GuideTopic.Theory(theory));
        } catch (PartInitException closed) {
            ILog.of(ChartView.class).error("The guide could not be shown", closed);
        }
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
        pane.setFocus();
    }

    @Override
    public final void dispose() {
        if (live != null) {
            live.forget(listener);
            choices.forget(chosen);
            focus.close();
            pictures.close();
            sight.close();
        }
        super.dispose();
    }

    private void onUi(Runnable task) {
        OnUi.of(canvas, task);
    }

    private void update() {
        if (!sight.isThere()) {
            return;
        }
        if (tellsMissing()) {
            notice.update(live.state());
        }
        pictures.update();
    }

    /** What this view draws of a snapshot; where that is not its newest projection it is dimmed until there is more. */
    protected Optional<Projected> draws(LiveState.Snapshot snapshot) {
        return Optional.of(snapshot.projected());
    }
}
