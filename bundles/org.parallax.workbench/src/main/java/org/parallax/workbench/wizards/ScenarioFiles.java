package org.parallax.workbench.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.parallax.dsl.loading.SourceKind;
import org.parallax.editing.beginning.ScenarioTemplate;
import org.parallax.editing.files.NewFile;
import org.parallax.editing.files.TargetFolder;
import org.parallax.workbench.files.OpenedFolders;

/** Writes new scenarios, never over what is there. */
public final class ScenarioFiles {

    private ScenarioFiles() {}

    /** Writes a template into the window's own folder under its own name, or with a number added where that is taken. */
    public static Path create(ScenarioTemplate template) throws IOException {
        var folder = TargetFolder.at(OpenedFolders.own());
        return create(template, named(folder, NewFile.free(folder, template.file(), SourceKind.SCENARIO.ending())));
    }

    /**
     * Writes a template, and its folder if there is none.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file of that name by now
     * @throws IOException if it cannot be written
     */
    static Path create(ScenarioTemplate template, NewFile file) throws IOException {
        Files.createDirectories(file.folder().path());
        var text = template.textFor(identifier(file.stem())).getBytes(StandardCharsets.UTF_8);
        return Files.write(file.path(), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** A scenario's file of that name, which need not be there. */
    static NewFile named(TargetFolder folder, String name) {
        return new NewFile(folder, name, SourceKind.SCENARIO.ending());
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
