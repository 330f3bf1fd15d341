package org.parallax.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.ScenarioTemplate;
import org.parallax.editing.files.NewFile;
import org.parallax.editing.files.TargetFolder;

/** What to begin with, and where. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
final class TemplatePage extends WizardPage {

    private final Path suggestedFolder;
    private final Beginnings beginnings;
    private final Optional<String> record;
    private TemplateChoice choice;
    private Text name;
    private Text folder;
    private Text whole;
    private TargetFolder target;
    private String suggested = "";

    /** Suggests a folder, and a record if one is at hand. */
    TemplatePage(Path suggestedFolder, Beginnings beginnings, Optional<String> record) {
        super("beginning", "Begin a scenario", null);
        this.suggestedFolder = suggestedFolder;
        this.beginnings = beginnings;
        this.record = record;
        this.target = TargetFolder.at(suggestedFolder);
        setDescription("Choose what to begin with. Everything can be changed in the text.");
    }

    ScenarioTemplate template() {
        return choice.chosen().orElseThrow();
    }

    /** The file to write, as it is named now. */
    NewFile file() {
        return ScenarioFiles.named(target, name.getText());
    }

    /** Says why the file could not be written after all; what was filled in stays. */
    void refused(String sentence) {
        target = TargetFolder.at(folder.getText());
        setErrorMessage(sentence);
    }

    @Override
    public void createControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(TemplateChoice.COLUMNS).margins(16, 12).spacing(12, 8).applyTo(body);
        choice = new TemplateChoice(body, beginnings);
        label(body, "File");
        name = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(name);
        label(body, "Folder");
        folder = new Text(body, SWT.BORDER);
        folder.setText(suggestedFolder.toString());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        var browse = new Button(body, SWT.PUSH);
        browse.setText("Browse\u2026");
        browse.addListener(SWT.Selection, event -> browse());
        label(body, "");
        whole = new Text(body, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(whole);
        choice.whenChosen(this::suggest);
        name.addModifyListener(event -> check());
        folder.addModifyListener(event -> look());
        setControl(body);
        choice.begin(record);
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText("The folder for the new scenario");
        dialog.setFilterPath(target.isNew() ? String.valueOf(target.path().getParent()) : target.path().toString());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void suggest() {
        suggestName();
        check();
    }

    /** A name that the user entered stays. */
    private void suggestName() {
        if (choice.chosen().isPresent() && name.getText().equals(suggested)) {
            suggested = NewFile.free(target, template().file(), SourceKind.SCENARIO.ending());
            name.setText(suggested);
        }
    }

    private void look() {
        target = TargetFolder.at(folder.getText());
        suggestName();
        check();
    }

    private void check() {
        if (choice.chosen().isEmpty()) {
            refuse(choice.absence());
            return;
        }
        var file = file();
        file.refusal().ifPresentOrElse(this::refuse, () -> accept(file));
    }

    private void refuse(String sentence) {
        setErrorMessage(sentence);
        setPageComplete(false);
        whole.setText("");
    }

    private void accept(NewFile file) {
        setErrorMessage(null);
        setPageComplete(true);
        whole.setText(file.path() + (target.isNew() ? "   (the folder will be made)" : ""));
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }
}
