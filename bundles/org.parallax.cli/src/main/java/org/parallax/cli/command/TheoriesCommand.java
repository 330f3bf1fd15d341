package org.parallax.cli.command;

import org.parallax.cli.status.ExitStatus;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.data.TheoryCardsJson;
import org.parallax.report.terminal.Columns;
import org.parallax.report.words.TheoryScopes;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the installed theories with what they claim. */
@CommandLine.Command(name = "theories", description = "Lists the installed theories with what each claims, and what it is silent on.")
final class TheoriesCommand implements CommandList.Command {

    private final CommandContext context;

    @Option(names = "--parameters", description = "List their parameters too, with bounds and distributions.")
    private boolean parameters;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    TheoriesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public ExitStatus run() {
        var installed = context.parallax().get().theories();
        var cards = installed.all().stream().map(Theory::card).toList();
        if (json) {
            context.streams().result(TheoryCardsJson.of(cards));
        } else {
            cards.forEach(this::print);
        }
        PluginWarnings.tell(context);
        return ExitStatus.DONE;
    }

    private void print(TheoryCard card) {
        var streams = context.streams();
        Columns.heading(card.id() + " " + card.version(), card.title()).forEach(streams::resultLine);
        Columns.indented(card.claim(), 2).forEach(streams::resultLine);
        Columns.indented("Source: " + card.source(), 2).forEach(streams::resultLine);
        TheoryScopes.of(card).forEach(sentence -> Columns.indented(sentence, 2).forEach(streams::resultLine));
        if (parameters) {
            card.parameters().forEach(this::print);
        }
        streams.resultLine("");
    }

    private void print(Parameter parameter) {
        var range = TheoryScopes.number(parameter.value()) + " " + parameter.unit() + ", from " + TheoryScopes.number(parameter.low())
                + " to " + TheoryScopes.number(parameter.high()) + ", " + likely(parameter);
        Columns.indented(parameter.id() + " = " + range + ": " + parameter.title() + ". " + parameter.why(), 4)
                .forEach(context.streams()::resultLine);
    }

    private static String likely(Parameter parameter) {
        return switch (parameter.distribution()) {
            case Distribution.Likely likely -> "nine draws of ten from " + TheoryScopes.likely(parameter);
            case Distribution.Chosen chosen -> TheoryScopes.likely(parameter);
        };
    }
}
