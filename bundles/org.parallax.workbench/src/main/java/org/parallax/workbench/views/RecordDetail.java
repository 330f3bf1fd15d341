package org.parallax.workbench.views;

import java.util.Optional;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.parallax.editing.view.RecordViewModel;
import org.parallax.workbench.theme.ThemeChange;

/** The details of the selected element, and what can be done with it. */
final class RecordDetail {

    private final StyledText text;
    private final RecordText words;
    private Optional<RecordViewModel> shown = Optional.empty();

    RecordDetail(Composite parent, RecordActions actions) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        var tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        for (var action : actions.all()) {
            var item = new ActionContributionItem(action);
            item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
            if (!tools.isEmpty()) {
                tools.add(new Separator());
            }
            tools.add(item);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.createControl(body));
        text = new StyledText(body, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        text.setMargins(12, 8, 12, 8);
        text.setCaret(null);
        GridDataFactory.fillDefaults().grab(true, true).hint(120, 80).applyTo(text);
        words = new RecordText(text);
        ThemeChange.whenChanged(text, () -> shown.ifPresent(this::show));
    }

    void show(RecordViewModel model) {
        shown = Optional.of(model);
        words.show(model.selected(), model.dossier());
    }

    /** The details, as text. */
    String words() {
        return text.getText();
    }
}
