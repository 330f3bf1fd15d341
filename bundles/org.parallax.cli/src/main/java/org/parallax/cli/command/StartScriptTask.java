package org.parallax.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.report.ShellWords;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine;

/**
 * A task that the start script does before it starts Java. It is a command here so that help lists it; whoever calls
 * Java directly is sent to the script.
 */
@CommandLine.Command
final class StartScriptTask implements CommandList.Command {

    private final String name;
    private final String description;
    private final PositionalParamSpec arguments;

    /** {@code description} is one sentence for help; {@code label} says there what the arguments are. */
    StartScriptTask(String name, String description, String label) {
        this.name = name;
        this.description = description;
        this.arguments = PositionalParamSpec.builder()
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description("Handed on as it is.")
                .build();
    }

    @Override
    public void complete(CommandSpec spec) {
        spec.addPositional(arguments).usageMessage().description(description);
    }

    @Override
    public ExitStatus run() {
        var words = new ArrayList<>(List.of("./parallax", name));
        words.addAll(arguments.stringValues());
        throw Failure.usage(name + " is a task of the start script; call it as " + ShellWords.line(words));
    }
}
