package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.Parallax;
import org.parallax.report.record.RecordDossier;
import org.parallax.workbench.live.LiveListener;
import org.parallax.workbench.live.LiveProjection;
import org.parallax.workbench.live.LiveState;
import org.parallax.workbench.live.RecordLine;
import org.parallax.workbench.theme.ThemeChange;

/** The record the scenario stands on: every element, searchable, with its facts and sources. */
public final class RecordView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.record";

    private final LiveListener listener = new LiveListener() {
        @Override
        public void shown(LiveState state) {
            state.latest().map(snapshot -> snapshot.lowered().situation().record()).ifPresent(RecordView.this::want);
        }
    };
    private TableViewer table;
    private Text search;
    private Label count;
    private StyledText detail;
    private RecordText text;
    private LiveProjection live;
    private Optional<RecordDossier> dossier = Optional.empty();
    private volatile String wanted = "";

    @Override
    public void createPartControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(body);
        search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage("Search the record");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        count = new Label(body, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(count);
        var sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sash);
        table = RecordTable.create(sash);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addFilter(new BySearch());
        detail = new StyledText(sash, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        detail.setMargins(12, 8, 12, 8);
        detail.setCaret(null);
        sash.setWeights(58, 42);
        text = new RecordText(detail);
        table.addSelectionChangedListener(event -> showSelected());
        search.addModifyListener(event -> filter());
        ThemeChange.whenChanged(detail, this::showSelected);
        getSite().setSelectionProvider(table);
        live = getSite().getService(LiveProjection.class);
        live.listen(listener);
        want("");
    }

    /** Types into the search field. */
    public void search(String words) {
        search.setText(words);
    }

    /** The lines now shown. */
    public List<RecordLine> lines() {
        return java.util.Arrays.stream(table.getTable().getItems()).map(item -> (RecordLine) item.getData()).toList();
    }

    @Override
    public void setFocus() {
        search.setFocus();
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
        if (dossier.isPresent() && (name.isEmpty() || name.equals(wanted))) {
            return;
        }
        wanted = name;
        Parallax parallax = getSite().getService(Parallax.class);
        ICoreRunnable read = monitor -> {
            var records = parallax.records();
            var found = name.isEmpty() ? records.names().stream().findFirst() : Optional.of(name);
            found.flatMap(records::dossier).ifPresent(this::show);
        };
        var job = Job.create("Reading the record", read);
        job.setSystem(true);
        job.schedule();
    }

    private void show(RecordDossier read) {
        var lines = RecordLine.of(read);
        if (!detail.isDisposed()) {
            detail.getDisplay().asyncExec(() -> {
                if (!detail.isDisposed() && (wanted.isEmpty() || wanted.equals(read.name()))) {
                    dossier = Optional.of(read);
                    wanted = read.name();
                    setContentDescription("");
                    table.setInput(lines);
                    filter();
                }
            });
        }
    }

    private void filter() {
        table.refresh();
        int shown = table.getTable().getItemCount();
        count.setText(shown == 1 ? "1 element" : shown + " elements");
        if (table.getStructuredSelection().isEmpty() && shown > 0) {
            table.getTable().select(0);
        }
        showSelected();
    }

    private void showSelected() {
        var selected = table.getStructuredSelection().getFirstElement();
        text.show(selected instanceof RecordLine line ? Optional.of(line) : Optional.empty(), dossier);
    }

    private final class BySearch extends ViewerFilter {
        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            return search.getText().isBlank() || ((RecordLine) element).matches(search.getText());
        }
    }
}
