package org.parallax.cli.command;

import org.parallax.app.Parallax;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine;

/** {@code parallax} without a command. */
@CommandLine.Command(
        name = "parallax",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = RootCommand.Version.class,
        header = "Write what-if scenarios about the relations between two states, check them",
        description = "against a documented record, and project them under competing theories.%n",
        footer = {
            "%nExit status: 0 done; 1 the input has errors, or a theory failed and was left",
            "out; 2 wrong usage; 3 an expectation failed and --strict was given; 70 a bug."
        })
final class RootCommand implements CommandList.Command {

    /** Inherited by every command. */
    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "Show this help.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version.")
    private boolean version;

    @Override
    public ExitStatus run() {
        throw Failure.usage("name a command; parallax --help lists them");
    }

    /** The version of the program. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Parallax " + Parallax.VERSION};
        }
    }
}
