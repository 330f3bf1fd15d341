package org.parallax.cli.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads names and paths. An empty one, as a shell makes of a variable that is not set, is refused: as a path it would mean
 * the current folder.
 */
final class TextArguments {

    private static final String EMPTY = "it is empty; was a variable meant that is not set?";

    private TextArguments() {}

    /** Registers the converters with a command line and all commands added to it so far. */
    static void register(CommandLine line) {
        line.registerConverter(String.class, text -> text.isEmpty() ? refuse(EMPTY) : text);
        line.registerConverter(Path.class, text -> {
            var problem = problem(text);
            return problem.isPresent() ? refuse(problem.get()) : Path.of(text);
        });
    }

    private static <T> T refuse(String problem) {
        throw new TypeConversionException(problem);
    }

    /** Why a text names no file. */
    static Optional<String> problem(String text) {
        if (text.isEmpty()) {
            return Optional.of(EMPTY);
        }
        try {
            Path.of(text);
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("'" + text + "' cannot be the name of a file "
                    + (namesAreUtf8() ? "here" : "in the locale of this session; set one of UTF-8, such as LC_ALL=C.UTF-8"));
        }
    }

    private static boolean namesAreUtf8() {
        return Charset.forName(System.getProperty("native.encoding", "UTF-8"), StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8);
    }
}
