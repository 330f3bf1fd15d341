package org.parallax.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.files.NewFile;
import org.parallax.editing.files.TargetFolder;

/** What to begin with, and where. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
final class TemplatePage extends WizardPage {

    private final Path suggestedFolder;
    private ListViewer list;
    private Label about;
    private Text name;
    private Text folder;
    private Text whole;
    private TargetFolder target;
    private String suggested = "";

    TemplatePage(Path suggestedFolder) {
        super("beginning", "Begin a scenario", null);
        this.suggestedFolder = suggestedFolder;
        this.target = TargetFolder.at(suggestedFolder);
        setDescription("Choose what to begin with. Everything can be changed in the text.");
    }

    ScenarioTemplate template() {
        return (ScenarioTemplate) list.getStructuredSelection().getFirstElement();
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
        GridLayoutFactory.fillDefaults().numColumns(3).margins(16, 12).spacing(12, 8).applyTo(body);
        list = new ListViewer(body, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Titles());
        list.setInput(choices());
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true).hint(520, 260).applyTo(list.getControl());
        about = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(520, 44).applyTo(about);
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
        list.addSelectionChangedListener(event -> suggest());
        name.addModifyListener(event -> check());
        folder.addModifyListener(event -> look());
        setControl(body);
        list.setSelection(new StructuredSelection(list.getElementAt(0)));
        list.getControl().setFocus();
    }

    private static List<ScenarioTemplate> choices() {
        var all = new ArrayList<>(ScenarioTemplates.templates());
        all.addAll(ScenarioTemplates.examples());
        return all;
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell());
        dialog.setText("The folder for the new scenario");
        dialog.setFilterPath(target.isNew() ? String.valueOf(target.path().getParent()) : target.path().toString());
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    private void suggest() {
        if (isChosen()) {
            about.setText(template().about());
            suggestName();
        }
        check();
    }

    /** Typing into the list can leave nothing selected. */
    private boolean isChosen() {
        return !list.getStructuredSelection().isEmpty();
    }

    /** A name that the user entered stays. */
    private void suggestName() {
        if (isChosen() && name.getText().equals(suggested)) {
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
        var file = file();
        var refusal = isChosen() ? file.refusal() : Optional.of("Choose what to begin with.");
        refusal.ifPresentOrElse(this::setErrorMessage, () -> setErrorMessage(null));
        setPageComplete(refusal.isEmpty());
        whole.setText(refusal.isPresent() ? "" : file.path() + (target.isNew() ? "   (the folder will be made)" : ""));
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static final class Titles extends LabelProvider {
        @Override
        public String getText(Object element) {
            var template = (ScenarioTemplate) element;
            return template.example() ? "Example: " + template.title() : template.title();
        }
    }
}
