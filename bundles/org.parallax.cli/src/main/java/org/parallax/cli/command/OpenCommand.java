package org.parallax.cli.command;

import java.util.List;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import picocli.CommandLine.Parameters;

/** Listed for help; the start script does the work before Java is asked. */
@picocli.CommandLine.Command(name = "open", description = "Opens the workbench, with a file or folder if one is given.")
final class OpenCommand implements CommandList.Command {

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Handed on as it is.")
    private List<String> arguments = List.of();

    OpenCommand(CommandContext session) {}

    @Override
    public ExitStatus run() {
        throw Failure.usage("open is a task of the start script; call it as ./parallax open"
                + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments)));
    }
}
