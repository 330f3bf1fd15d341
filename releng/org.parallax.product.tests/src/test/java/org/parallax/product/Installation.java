package org.parallax.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the built product, as if just unpacked, and a home for its user. */
record Installation(Path folder, Path home) {

    private static final Path BUILT = Path.of("../org.parallax.product/target/products/org.parallax.product/linux/gtk");

    static Installation in(Path folder) throws IOException {
        var built = BUILT.resolve(System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64");
        var copy = folder.resolve("parallax");
        try (var files = Files.walk(built)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, copy.resolve(built.relativize(file).toString()));
            }
        }
        // What earlier starts left in the built product would make this one's first start quicker, or does not fit here.
        try (var leftovers = Files.list(copy.resolve("configuration"))) {
            for (var leftover : leftovers.filter(Installation::isLeftByAStart).toList()) {
                delete(leftover);
            }
        }
        return new Installation(copy, Files.createDirectories(folder.resolve("home")));
    }

    private static boolean isLeftByAStart(Path inConfiguration) {
        return Files.isDirectory(inConfiguration) || inConfiguration.getFileName().toString().startsWith("commands-");
    }

    /** Runs the start script's {@code open}. */
    Process open(Path... paths) throws IOException {
        var command = Stream.concat(Stream.of(folder.resolve("parallax").toString(), "open"),
                Stream.of(paths).map(Path::toString)).toList();
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(home.resolve("output").toFile()));
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** Runs a start script to its end; a command, so without a display. */
    Run run(String script, String... arguments) throws Exception {
        var command = Stream.concat(Stream.of(folder.resolve(script).toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("DISPLAY");
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    /** How a command ended and all that it printed. */
    record Run(int status, String output) {}

    /** What it printed, of all starts. */
    String output() throws IOException {
        return Files.readString(home.resolve("output"));
    }

    /** The folder of its own that it works on where none is named. */
    Path workspace() {
        return home.resolve("Parallax");
    }

    /** What the window has noted of its starts, such as {@code Ready after 3.4 s}. */
    List<String> readyNotes() throws IOException {
        var log = workspace().resolve(".metadata/.log");
        return Files.exists(log)
                ? Files.readAllLines(log).stream().filter(line -> line.startsWith("!MESSAGE Ready after")).toList()
                : List.of();
    }

    /** What the window has logged as a warning or worse, with messages and stacks. */
    List<String> complaints() throws IOException {
        return Stream.of(Files.readString(workspace().resolve(".metadata/.log")).split("(?m)^(?=!ENTRY )"))
                .filter(entry -> entry.startsWith("!ENTRY ") && !entry.matches("(?s)!ENTRY \\S+ [01] .*"))
                .toList();
    }

    /** The texts it keeps that nobody has saved, with their heads. */
    List<String> unsavedTexts() throws IOException {
        return files(".metadata/.plugins/org.parallax.workbench/unsaved").stream()
                .filter(file -> file.toString().endsWith(".unsaved"))
                .map(Installation::read)
                .toList();
    }

    /** The project folders its workspace knows of. */
    List<String> projects() throws IOException {
        return files(".metadata/.plugins/org.eclipse.core.resources/.projects").stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private List<Path> files(String inWorkspace) throws IOException {
        var folder = workspace().resolve(inWorkspace);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            // Dropped while it was being looked at.
            return "";
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
