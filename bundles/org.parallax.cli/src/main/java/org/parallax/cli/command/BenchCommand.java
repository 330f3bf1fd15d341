package org.parallax.cli.command;

import java.util.List;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import picocli.CommandLine.Parameters;

/** Listed for help; the start script does the work before Java is asked. */
@picocli.CommandLine.Command(name = "bench", description = "Runs the benchmarks, or those whose name contains NAME (in a checkout only).")
final class BenchCommand implements CommandList.Command {

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Handed on as it is.")
    private List<String> arguments = List.of();

    BenchCommand(CommandContext session) {}

    @Override
    public ExitStatus run() {
        throw Failure.usage("bench is a task of the start script; call it as ./parallax bench"
                + (arguments.isEmpty() ? "" : " " + String.join(" ", arguments)));
    }
}
