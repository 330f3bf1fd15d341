package org.parallax.workbench.wizards;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.RecordBeginnings;
import org.parallax.editing.beginning.ScenarioTemplate;
import org.parallax.workbench.ui.OnUi;

/**
 * Which record a scenario is to lie on, if several are installed, and what of it to begin with. What is made of the record
 * itself joins the list when the record is read.
 */
final class TemplateChoice {

    /** How many columns the grid has that it takes rows of. */
    static final int COLUMNS = 3;

    private final Beginnings beginnings;
    private final List<RecordBeginnings> records;
    private final Map<String, List<ScenarioTemplate>> made = new HashMap<>();
    private final Set<String> reading = new HashSet<>();
    private final Optional<ComboViewer> record;
    private final ListViewer list;
    private final Label about;
    private Runnable chosen = () -> { };
    private Optional<RecordBeginnings> shown = Optional.empty();

    /** Takes rows of a grid of {@link #COLUMNS} columns. */
    TemplateChoice(Composite body, Beginnings beginnings) {
        this.beginnings = beginnings;
        this.records = beginnings.brought();
        this.record = records.size() > 1 ? Optional.of(recordRow(body)) : Optional.empty();
        list = new ListViewer(body, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        titled(list, element -> ((ScenarioTemplate) element).example()
                ? "Example: " + ((ScenarioTemplate) element).title() : ((ScenarioTemplate) element).title());
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, true).hint(520, 260).applyTo(list.getControl());
        about = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).hint(520, 44).applyTo(about);
        record.ifPresent(viewer -> viewer.addSelectionChangedListener(event ->
                show((RecordBeginnings) event.getStructuredSelection().getFirstElement())));
        list.addSelectionChangedListener(event -> tell());
    }

    /** Called whenever another text is chosen, or none any more. */
    void whenChosen(Runnable task) {
        chosen = task;
    }

    /** Begins with this record if it is installed, else with the first. */
    void begin(Optional<String> preset) {
        var first = records.stream().filter(offered -> preset.filter(offered.name()::equals).isPresent()).findFirst()
                .or(() -> records.stream().findFirst());
        first.ifPresent(offered -> record.ifPresentOrElse(
                viewer -> viewer.setSelection(new StructuredSelection(offered)), () -> show(offered)));
        if (first.isEmpty()) {
            tell();
        }
        list.getControl().setFocus();
    }

    /** What is chosen; nothing if there is nothing to choose from, or not yet. */
    Optional<ScenarioTemplate> chosen() {
        return Optional.ofNullable(list.getStructuredSelection().getFirstElement()).map(ScenarioTemplate.class::cast);
    }

    /** Why nothing is chosen, in a sentence. */
    String absence() {
        if (records.isEmpty()) {
            return Beginnings.NO_RECORD;
        }
        // Typing into the list can leave nothing selected.
        return list.getList().getItemCount() == 0 ? "The record is being read." : "Choose what to begin with.";
    }

    private ComboViewer recordRow(Composite body) {
        new Label(body, SWT.NONE).setText("Record");
        var viewer = new ComboViewer(body, SWT.DROP_DOWN | SWT.READ_ONLY);
        titled(viewer, element -> ((RecordBeginnings) element).title());
        viewer.setInput(records);
        GridDataFactory.fillDefaults().span(COLUMNS - 1, 1).grab(true, false).applyTo(viewer.getControl());
        return viewer;
    }

    private static void titled(StructuredViewer viewer, Function<Object, String> title) {
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(LabelProvider.createTextProvider(title));
    }

    private void show(RecordBeginnings offered) {
        shown = Optional.of(offered);
        var before = chosen();
        var all = Stream.of(offered.templates(), made.getOrDefault(offered.name(), List.of()), offered.examples())
                .flatMap(List::stream).toList();
        list.setInput(all);
        before.filter(all::contains).or(() -> all.stream().findFirst())
                .ifPresentOrElse(next -> list.setSelection(new StructuredSelection(next), true), this::tell);
        read(offered.name());
    }

    private void read(String name) {
        if (reading.add(name)) {
            ICoreRunnable read = monitor -> {
                var found = beginnings.made(name);
                OnUi.of(list.getControl(), () -> {
                    made.put(name, found);
                    shown.filter(offered -> offered.name().equals(name)).ifPresent(this::show);
                });
            };
            var job = Job.create("Reading the record", read);
            job.setSystem(true);
            job.schedule();
        }
    }

    private void tell() {
        about.setText(chosen().map(ScenarioTemplate::about).orElse(""));
        chosen.run();
    }
}
