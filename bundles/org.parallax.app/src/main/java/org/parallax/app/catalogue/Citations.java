package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Level;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.report.record.RecordDossier;

/** The sources that elements cite, in their own citations and in those of their reasons. */
final class Citations {

    private Citations() {}

    static List<RecordDossier.Citation> of(Sourced element) {
        var reasons = switch (element) {
            case EventKind kind -> kind.getReasons();
            case Level level -> level.getReasons();
            case Event event -> event.getReasons();
            default -> List.<Because>of();
        };
        return Stream.concat(element.getCitations().stream(), reasons.stream().flatMap(because -> because.getCitations().stream()))
                .map(Citations::citation)
                .distinct()
                .toList();
    }

    static List<RecordDossier.Citation> of(List<Citation> citations) {
        return citations.stream().map(Citations::citation).toList();
    }

    private static RecordDossier.Citation citation(Citation citation) {
        return new RecordDossier.Citation(
                citation.getSource().getName(), citation.getSection(), citation.getQuotes(),
                Optional.ofNullable(citation.getThrough()).map(Source::getName).orElse(""));
    }
}
