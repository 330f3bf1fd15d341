package org.parallax.workbench.views;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.parallax.editing.view.HoldingTrial;
import org.parallax.report.words.MonthWords;

/** Asks in which month something is made to happen; offers those that will do, and says of others why they will not. */
// The platform calls back while the dialog is built, so its fields are not checked.
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
public final class MonthDialog extends Dialog {

    private static final int WIDTH = 420;

    private final HoldingTrial trial;
    private final Consumer<YearMonth> chosen;
    private Combo month;
    private Label why;

    /** Tells {@code chosen} the month once it is confirmed. */
    MonthDialog(IShellProvider window, HoldingTrial trial, Consumer<YearMonth> chosen) {
        super(window);
        this.trial = trial;
        this.chosen = chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Make It Happen");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 12).applyTo(area);
        say(area, "To be made to happen in every run: " + trial.subject() + ".");
        if (trial.refusal().isPresent()) {
            say(area, "It has no month of its own in which every run could have it, so choose one.");
        }
        new Label(area, SWT.NONE).setText("In the &month:");
        month = new Combo(area, SWT.DROP_DOWN);
        var months = trial.months();
        months.forEach(each -> month.add(each.toString()));
        month.setText(trial.proposed(months).map(YearMonth::toString).orElse(""));
        // Typing replaces what is proposed.
        month.setSelection(new Point(0, month.getText().length()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(month);
        why = say(area, "");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(WIDTH, convertHeightInCharsToPixels(2)).applyTo(why);
        month.addListener(SWT.Modify, event -> judge());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        judge();
    }

    private static Label say(Composite area, String sentence) {
        var label = new Label(area, SWT.WRAP);
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void judge() {
        var refusal = refusal();
        why.setText(refusal.orElse("").replace("&", "&&"));
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(ok -> ok.setEnabled(refusal.isEmpty()));
    }

    /** Why the month that stands there will not do, as a sentence; empty if it will. */
    public Optional<String> refusal() {
        return month.getItemCount() == 0
                ? Optional.of("In no month of the projection can this be made to happen with all else that is asked for.")
                : trial.refusal(month.getText());
    }

    /** The field for the month, for tests. */
    public Combo month() {
        return month;
    }

    /** Confirms, as the button does; nothing happens while the month will not do. */
    @Override
    public void okPressed() {
        if (refusal().isEmpty()) {
            MonthWords.read(month.getText().strip()).ifPresent(chosen);
            super.okPressed();
        }
    }
}
