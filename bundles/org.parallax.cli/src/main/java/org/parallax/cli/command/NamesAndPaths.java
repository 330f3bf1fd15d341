package org.parallax.cli.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.parallax.app.source.SourceFinder;
import org.parallax.cli.status.Failure;

/**
 * The arguments of a command that takes names of something as well as files and folders. A known name is a name, even where
 * a folder is called so; otherwise there is a folder so called, or a path has a separator in it or ends as files of the
 * language do.
 */
record NamesAndPaths(List<String> arguments, Collection<String> known) {

    NamesAndPaths {
        arguments = List.copyOf(arguments);
        known = List.copyOf(known);
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
        if (known.contains(argument)) {
            return false;
        }
        TextArguments.problem(argument).ifPresent(problem -> {
            throw Failure.usage(problem);
        });
        var path = Path.of(argument);
        return argument.contains(File.separator) || SourceFinder.isSource(path) || Files.isDirectory(path);
    }
}
