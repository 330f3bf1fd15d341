package org.parallax.cli.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.parallax.app.source.SourceFinder;
import org.parallax.cli.status.Failure;

/**
 * The arguments of a command that takes names of something as well as files and folders. A known name is a name, even where
 * a folder is called so; otherwise there is a folder so called, or a path has a separator in it or ends as files of the
 * language do.
 *
 * @param known asked only where a folder is called so, since it may have to read for it
 */
record NamesAndPaths(List<String> arguments, Supplier<List<String>> known) {

    NamesAndPaths {
        arguments = List.copyOf(arguments);
    }

    /** Those that are names, known or not, in their order. */
    List<String> names() {
        return arguments.stream().filter(argument -> !isPath(argument)).toList();
    }

    /** Those that mean files and folders, in their order. */
    List<Path> paths() {
        return arguments.stream().filter(this::isPath).map(Path::of).toList();
    }

    private boolean isPath(String argument) {
        TextArguments.problem(argument).ifPresent(problem -> {
            throw Failure.usage(problem);
        });
        var path = Path.of(argument);
        return argument.contains(File.separator) || SourceFinder.isSource(path)
                || Files.isDirectory(path) && !known.get().contains(argument);
    }
}
