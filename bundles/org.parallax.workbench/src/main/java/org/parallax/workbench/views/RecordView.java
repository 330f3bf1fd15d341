package org.parallax.workbench.views;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.Parallax;
import org.parallax.editing.drawing.DrawingQueue;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.view.RecordLine;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.editor.SentEvent;
import org.parallax.workbench.ui.OnUi;

/**
 * The record that the scenario is based on: a timeline, a list of all elements and the details of the selected one. All of
 * them show one {@link RecordViewModel}; a low pane shows timeline or list, a high one both.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class RecordView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.record";

    private final LiveListener listener = new LiveListener() {
        @Override
        public void recordRead(RecordDossier record) {
            reading.order(progress -> {
                var read = RecordViewModel.of(record);
                if (!progress.cancelled()) {
                    received(read);
                }
            });
        }
    };
    private DrawingQueue reading;
    private RecordBar bar;
    private NoteLine note;
    private RecordPane pane;
    private RecordDetail detail;
    private RecordActions actions;
    private LiveProjection live;
    private Optional<RecordViewModel> model = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        DrawingThreads threads = getSite().getService(DrawingThreads.class);
        reading = new DrawingQueue(threads, () -> { });
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(body);
        bar = new RecordBar(body, this::change);
        note = new NoteLine(body);
        var sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        pane = new RecordPane(sash, bar, threads);
        actions = new RecordActions(getSite(), body, new SentEvent(getSite(), note::say));
        detail = new RecordDetail(sash, actions);
        sash.setWeights(62, 38);
        connect();
        getSite().setSelectionProvider(list());
        live = getSite().getService(LiveProjection.class);
        live.listen(listener);
        readInstalled();
    }

    private void connect() {
        pane.timeline().whenChanged(this::change);
        canvas().whenChosen(mark -> actions.open());
        pane.table().whenSelected(line -> change(now -> now.selecting(line)));
        pane.table().whenChosen(actions::open);
        actions.offerIn(canvas());
        actions.offerIn(list().getTable());
        EventDrag.from(canvas(), place -> pointedAt());
        EventDrag.from(list().getTable(), pane.table()::at);
    }

    private Optional<RecordLine> pointedAt() {
        var pointed = canvas().pointed().targets().stream().map(MarkTarget::id).toList();
        return lines().stream().filter(line -> pointed.contains(line.id())).findFirst();
    }

    /** Types into the search field. */
    public void search(String words) {
        bar.search(words);
    }

    /** The lines now listed. */
    public List<RecordLine> lines() {
        return model.map(RecordViewModel::found).orElse(List.of());
    }

    /** What is shown, once it is read. */
    public Optional<RecordViewModel> model() {
        return model;
    }

    /** The timeline's canvas. */
    public ChartCanvas canvas() {
        return pane.timeline().canvas();
    }

    /** The list. */
    public TableViewer list() {
        return pane.table().viewer();
    }

    /** Carries out what the menu offers under these words. */
    public void run(String words) {
        actions.all().stream().filter(action -> action.getText().equals(words) && action.isEnabled()).forEach(action -> action.run());
    }

    /** The details of the selected element, as text. */
    public String told() {
        return detail.words();
    }

    /** What is said about something that could not be done; empty if nothing is. */
    public String noted() {
        return note.said();
    }

    /** Looks at the record in another way. */
    public void change(UnaryOperator<RecordViewModel> how) {
        model.ifPresent(now -> show(how.apply(now)));
    }

    @Override
    public void setFocus() {
        bar.setFocus();
    }

    @Override
    public void dispose() {
        if (live != null) {
            live.forget(listener);
        }
        super.dispose();
    }

    /** Until a scenario says which record it is based on, the first installed one is shown. */
    private void readInstalled() {
        Parallax parallax = getSite().getService(Parallax.class);
        ICoreRunnable read = monitor -> {
            var records = parallax.records();
            records.names().stream().findFirst().flatMap(records::dossier).map(RecordViewModel::of).ifPresent(installed -> onUi(() -> {
                if (model.isEmpty()) {
                    show(installed.searching(bar.search()));
                }
            }));
        };
        var job = Job.create("Reading the record", read);
        job.setSystem(true);
        job.schedule();
    }

    private void received(RecordViewModel read) {
        onUi(() -> show(model.map(read::seenAs).orElse(read).searching(bar.search())));
    }

    private void onUi(Runnable task) {
        OnUi.of(canvas(), task);
    }

    private void show(RecordViewModel next) {
        if (!model.flatMap(RecordViewModel::selected).equals(next.selected())) {
            note.say("");
        }
        model = Optional.of(next);
        bar.show(next);
        actions.about(next.dossier(), next.selected());
        pane.table().show(next);
        pane.timeline().show(next);
        detail.show(next);
    }
}
