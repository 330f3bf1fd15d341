package org.parallax.cli.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.parallax.cli.status.ExitStatus;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine;

/** The commands there are. */
public final class CommandList {

    private static final int WIDTH = 80;
    private static final int OPTION_NAMES_WIDTH = 30;

    private static final Map<String, Function<CommandContext, Command>> MAKERS = makers();

    private CommandList() {}

    /** A command with its arguments filled in. */
    public interface Command extends Callable<Integer> {

        /**
         * Does what was asked.
         *
         * @throws org.parallax.cli.status.Failure if it cannot
         */
        ExitStatus run() throws Exception;

        @Override
        default Integer call() throws Exception {
            return run().code();
        }

        /** Options that no field of the class declares, because there is one for each entry of a list. */
        default List<OptionSpec> listedOptions() {
            return List.of();
        }
    }

    /**
     * The command line for {@code arguments}. Only the command that is called is built, which saves a tenth
     * of a second; help builds them all.
     */
    public static CommandLine commandLine(CommandContext session, String... arguments) {
        var root = new CommandLine(new RootCommand());
        var called = arguments.length == 0 ? "" : arguments[0];
        MAKERS.forEach((name, maker) -> {
            if (name.equals(called) || !MAKERS.containsKey(called)) {
                root.addSubcommand(name, line(maker.apply(session)));
            }
        });
        WholeNumbers.register(root);
        var usage = new UsageErrors(session.streams(), MAKERS.keySet());
        return root.setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(OPTION_NAMES_WIDTH)
                .setOut(session.streams().resultWriter())
                .setExecutionStrategy(usage)
                .setParameterExceptionHandler(usage);
    }

    private static CommandLine line(Command command) {
        var line = new CommandLine(command);
        command.listedOptions().forEach(line.getCommandSpec()::addOption);
        return line;
    }

    /** The arguments in the one form that is parsed: {@code help COMMAND} is {@code COMMAND --help}. */
    public static String[] plain(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        var rest = Arrays.copyOfRange(arguments, 1, arguments.length + 1);
        rest[rest.length - 1] = "--help";
        return rest;
    }

    private static Map<String, Function<CommandContext, Command>> makers() {
        var makers = new LinkedHashMap<String, Function<CommandContext, Command>>();
        makers.put("check", CheckCommand::new);
        makers.put("project", ProjectCommand::new);
        makers.put("compare", CompareCommand::new);
        makers.put("explain", ExplainCommand::new);
        makers.put("theories", TheoriesCommand::new);
        makers.put("kinds", KindsCommand::new);
        makers.put("record", RecordCommand::new);
        makers.put("open", OpenCommand::new);
        makers.put("verify", VerifyCommand::new);
        makers.put("bench", BenchCommand::new);
        return Collections.unmodifiableMap(makers);
    }
}
