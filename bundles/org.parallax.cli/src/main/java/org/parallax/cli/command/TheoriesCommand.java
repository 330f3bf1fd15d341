package org.parallax.cli.command;

import org.parallax.backtest.card.ScoreCards;
import org.parallax.cli.status.ExitStatus;
import org.parallax.projection.theory.Distribution;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.data.TheoryCardsJson;
import org.parallax.report.terminal.Columns;
import org.parallax.report.words.ShownTheory;
import org.parallax.report.words.TheoryScopes;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the installed theories with what they claim. */
@CommandLine.Command(name = "theories", description = "Lists the installed theories with what each claims, what it is silent on, and what it has shown.")
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
        var cards = context.parallax().get().theories().cards();
        var scores = context.parallax().get().cards();
        if (json) {
            context.streams().result(TheoryCardsJson.of(cards, scores));
        } else {
            cards.forEach(card -> print(card, scores));
        }
        PluginWarnings.tell(context);
        return ExitStatus.DONE;
    }

    private void print(TheoryCard card, ScoreCards scores) {
        var streams = context.streams();
        Columns.heading(card.id() + " " + card.version(), card.title()).forEach(streams::resultLine);
        Columns.indented(card.claim(), 2).forEach(streams::resultLine);
        Columns.indented("Source: " + card.source(), 2).forEach(streams::resultLine);
        TheoryScopes.of(card).forEach(sentence -> Columns.indented(sentence, 2).forEach(streams::resultLine));
        Columns.indented(ShownTheory.of(card, scores).sentence(), 2).forEach(streams::resultLine);
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
