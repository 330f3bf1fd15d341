package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.parallax.dsl.extension.InstalledRecord;

/** Which record is shown, by its title; a choice where several are installed and no text in front decides. */
final class RecordChooser {

    private final List<InstalledRecord> records;
    private final Optional<Combo> combo;

    /** Takes a column of a grid if there is more than one record. */
    RecordChooser(Composite parent, List<InstalledRecord> records, Consumer<String> choose) {
        this.records = List.copyOf(records);
        this.combo = records.size() > 1 ? Optional.of(new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY)) : Optional.empty();
        combo.ifPresent(made -> {
            records.forEach(record -> made.add(record.title()));
            GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(made);
            made.addListener(SWT.Selection, event -> choose.accept(this.records.get(made.getSelectionIndex()).name()));
        });
    }

    /** How many columns it takes. */
    int columns() {
        return combo.isPresent() ? 1 : 0;
    }

    /** Says which record is shown; one that is not installed is shown as no choice. */
    void show(String name) {
        combo.ifPresent(made -> {
            made.deselectAll();
            for (int i = 0; i < records.size(); i++) {
                if (records.get(i).name().equals(name)) {
                    made.select(i);
                }
            }
        });
    }

    /** Whether a record may be chosen; else the tip says why not. */
    void setFree(boolean free) {
        combo.ifPresent(made -> {
            made.setEnabled(free);
            made.setToolTipText(free ? "Which record to show" : "The record of the text in front is shown");
        });
    }
}
