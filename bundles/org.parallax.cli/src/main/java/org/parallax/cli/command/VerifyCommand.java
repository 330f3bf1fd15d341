package org.parallax.cli.command;

import java.util.List;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import picocli.CommandLine.Parameters;

/** Listed for help; the start script does the work before Java is asked. */
@picocli.CommandLine.Command(name = "verify", description = "Builds everything and runs every test (in a checkout of the source only).")
final class VerifyCommand implements CommandList.Command {

    @Parameters(arity = "0..*", paramLabel = "ARG...", description = "Handed on as it is.")
    private List<String> arguments = List.of();

    VerifyCommand(CommandContext session) {}

    @Override
    public ExitStatus run() {
        throw Failure.usage("verify is a task of the start script; call it as ./parallax verify"
                + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments)));
    }
}
