package org.parallax.cli.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.LikelyName;
import org.parallax.cli.ExitStatus;
import org.parallax.cli.Session;
import picocli.CommandLine;

/** The commands there are. */
public final class CommandList {

    private static final Map<String, Function<Session, Command>> MAKERS = makers();

    private CommandList() {}

    /** A command with its arguments filled in. */
    public interface Command {

        /**
         * Does what was asked.
         *
         * @throws org.parallax.cli.Failure if it cannot
         */
        ExitStatus call() throws Exception;
    }

    /**
     * The command line for {@code arguments}. Only the command that is called is built, which saves a tenth
     * of a second; help builds them all.
     */
    public static CommandLine commandLine(Session session, String... arguments) {
        var root = new CommandLine(new RootCommand());
        var called = arguments.length == 0 ? "" : arguments[0];
        MAKERS.forEach((name, maker) -> {
            if (name.equals(called) || !MAKERS.containsKey(called)) {
                root.addSubcommand(name, maker.apply(session));
            }
        });
        root.setUsageHelpWidth(80);
        root.setUsageHelpLongOptionsMaxWidth(30);
        return root;
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

    /** What to say if the first word is no command; empty if it is one, or an option. */
    public static Optional<String> unknown(String... arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-") || MAKERS.containsKey(arguments[0])) {
            return Optional.empty();
        }
        var nearest = LikelyName.to(arguments[0], MAKERS.keySet()).map(near -> "; did you mean " + near + "?").orElse(".");
        return Optional.of("there is no command " + arguments[0] + nearest + " There is: " + String.join(", ", MAKERS.keySet()));
    }

    private static Map<String, Function<Session, Command>> makers() {
        var makers = new LinkedHashMap<String, Function<Session, Command>>();
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
