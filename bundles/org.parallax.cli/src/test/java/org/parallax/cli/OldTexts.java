package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that users of version 7090270 had, and what has become of them. */
final class OldTexts {

    private static final Path FOLDER = Path.of("src/test/resources/texts-7090270");
    private static final String SHOWN_AS_A_MISTAKE = "-fails.";

    private OldTexts() {}

    /**
     * A text that was fine and is an error by now.
     *
     * @param text its path in the folder
     * @param code of the issue
     * @param section of the page <em>What changed</em> that tells it
     */
    record Broken(String text, String code, String section) {}

    /** The paths of all texts in the folder. */
    static List<String> all() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".scenario") || name.endsWith(".relationship")).sorted().toList();
        }
    }

    /** What a text says. */
    static String read(String text) throws IOException {
        return Files.readString(FOLDER.resolve(text));
    }

    /** Whether the guide of that version showed it as a mistake. */
    static boolean wasAMistake(String text) {
        return text.contains(SHOWN_AS_A_MISTAKE);
    }

    /** What was fine and is an error by now. */
    static List<Broken> broken() throws IOException {
        try (var lines = Files.lines(FOLDER.resolve("errors.tsv"))) {
            return lines.map(line -> line.split("\t", -1)).map(parts -> new Broken(parts[0], parts[1], parts[2])).toList();
        }
    }

    /** The headings of the sections of a page. */
    static Stream<String> sections(String page) {
        return page.lines().filter(line -> line.startsWith("### ") || line.startsWith("## ")).map(line -> line.replaceFirst("^#+ ", ""));
    }
}
