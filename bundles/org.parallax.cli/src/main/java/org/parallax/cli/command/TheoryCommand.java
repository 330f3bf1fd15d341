package org.parallax.cli.command;

import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** For those who write theories. */
@CommandLine.Command(
        name = "theory",
        synopsisSubcommandLabel = "(new | test)",
        description = "For those who write theories: makes a project for one, and tests the jar of one.",
        footer = "%nThe page “Writing a theory” of the guide says how: docs/writing-a-theory.md in the jar"
                + " org.parallax.theory.kit of the installation, and under Help in the window.")
final class TheoryCommand implements CommandList.Command {

    private final CommandContext context;

    TheoryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public void complete(CommandSpec spec) {
        spec.addSubcommand("new", new CommandLine(new TheoryNewCommand(context)));
        spec.addSubcommand("test", new CommandLine(new TheoryTestCommand(context)));
    }

    @Override
    public ExitStatus run() {
        throw Failure.usage("say what to do: parallax theory new NAME --out DIR, or parallax theory test JAR");
    }
}
