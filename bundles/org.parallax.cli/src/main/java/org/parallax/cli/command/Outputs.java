package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.cli.io.ResultFile;
import org.parallax.cli.status.Failure;

/**
 * Where a result goes: files, or {@code -} for standard output, which then carries nothing else. Known before the
 * result is, so that a place that cannot be written is told before long work.
 *
 * @param <T> the result
 */
final class Outputs<T> {

    private static final String STANDARD_OUTPUT = "-";

    private final CommandContext session;
    private final List<Output<T>> outputs = new ArrayList<>();

    private record Output<T>(String target, Function<T, String> text) {

        boolean isStandardOutput() {
            return target.equals(STANDARD_OUTPUT);
        }
    }

    Outputs(CommandContext session) {
        this.session = session;
    }

    /** Sends a text of the result to {@code target}. */
    void send(String target, Function<T, String> text) {
        outputs.add(new Output<>(target, text));
    }

    /**
     * Looks whether all can be written, before long work is done.
     *
     * @throws Failure if not
     */
    Outputs<T> requireWritable() {
        if (outputs.stream().filter(Output::isStandardOutput).count() > 1) {
            throw Failure.usage("only one result can go to standard output");
        }
        outputs.stream()
                .filter(output -> !output.isStandardOutput())
                .forEach(output -> new ResultFile(Path.of(output.target)).requireWritable());
        return this;
    }

    /** Writes everything; {@code otherwise} of the result goes to standard output if nothing else does. */
    void write(T result, Function<T, String> otherwise) {
        outputs.forEach(output -> write(output, result));
        if (outputs.stream().noneMatch(Output::isStandardOutput)) {
            session.streams().result(otherwise.apply(result));
        }
    }

    private void write(Output<T> output, T result) {
        var text = output.text.apply(result);
        if (output.isStandardOutput()) {
            session.streams().result(text);
        } else {
            new ResultFile(Path.of(output.target)).write(text);
            session.streams().remark("parallax: wrote " + output.target);
        }
    }
}
