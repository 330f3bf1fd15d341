package org.parallax.workbench.views;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.parallax.app.Parallax;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.drawing.DrawingQueue;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.view.LayerSwitches;
import org.parallax.editing.view.RecordLine;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier;
import org.parallax.workbench.chart.ChartCanvas;
import org.parallax.workbench.editor.ChosenLayer;
import org.parallax.workbench.editor.SentEvent;
import org.parallax.workbench.ui.OnUi;

/**
 * The record of the text in front, or the one chosen where there is none: a timeline, the levels it implies, a list of all
 * elements and the details of the selected one. All of them show one {@link RecordViewModel}; a low pane shows a picture or
 * the list, a high one both.
 */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class RecordView extends ViewPart {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.record";

    private DrawingQueue reading;
    private RecordBar bar;
    private NoteLine note;
    private RecordSumLine sum;
    private RecordPane pane;
    private RecordDetail detail;
    private RecordActions actions;
    private RecordSource source;
    private RecordMenu menu;
    private LayerMenu layers;
    private Optional<RecordViewModel> model = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        DrawingThreads threads = getSite().getService(DrawingThreads.class);
        reading = new DrawingQueue(threads, () -> { });
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(8, 6).applyTo(body);
        var parallax = getSite().getService(Parallax.class);
        bar = new RecordBar(body, this::change);
        note = new NoteLine(body);
        sum = new RecordSumLine(body, this::change);
        var sash = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        pane = new RecordPane(sash, bar, threads);
        actions = new RecordActions(getSite(), body, new SentEvent(getSite(), note::say));
        detail = new RecordDetail(sash, actions);
        sash.setWeights(62, 38);
        connect();
        getSite().setSelectionProvider(list());
        if (parallax.installedRecords().isEmpty()) {
            note.say(Beginnings.NO_RECORD);
        }
        source = new RecordSource(getSite(), this::read);
        menu = new RecordMenu(parallax.installedRecords(), source);
        if (parallax.installedRecords().size() > 1) {
            getViewSite().getActionBars().getToolBarManager().add(menu);
        }
        layers = new LayerMenu(source, new ChosenLayer(getSite(), note::say)::toggle);
        getViewSite().getActionBars().getToolBarManager().add(layers);
        source.begin();
    }

    private void connect() {
        pane.timeline().whenChanged(this::change);
        pane.levels().whenChanged(this::change);
        List.of(canvas(), levels()).forEach(picture -> {
            picture.whenChosen(mark -> open(mark.target().id()));
            actions.offerIn(picture);
        });
        pane.table().whenSelected(line -> change(now -> now.selecting(line)));
        pane.table().whenChosen(actions::open);
        actions.offerIn(list().getTable());
        EventDrag.from(canvas(), place -> pointedAt());
        EventDrag.from(list().getTable(), pane.table()::at);
    }

    /** Goes to the text of what keys or pointer chose in a picture; keys choose what was not selected before. */
    private void open(String id) {
        change(now -> now.selecting(id));
        if (model.flatMap(RecordViewModel::selected).filter(line -> line.id().equals(id)).isPresent()) {
            actions.open();
        }
    }

    private Optional<RecordLine> pointedAt() {
        var pointed = canvas().pointed().targets().stream().map(MarkTarget::id).toList();
        return lines().stream().filter(line -> pointed.contains(line.id())).findFirst();
    }

    /** The records that the menu offers, by title; those that cannot be chosen now are left out. */
    public List<String> offered() {
        return source.isFree() ? menu.items().stream().map(ChoiceMenu.Item::label).toList() : List.of();
    }

    /** Chooses what the menu offers under this title. */
    public void choose(String title) {
        menu.items().stream().filter(item -> item.label().equals(title)).forEach(item -> item.choose().run());
    }

    /** The layers that the menu offers, each with whether it counts. */
    public Map<String, Boolean> layers() {
        return source.layers().stream().collect(Collectors.toMap(LayerSwitches.Line::name, LayerSwitches.Line::isOn));
    }

    /** Chooses what the menu of layers offers for this one. */
    public void chooseLayer(String name) {
        var lines = source.layers();
        layers.items().stream().filter(item -> lines.stream()
                .anyMatch(line -> line.name().equals(name) && line.label().equals(item.label()))).forEach(item -> item.choose().run());
    }

    /** The record as the sum of its texts, in words; empty if it is one text alone. */
    public String summed() {
        return sum.said();
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

    /** The canvas of the levels that the record implies. */
    public ChartCanvas levels() {
        return pane.levels().canvas();
    }

    /** Shows the picture of those levels, or the timeline. */
    public void showLevels(boolean wanted) {
        bar.choose(wanted);
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
        if (source != null) {
            source.end();
            reading.callOff();
        }
        super.dispose();
    }

    private void read(RecordDossier record) {
        reading.order(progress -> {
            var read = RecordViewModel.of(record);
            // Asked on the UI thread, where a newer record may be waiting before this one.
            onUi(() -> {
                if (!progress.cancelled()) {
                    received(read);
                }
            });
        });
    }

    private void received(RecordViewModel read) {
        show(model.filter(now -> now.dossier().name().equals(read.dossier().name()))
                .map(read::seenAs).orElse(read).searching(bar.search()));
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
        sum.show(next);
        actions.about(next.dossier(), next.selected());
        pane.table().show(next);
        pane.timeline().show(next);
        pane.levels().show(next);
        detail.show(next);
    }
}
