package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.parallax.editing.document.InstalledTexts;
import org.parallax.editing.view.RecordLine;
import org.parallax.report.record.RecordDossier;
import org.parallax.workbench.editor.SentEvent;
import org.parallax.workbench.files.PathOpener;
import org.parallax.workbench.ui.OnUi;

/** What can be done with an element of the record: go to its text, send it into the scenario, cite it. */
final class RecordActions {

    private final IWorkbenchPartSite site;
    private final Control control;
    private final SentEvent sending;
    private final Action open = action("Open", "Show where the record gives this (Enter or F3)", this::open);
    private final Action send = action("Send to scenario", "Put this event into the scenario in the editor", this::send);
    private final Action cite = action("Cite", "Copy where this is said, in full", this::cite);
    private Optional<RecordLine> line = Optional.empty();
    private Optional<RecordDossier> dossier = Optional.empty();

    RecordActions(IWorkbenchPartSite site, Control control, SentEvent sending) {
        this.site = site;
        this.control = control;
        this.sending = sending;
    }

    /** In the order in which they are offered. */
    List<Action> all() {
        return List.of(open, send, cite);
    }

    /** Offers them in the context menu of a control. */
    void offerIn(Control place) {
        var menu = new MenuManager();
        all().forEach(menu::add);
        place.setMenu(menu.createContextMenu(place));
    }

    /** Which element they are about. */
    void about(RecordDossier record, Optional<RecordLine> selected) {
        dossier = Optional.of(record);
        line = selected;
        open.setEnabled(selected.flatMap(shown -> shown.element().passage()).isPresent());
        send.setEnabled(selected.filter(RecordLine::isEvent).isPresent());
        cite.setEnabled(selected.filter(shown -> !shown.element().citations().isEmpty()).isPresent());
    }

    /** Opens the text at the place that gives the element; the first of an installed record's texts takes a moment. */
    void open() {
        line.flatMap(shown -> shown.element().passage()).ifPresent(passage -> {
            var texts = site.getService(InstalledTexts.class);
            ICoreRunnable find = monitor -> texts.file(passage.file()).ifPresent(file -> OnUi.of(
                    control, () -> PathOpener.reveal(file, passage.offset(), passage.length(), site.getPage())));
            var job = Job.create("Opening the record", find);
            job.setSystem(true);
            job.schedule();
        });
    }

    private void send() {
        line.filter(RecordLine::isEvent).ifPresent(event -> sending.send(event.id()));
    }

    private void cite() {
        dossier.ifPresent(record -> line.ifPresent(shown -> {
            var text = shown.element().citations().stream().map(record::reference).collect(Collectors.joining("\n"));
            if (!text.isEmpty()) {
                var clipboard = new Clipboard(control.getDisplay());
                clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                clipboard.dispose();
            }
        }));
    }

    private static Action action(String words, String explained, Runnable run) {
        var action = new Action(words) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(explained);
        return action;
    }
}
