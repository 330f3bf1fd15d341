package org.parallax.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.cli.io.ResultFile;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.cli.theory.KitJars;
import org.parallax.cli.theory.TheoryProject;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a project for a theory. */
@CommandLine.Command(
        name = "new",
        description = "Makes a small Maven project with a theory that builds, tests and packs with one command: mvn -q package.",
        footer = "%nThe project says in its README.md how to go on. The page “Writing a theory” of the guide says what there is"
                + " to build from: docs/writing-a-theory.md in the jar org.parallax.theory.kit of the installation, and under Help in"
                + " the window.")
final class TheoryNewCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(arity = "1", paramLabel = "NAME", description = "What the theory and its class are called, such as Tides.")
    private String name;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the project; new, or empty.")
    private Path folder;

    TheoryNewCommand(CommandContext context) {
        this.context = context;
        this.name = "";
        this.folder = Path.of("");
    }

    @Override
    public ExitStatus run() {
        TheoryProject.flaw(name).ifPresent(flaw -> {
            throw Failure.usage(name + " " + flaw + "; choose another name");
        });
        requireFree();
        requireEmpty();
        var home = Optional.ofNullable(System.getProperty("parallax.home")).map(Path::of)
                .orElseThrow(() -> Failure.input("a theory is built against an installation; call the start script of one"));
        var project = new TheoryProject(name, KitJars.in(home));
        project.files().forEach(this::write);
        context.streams().resultLine("made a project for the theory " + name + " in " + folder);
        context.streams().resultLine("build, test and pack it there with: mvn -q package");
        context.streams().resultLine("then see what its jar promises with: parallax theory test " + folder.resolve("target").resolve(project.jar()));
        return ExitStatus.DONE;
    }

    private void requireFree() {
        context.parallax().get().theories().cards().stream().filter(card -> card.id().equalsIgnoreCase(name)).findFirst()
                .ifPresent(card -> {
                    throw Failure.usage("a theory " + card.id() + " is installed already; choose another name");
                });
    }

    private void requireEmpty() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Failure.usage(folder + " is a file; give --out the name of a new folder");
        }
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw Failure.usage("there is something in " + folder + " already, and nothing is overwritten; give --out a new folder");
                }
            } catch (IOException closed) {
                throw Failure.input(folder + " cannot be read; give --out another folder");
            }
        }
    }

    private void write(String path, String text) {
        var file = folder.resolve(path);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException closed) {
            throw Failure.input("no folder can be made for " + file + "; give --out another folder");
        }
        new ResultFile(file).write(text);
    }
}
