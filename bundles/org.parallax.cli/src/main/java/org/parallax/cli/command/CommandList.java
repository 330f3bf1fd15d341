package org.parallax.cli.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine;

/** All commands of the program, and the picocli command line made of them. */
public final class CommandList {

    private static final int WIDTH = 80;
    private static final int OPTION_NAMES_WIDTH = 30;

    private static final Map<String, Function<CommandContext, Command>> MAKERS = makers();

    private CommandList() {}

    /** A command; picocli fills in its arguments before it runs. */
    public interface Command extends Callable<Integer> {

        /**
         * Does the work.
         *
         * @throws Failure if it cannot
         */
        ExitStatus run() throws Exception;

        @Override
        default Integer call() throws Exception {
            return run().code();
        }

        /**
         * Adds what annotations of the class cannot state, such as one option for each export format. Called once,
         * before arguments are parsed.
         */
        default void complete(CommandSpec spec) {}
    }

    /**
     * The command line that parses {@code arguments}. If they start with the name of a command, only that command is
     * built, which saves a tenth of a second; otherwise all are, so that help can list them.
     */
    public static CommandLine commandLine(CommandContext context, String... arguments) {
        var root = new CommandLine(new RootCommand());
        var called = arguments.length == 0 ? "" : arguments[0];
        MAKERS.forEach((name, maker) -> {
            if (name.equals(called) || !MAKERS.containsKey(called)) {
                root.addSubcommand(name, line(maker.apply(context)));
            }
        });
        WholeNumbers.register(root);
        TextArguments.register(root);
        var usage = new UsageErrors(context.streams(), MAKERS.keySet());
        // A name may begin with @: no argument is a list of other arguments.
        return root.setExpandAtFiles(false)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(OPTION_NAMES_WIDTH)
                .setOut(context.streams().resultWriter())
                .setExecutionStrategy(usage)
                .setParameterExceptionHandler(usage);
    }

    private static CommandLine line(Command command) {
        var line = new CommandLine(command);
        command.complete(line.getCommandSpec());
        return line;
    }

    /** Rewrites {@code help COMMAND} as {@code COMMAND --help}; other arguments are returned as they are. */
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
        makers.put("exercise", ExerciseCommand::new);
        makers.put("precedents", PrecedentsCommand::new);
        makers.put("backtest", BacktestCommand::new);
        makers.put("theories", TheoriesCommand::new);
        makers.put("theory", TheoryCommand::new);
        makers.put("kinds", KindsCommand::new);
        makers.put("record", RecordCommand::new);
        makers.put("import", ImportCommand::new);
        task(makers, "open", "Opens the workbench, with a file or folder if one is given.", "PATH");
        task(makers, "verify", "Builds everything and runs every test (in a checkout of the source only).", "ARG...");
        task(makers, "bench", "Runs the benchmarks, or those whose name contains NAME (in a checkout only).", "NAME");
        return Collections.unmodifiableMap(makers);
    }

    private static void task(
            Map<String, Function<CommandContext, Command>> makers, String name, String description, String label) {
        makers.put(name, context -> new StartScriptTask(name, description, label));
    }
}
