package org.parallax.cli.command;

import java.util.List;
import org.parallax.cli.ExitStatus;
import org.parallax.cli.Session;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.report.data.JsonText;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the installed theories with what they claim. */
@CommandLine.Command(name = "theories", description = "Lists the installed theories with what each claims.")
final class TheoriesCommand implements CommandList.Command {

    private final Session session;

    @Option(names = "--parameters", description = "List their parameters too.")
    private boolean parameters;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    TheoriesCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitStatus call() {
        var installed = session.parallax().get().theories();
        var cards = installed.all().stream().map(Theory::card).toList();
        if (json) {
            session.streams().result(json(cards));
        } else {
            cards.forEach(this::print);
        }
        BrokenPlugins.tell(session);
        return ExitStatus.DONE;
    }

    private void print(TheoryCard card) {
        var streams = session.streams();
        streams.resultLine(card.id() + " " + card.version() + "  " + card.title());
        Prose.wrapped(card.claim(), 2).forEach(streams::resultLine);
        Prose.wrapped("Source: " + card.source(), 2).forEach(streams::resultLine);
        if (parameters) {
            card.parameters().forEach(this::print);
        }
        streams.resultLine("");
    }

    private void print(Parameter parameter) {
        var range = parameter.value() + " " + parameter.unit() + " (" + parameter.low() + " to " + parameter.high() + ")";
        Prose.wrapped(parameter.id() + " = " + range + ": " + parameter.title() + ". " + parameter.why(), 4)
                .forEach(session.streams()::resultLine);
    }

    private static String json(List<TheoryCard> cards) {
        var json = new JsonText();
        json.object(root -> root.name("theories").array(cards, (each, card) -> each.object(o -> {
            o.member("id", card.id()).member("version", card.version()).member("title", card.title());
            o.member("claim", card.claim()).member("source", card.source());
            o.name("parameters").array(card.parameters(), (all, parameter) -> all.object(p -> p
                    .member("id", parameter.id()).member("title", parameter.title()).member("unit", parameter.unit())
                    .member("low", parameter.low()).member("value", parameter.value()).member("high", parameter.high())
                    .member("why", parameter.why())));
        })));
        return json.text();
    }
}
