package org.parallax.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parallax.backtest.card.FoundCards;
import org.parallax.backtest.card.ScoreCards;
import org.parallax.cli.io.ProgressLine;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.plugin.PluginSource;
import org.parallax.projection.theory.Theory;
import org.parallax.theory.kit.contract.Contract;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tests the theories of a jar. */
@CommandLine.Command(
        name = "test",
        description = "Shows the card of each theory in a jar, and whether it keeps what every theory promises.",
        footer = "%nExit status 1 if a promise is broken, with what was seen and what to do.")
final class TheoryTestCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(arity = "1", paramLabel = "JAR", description = "The jar; it need not be in the dropins folder.")
    private Path jar;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    TheoryTestCommand(CommandContext context) {
        this.context = context;
        this.jar = Path.of("");
    }

    @Override
    public ExitStatus run() {
        if (!Files.isRegularFile(jar)) {
            throw Failure.usage("there is no jar " + jar);
        }
        var checked = new ArrayList<CheckedTheory>();
        var theories = theories();
        var scores = scores(theories);
        for (var theory : theories) {
            checked.add(checked(theory, scores));
        }
        var printout = new TheoryCheckPrintout(checked);
        if (json) {
            context.streams().result(printout.json());
        } else {
            printout.lines().forEach(context.streams()::resultLine);
        }
        return checked.stream().allMatch(CheckedTheory::keepsAll) ? ExitStatus.DONE : ExitStatus.INPUT_HAS_ERRORS;
    }

    /** The theories that the jar offers, and no other jar in its place. */
    private List<Theory> theories() {
        var source = PluginSource.jars(List.of(jar.toAbsolutePath()), Theory.class.getClassLoader());
        var found = new PluginLoader(List.of(source)).find(InstalledTheories.KIND);
        found.defects().stream().findFirst().ifPresent(defect -> {
            throw Failure.input(defect.sentence());
        });
        var theories = found.plugins();
        if (theories.isEmpty()) {
            throw Failure.input(jar + " offers no theory; name its class in META-INF/services/" + Theory.class.getName());
        }
        for (var theory : theories) {
            if (theory.getClass().getClassLoader() == Theory.class.getClassLoader()) {
                throw Failure.input(theory.getClass().getName() + " is installed already, and Java would take that one; take its jar"
                        + " out of the dropins folder while you test another");
            }
        }
        return theories;
    }

    /** The score cards in the jar; one that is none is an error here, as whoever tests can mend it. */
    private static ScoreCards scores(List<Theory> theories) {
        var found = FoundCards.of(InstalledTheories.of(theories));
        found.defects().stream().findFirst().ifPresent(defect -> {
            throw Failure.input(defect.sentence());
        });
        return found.cards();
    }

    private CheckedTheory checked(Theory theory, ScoreCards scores) {
        var card = theory.card();
        var taken = context.parallax().get().theories().theory(card.id()).isPresent();
        try (var progress = new ProgressLine(context.streams(), "checking " + card.id(), context.cancelled())) {
            return new CheckedTheory(card, scores, taken, Contract.check(theory, progress::at));
        }
    }
}
