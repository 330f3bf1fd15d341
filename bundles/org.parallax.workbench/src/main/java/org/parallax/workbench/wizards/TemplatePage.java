package org.parallax.workbench.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.ScenarioTemplate;

/** What to begin with, and where. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT})
final class TemplatePage extends WizardPage {

    private final String suggestedProject;
    private final Beginnings beginnings;
    private final Optional<String> record;
    private TemplateChoice choice;
    private Text file;
    private Combo project;
    private String suggested = "";

    /** Suggests a project, and a record if one is at hand. */
    TemplatePage(String suggestedProject, Beginnings beginnings, Optional<String> record) {
        super("beginning", "Begin a scenario", null);
        this.suggestedProject = suggestedProject;
        this.beginnings = beginnings;
        this.record = record;
        setDescription("Choose what to begin with. Everything can be changed in the text.");
    }

    ScenarioTemplate template() {
        return choice.chosen().orElseThrow();
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
        choice = new TemplateChoice(body, beginnings);
        label(body, "File");
        file = new Text(body, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        label(body, "Project");
        project = new Combo(body, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        projects().forEach(project::add);
        project.setText(suggestedProject);
        choice.whenChosen(this::suggest);
        file.addModifyListener(event -> check());
        project.addModifyListener(event -> check());
        setControl(body);
        choice.begin(record);
    }

    private static List<String> projects() {
        return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(IProject::isOpen)
                .map(IProject::getName)
                .toList();
    }

    private void suggest() {
        // A name that the user entered stays.
        if (choice.chosen().isPresent() && file.getText().equals(suggested)) {
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
        if (choice.chosen().isEmpty()) {
            return choice.absence();
        }
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
}
