package org.parallax.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.app.LikelyName;
import org.parallax.app.catalogue.Records;
import org.parallax.cli.ExitStatus;
import org.parallax.cli.Failure;
import org.parallax.cli.Session;
import org.parallax.report.page.RecordPage;
import org.parallax.report.record.RecordDossier;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a record: what it holds, and where each element comes from. */
@CommandLine.Command(
        name = "record",
        description = "Shows what a record holds; as a page, with every element and its source.")
final class RecordCommand implements CommandList.Command {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which record, if several are installed.")
    private Optional<String> name = Optional.empty();

    @Option(names = "--json", paramLabel = "FILE", description = "Write it as JSON; - for standard output.")
    private Optional<String> json = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE.html", description = "Write a page to read and print.")
    private Optional<String> report = Optional.empty();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Show this help.")
    private boolean help;

    RecordCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitStatus call() {
        BrokenPlugins.tell(session);
        var records = session.parallax().get().records();
        var names = chosen(records, name);
        if (names.size() != 1) {
            throw Failure.usage("several records are installed; name one of " + String.join(", ", names));
        }
        var dossier = new RecordDossier[1];
        var outputs = new Outputs(session)
                .send(json, () -> DossierJson.of(dossier[0]))
                .send(report, () -> RecordPage.of(dossier[0]))
                .requireWritable();
        dossier[0] = records.dossier(names.getFirst()).orElseThrow();
        outputs.write(() -> summary(dossier[0]));
        return ExitStatus.DONE;
    }

    /** The records meant: the one named, or all there are. */
    static List<String> chosen(Records records, Optional<String> name) {
        var names = records.names();
        if (names.isEmpty()) {
            throw Failure.input("no record is installed; add a plug-in that brings one");
        }
        if (name.isPresent() && !names.contains(name.get())) {
            var nearest = LikelyName.to(name.get(), names).map(near -> "; did you mean " + near + "?").orElse(".");
            throw Failure.usage("there is no record " + name.get() + nearest + " Installed: " + String.join(", ", names));
        }
        return name.map(List::of).orElse(names);
    }

    /** Author, title, publisher and date, as far as they are known. */
    private static String reference(RecordDossier.Source source) {
        return Stream.of(source.author(), "“" + source.title() + "”", source.publisher(), source.published())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String summary(RecordDossier dossier) {
        var text = new StringBuilder(dossier.name() + "  " + dossier.title() + "\n\n");
        for (var section : dossier.sections()) {
            text.append(String.format(java.util.Locale.ROOT, "%6d  %s%n", section.elements().size(), section.title()));
        }
        text.append(String.format(java.util.Locale.ROOT, "%6d  matters the sources tell differently%n", dossier.disagreements().size()));
        text.append("\nSources\n");
        dossier.sources().forEach(source -> Prose
                .wrapped(source.id() + "  " + reference(source), 2)
                .forEach(line -> text.append(line).append('\n')));
        text.append("\nDigest ").append(dossier.hash()).append('\n');
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
