package org.parallax.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parallax.cli.io.ResultFile;
import org.parallax.cli.status.Failure;

/**
 * Where a result is written: to files, or to standard output for {@code -}, which then carries nothing else. The
 * targets are known before the result is, so that one that cannot be written is reported before long work starts.
 *
 * @param <T> the result
 */
final class Outputs<T> {

    /** The names of standard output; by those of the system it would be opened anew, beside what the command prints. */
    private static final Set<String> STANDARD_OUTPUT = Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    private final CommandContext context;
    private final List<Output<T>> outputs = new ArrayList<>();
    private boolean mustBeNew;

    private record Output<T>(String option, Path target, Function<T, String> text) {

        boolean isStandardOutput() {
            return STANDARD_OUTPUT.contains(target.toString());
        }
    }

    Outputs(CommandContext context) {
        this.context = context;
    }

    /** Adds a target that was given with an option; {@code text} turns the result into what is written there. */
    void send(String option, Path target, Function<T, String> text) {
        outputs.add(new Output<>(option, target, text));
    }

    /** Whether there is no target. */
    boolean isEmpty() {
        return outputs.isEmpty();
    }

    /** Whether a target was given with an option. */
    boolean isAskedFor(String option) {
        return outputs.stream().anyMatch(output -> output.option.equals(option));
    }

    /** Whether a target is standard output, or there is no target, so that the result goes there. */
    boolean toStandardOutput() {
        return outputs.isEmpty() || outputs.stream().anyMatch(Output::isStandardOutput);
    }

    /**
     * Checks that no target is there already, for a result that must not take the place of anything: of what comes there
     * until it is written neither.
     *
     * @throws Failure if one is
     */
    Outputs<T> requireNew() {
        outputs.stream().filter(output -> !output.isStandardOutput() && isThere(output.target)).findFirst().ifPresent(output -> {
            throw isThere(output);
        });
        mustBeNew = true;
        return this;
    }

    private static Failure isThere(Output<?> output) {
        return Failure.usage(output.target + " is there already and is never overwritten; give " + output.option + " another file name");
    }

    /** A device or a pipe holds nothing that could be lost. */
    private static boolean isThere(Path file) {
        return Files.isRegularFile(file) || Files.isDirectory(file) || Files.isSymbolicLink(file);
    }

    /**
     * Checks that every target can be written, and is none that {@code taken} names, which gets them added.
     *
     * @throws Failure if one cannot
     */
    Outputs<T> requireWritable(TakenFiles taken) {
        if (outputs.stream().filter(Output::isStandardOutput).count() > 1) {
            throw Failure.usage("only one result can go to standard output");
        }
        outputs.stream().filter(output -> !output.isStandardOutput()).forEach(output -> {
            taken.take(output.option, output.target);
            new ResultFile(output.target).requireWritable();
        });
        return this;
    }

    /** Writes the result to every target, and to standard output as it is written to files where there is none. */
    void writeAll(T result, Function<T, String> text) {
        if (outputs.isEmpty()) {
            context.streams().result(text.apply(result));
        }
        outputs.forEach(output -> write(output, result));
    }

    /** Writes the result to every target; what {@code otherwise} makes of it goes to standard output if no target does. */
    void write(T result, Function<T, String> otherwise) {
        outputs.forEach(output -> write(output, result));
        if (outputs.stream().noneMatch(Output::isStandardOutput)) {
            context.streams().result(otherwise.apply(result));
        }
    }

    private void write(Output<T> output, T result) {
        var text = output.text.apply(result);
        if (output.isStandardOutput()) {
            context.streams().result(text);
        } else {
            var file = new ResultFile(output.target);
            if (!mustBeNew) {
                file.write(text);
            } else if (!file.writeNew(text)) {
                throw isThere(output);
            }
            context.streams().remark("parallax: wrote " + output.target);
        }
    }
}
