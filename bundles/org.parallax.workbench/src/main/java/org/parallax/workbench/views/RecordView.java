package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.Parallax;
import org.parallax.report.record.RecordDossier;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.live.Chronicle;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.live.RecordLine;
import org.parallax.workbench.theme.ThemeChange;

/**
 * The record the scenario stands on: a timeline, a list of every element and what is told of the selected one. All of
 * them show one {@link Chronicle}; a low pane shows timeline or list, a high one both.
 */
public final class RecordView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.record";

    private static final int HIGH = 460;

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            state.latest().map(snapshot -> snapshot.lowered().situation().record()).ifPresent(RecordView.this::want);
        }
    };
    private RecordBar bar;
    private Label note;
    private SashForm pictures;
    private RecordTimeline timeline;
    private TableViewer table;
    private RecordDetail detail;
    private RecordActions actions;
    private LiveProjection live;
    private Optional<Chronicle> chronicle = Optional.empty();
    private boolean selecting;
    private volatile String wanted = "";

    @Override
    public void createPartControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(body);
        bar = new RecordBar(body, this::change, this::arrange);
        note = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(note);
        var sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        pictures = new SashForm(sash, SWT.VERTICAL);
        timeline = new RecordTimeline(pictures, getSite().getService(DrawingThreads.class));
        table = RecordTable.create(pictures);
        table.setContentProvider(ArrayContentProvider.getInstance());
        actions = new RecordActions(getSite(), body, new SentEvent(getSite(), this::note));
        detail = new RecordDetail(sash, actions);
        sash.setWeights(62, 38);
        connect();
        getSite().setSelectionProvider(table);
        live = getSite().getService(LiveProjection.class);
        live.listen(listener);
        want("");
    }

    private void connect() {
        timeline.whenChanged(this::change);
        timeline.canvas().whenChosen(mark -> actions.open());
        table.addSelectionChangedListener(event -> {
            if (!selecting && event.getStructuredSelection().getFirstElement() instanceof RecordLine line) {
                change(now -> now.selecting(line));
            }
        });
        table.addDoubleClickListener(event -> actions.open());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F3) {
                actions.open();
            }
        });
        menu(timeline.canvas());
        menu(table.getTable());
        pictures.addListener(SWT.Resize, event -> arrange());
        ThemeChange.whenChanged(note, () -> change(now -> now));
    }

    private void menu(Control control) {
        var menu = new MenuManager();
        actions.all().forEach(menu::add);
        control.setMenu(menu.createContextMenu(control));
    }

    /** Types into the search field. */
    public void search(String words) {
        bar.search(words);
    }

    /** The lines now listed. */
    public List<RecordLine> lines() {
        return chronicle.map(Chronicle::found).orElse(List.of());
    }

    /** What is shown, once it is read. */
    public Optional<Chronicle> chronicle() {
        return chronicle;
    }

    /** The timeline's canvas. */
    public ChartCanvas canvas() {
        return timeline.canvas();
    }

    /** The list. */
    public TableViewer list() {
        return table;
    }

    /** Carries out what the menu offers under these words. */
    public void run(String words) {
        actions.all().stream().filter(action -> action.getText().equals(words) && action.isEnabled()).forEach(action -> action.run());
    }

    /** What is told of the selected element. */
    public String told() {
        return detail.words();
    }

    /** What is said about something that could not be done; empty if nothing is. */
    public String noted() {
        return note.getText();
    }

    /** Looks at the record in another way. */
    public void change(UnaryOperator<Chronicle> how) {
        chronicle.ifPresent(now -> show(how.apply(now)));
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

    /** Reads a record in the background if it is not the one shown; the first installed one for an empty name. */
    private void want(String name) {
        if (chronicle.isPresent() && (name.isEmpty() || name.equals(wanted))) {
            return;
        }
        wanted = name;
        Parallax parallax = getSite().getService(Parallax.class);
        ICoreRunnable read = monitor -> {
            var records = parallax.records();
            var found = name.isEmpty() ? records.names().stream().findFirst() : Optional.of(name);
            found.flatMap(records::dossier).ifPresent(this::received);
        };
        var job = Job.create("Reading the record", read);
        job.setSystem(true);
        job.schedule();
    }

    private void received(RecordDossier read) {
        var whole = Chronicle.of(read);
        if (!note.isDisposed()) {
            note.getDisplay().asyncExec(() -> {
                if (!note.isDisposed() && (wanted.isEmpty() || wanted.equals(read.name()))) {
                    wanted = read.name();
                    show(whole.searching(bar.search()));
                }
            });
        }
    }

    private void show(Chronicle next) {
        var before = chronicle;
        chronicle = Optional.of(next);
        selecting = true;
        if (before.filter(old -> old.found().equals(next.found())).isEmpty()) {
            table.setInput(next.found());
        }
        table.setSelection(next.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
        selecting = false;
        if (!before.flatMap(Chronicle::selected).equals(next.selected())) {
            note("");
        }
        bar.show(next);
        actions.about(next.dossier(), next.selected());
        detail.show(next);
        timeline.show(next);
    }

    private void note(String sentence) {
        if (!note.getText().equals(sentence)) {
            note.setText(sentence);
            note.setVisible(!sentence.isEmpty());
            ((GridData) note.getLayoutData()).exclude = sentence.isEmpty();
            note.getParent().layout(true, true);
        }
    }

    /** Shows timeline and list where there is room for both, else whichever is chosen. */
    private void arrange() {
        boolean high = pictures.getSize().y >= HIGH;
        bar.offerEither(!high);
        var list = table.getTable().getParent();
        pictures.setMaximizedControl(high ? null : bar.isList() ? list : timeline.canvas());
        change(now -> now);
    }
}
