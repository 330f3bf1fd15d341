package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parallax.cli.Failure;
import org.parallax.cli.Session;
import org.parallax.cli.io.ResultFile;

/** Where results go: files, or {@code -} for standard output, which then carries nothing else. */
final class Outputs {

    private static final String STANDARD_OUTPUT = "-";

    private final Session session;
    private final List<Output> outputs = new ArrayList<>();

    private record Output(String target, Supplier<String> text) {}

    Outputs(Session session) {
        this.session = session;
    }

    /** Sends a text to {@code target}, if there is one; the text is made only then. */
    Outputs send(Optional<String> target, Supplier<String> text) {
        target.ifPresent(given -> outputs.add(new Output(given, text)));
        return this;
    }

    /**
     * Looks whether all can be written, before long work is done.
     *
     * @throws Failure if not
     */
    Outputs requireWritable() {
        if (outputs.stream().filter(output -> output.target.equals(STANDARD_OUTPUT)).count() > 1) {
            throw Failure.usage("only one result can go to standard output");
        }
        outputs.stream()
                .filter(output -> !output.target.equals(STANDARD_OUTPUT))
                .forEach(output -> new ResultFile(Path.of(output.target)).requireWritable());
        return this;
    }

    /** Writes everything; {@code otherwise} goes to standard output if nothing else does. */
    void write(Supplier<String> otherwise) {
        boolean taken = false;
        for (var output : outputs) {
            if (output.target.equals(STANDARD_OUTPUT)) {
                session.streams().result(output.text.get());
                taken = true;
            } else {
                new ResultFile(Path.of(output.target)).write(output.text.get());
                session.streams().remark("parallax: wrote " + output.target);
            }
        }
        if (!taken) {
            session.streams().result(otherwise.get());
        }
    }
}
