package org.parallax.cli.command;

import java.util.List;
import java.util.Optional;
import org.parallax.app.catalogue.KindEntry;
import org.parallax.app.catalogue.Records;
import org.parallax.cli.ExitStatus;
import org.parallax.cli.Session;
import org.parallax.report.data.JsonText;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Lists the event kinds a scenario can use. */
@CommandLine.Command(
        name = "kinds",
        description = "Lists the event kinds that scenarios can use, with what each asks for and does.")
final class KindsCommand implements Commands.Command {

    private final Session session;

    @Option(names = "--record", paramLabel = "NAME", description = "Those of one record only.")
    private Optional<String> record = Optional.empty();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    KindsCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitStatus call() {
        var records = session.parallax().get().records();
        var names = RecordCommand.chosen(records, record);
        if (json) {
            session.streams().result(json(records, names));
        } else {
            names.forEach(name -> print(name, records.kinds(name)));
        }
        return ExitStatus.DONE;
    }

    private void print(String name, List<KindEntry> kinds) {
        session.streams().resultLine(kinds.size() + " event kinds of " + name);
        kinds.forEach(this::print);
    }

    private void print(KindEntry kind) {
        var streams = session.streams();
        streams.resultLine("");
        streams.resultLine(kind.id() + "  " + kind.title());
        Prose.wrapped("{ " + String.join("  ", kind.parameters()) + " }", 2).forEach(streams::resultLine);
        Prose.wrapped(String.join("; ", kind.effects()) + "; " + kind.fading(), 2).forEach(streams::resultLine);
        kind.reasons().forEach(reason -> Prose.wrapped("because " + reason, 2).forEach(streams::resultLine));
    }

    private static String json(Records records, List<String> names) {
        var json = new JsonText();
        json.object(root -> root.name("records").array(names, (each, name) -> each.object(o -> {
            o.member("record", name);
            o.name("kinds").array(records.kinds(name), (all, kind) -> all.object(k -> {
                k.member("id", kind.id()).member("title", kind.title());
                k.name("parameters").array(kind.parameters(), JsonText::value);
                k.name("effects").array(kind.effects(), JsonText::value);
                k.member("fading", kind.fading());
                k.name("reasons").array(kind.reasons(), JsonText::value);
            }));
        })));
        return json.text();
    }
}
