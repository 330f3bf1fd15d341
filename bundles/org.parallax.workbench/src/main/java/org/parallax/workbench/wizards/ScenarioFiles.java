package org.parallax.workbench.wizards;

import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.beginning.ScenarioTemplate;

/** Puts new scenarios into the workspace, never over what is there. */
public final class ScenarioFiles {

    /** The project that is made when there is none. */
    static final String FIRST_PROJECT = "Scenarios";

    private ScenarioFiles() {}

    /** The project of that name, made if there is none. */
    static IProject project(String name) throws CoreException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        return project;
    }

    /** Writes a template under its own name, or with a number added where that is taken. */
    public static IFile create(ScenarioTemplate template) throws CoreException {
        var project = project(FIRST_PROJECT);
        return create(template, project, free(project, template.file()));
    }

    /**
     * Writes a template.
     *
     * @throws CoreException if there is a file of that name already
     */
    static IFile create(ScenarioTemplate template, IContainer folder, String name) throws CoreException {
        var file = file(folder, name);
        file.create(template.textFor(identifier(name)).getBytes(StandardCharsets.UTF_8), true, false, null);
        return file;
    }

    /** A file name, without its ending, that is not taken. */
    static String free(IContainer folder, String name) {
        var free = name;
        for (int i = 2; file(folder, free).exists(); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    /** The file of scenarios with that name, which need not exist. */
    static IFile file(IContainer folder, String name) {
        return folder.getFile(new Path(name + SourceKind.SCENARIO.ending()));
    }

    /** The name a scenario in such a file has: {@code alliance-doubt} gives {@code AllianceDoubt}. */
    static String identifier(String file) {
        var name = new StringBuilder();
        for (var word : file.split("[^A-Za-z0-9]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "Scenario" + name : name.toString();
    }
}
