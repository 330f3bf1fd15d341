package org.parallax.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.ListViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parallax.dsl.loading.SourceKind;

/** What to begin with, and where. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
final class TemplatePage extends WizardPage {

    private final String suggestedProject;
    private ListViewer list;
    private Label about;
    private Text file;
    private Combo project;
    private String suggested = "";

    TemplatePage(String suggestedProject) {
        super("beginning", "Begin a scenario", null);
        this.suggestedProject = suggestedProject;
        setDescription("Choose what to begin with. Everything can be changed in the text.");
    }

    ScenarioTemplate template() {
        return (ScenarioTemplate) list.getStructuredSelection().getFirstElement();
    }

    String file() {
        var name = file.getText().strip();
        var ending = SourceKind.SCENARIO.ending();
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }

    String project() {
        return project.getText().strip();
    }

    @Override
    public void createControl(Composite parent) {
        var body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 8).applyTo(body);
        list = new ListViewer(body, SWT.BORDER | SWT.V_SCROLL | SWT.SINGLE);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new Titles());
        list.setInput(choices());
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(520, 260).applyTo(list.getControl());
        about = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(520, 44).applyTo(about);
        label(body, "File");
        file = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        label(body, "Project");
        project = new Combo(body, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        projects().forEach(project::add);
        project.setText(suggestedProject);
        list.addSelectionChangedListener(event -> suggest());
        file.addModifyListener(event -> check());
        project.addModifyListener(event -> check());
        setControl(body);
        list.setSelection(new StructuredSelection(list.getElementAt(0)));
        list.getControl().setFocus();
    }

    private static List<ScenarioTemplate> choices() {
        var all = new ArrayList<>(ScenarioTemplates.templates());
        all.addAll(ScenarioTemplates.examples());
        return all;
    }

    private static List<String> projects() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen)
                .map(IProject::getName)
                .toList();
    }

    private void suggest() {
        about.setText(template().about());
        // A name that the user entered stays.
        if (file.getText().equals(suggested)) {
            var known = ResourcesPlugin.getWorkspace().getRoot().getProject(project());
            suggested = known.exists() ? ScenarioFiles.free(known, template().file()) : template().file();
            file.setText(suggested);
        }
        check();
    }

    private void check() {
        setErrorMessage(error());
        setPageComplete(getErrorMessage() == null);
    }

    private @Nullable String error() {
        var workspace = ResourcesPlugin.getWorkspace();
        if (project().isEmpty() || !workspace.validateName(project(), org.eclipse.core.resources.IResource.PROJECT).isOK()) {
            return "Name the project the file goes to.";
        }
        if (file().isEmpty() || !workspace.validateName(file(), org.eclipse.core.resources.IResource.FILE).isOK()) {
            return "Name the file.";
        }
        return ScenarioFiles.file(workspace.getRoot().getProject(project()), file()).exists()
                ? "There is a file of that name in " + project() + " already."
                : null;
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
