package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Correction;
import org.parallax.model.DifferingAccount;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Named;
import org.parallax.model.Retraction;
import org.parallax.model.Sourced;
import org.parallax.report.record.RecordDossier.Telling;
import org.parallax.report.record.RecordDossier.Tellings;

/** The matters on which sources disagree, or whoever corrects or retracts what is told of them; what counts comes first. */
record Disagreements(Adders adders) {

    List<Tellings> of(List<Element> elements) {
        return elements.stream().flatMap(element -> of(element).stream()).toList();
    }

    private Optional<Tellings> of(Element element) {
        return switch (element) {
            case Correction correction -> Optional.of(corrected(correction));
            case Retraction retraction -> Optional.of(retracted(retraction));
            case Sourced sourced when !sourced.getAccounts().isEmpty() -> Optional.of(new Tellings(ElementFacts.name(sourced),
                    about(sourced), Stream.concat(Stream.of(new Telling(own(sourced), Citations.of(sourced))), accounts(sourced)).toList()));
            default -> Optional.empty();
        };
    }

    private Tellings corrected(Correction correction) {
        var first = correction.getCorrected();
        return new Tellings(first.getName(), about(correction), Stream.of(
                        Stream.of(new Telling(EventInWords.of(correction) + ", " + adders.of(correction).words(), Citations.of(correction))),
                        Stream.of(first(first)), accounts(correction), accounts(first))
                .flatMap(tellings -> tellings).toList());
    }

    private Tellings retracted(Retraction retraction) {
        var first = retraction.getRetracted();
        var why = retraction.getReason();
        return new Tellings(first.getName(), about(first), Stream.concat(
                Stream.of(new Telling(adders.of(retraction).words() + ": " + why.getText(), Citations.of(why.getCitations())), first(first)),
                accounts(first)).toList());
    }

    private Telling first(Event event) {
        return new Telling("told first by " + adders.of(event).text() + ": " + EventInWords.of(event), Citations.of(event));
    }

    private static String about(Sourced element) {
        return element instanceof Event event ? Titles.of(event, event) : element instanceof Named named ? Titles.of(named)
                : ElementFacts.sort(element);
    }

    private static String own(Sourced element) {
        return element instanceof Event event ? WhenWords.of(event.getWhen()) : "as recorded";
    }

    private static Stream<Telling> accounts(Sourced element) {
        return element.getAccounts().stream().map(Disagreements::telling);
    }

    private static Telling telling(DifferingAccount account) {
        var text = (WhenWords.of(account.getWhen()) + " " + account.getText()).strip();
        return new Telling(text, Citations.of(account.getCitations()));
    }
}
