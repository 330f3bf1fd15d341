package org.parallax.app.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.dsl.record.Titles;
import org.parallax.model.DifferingAccount;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Named;
import org.parallax.model.Sourced;
import org.parallax.report.record.RecordDossier.Telling;
import org.parallax.report.record.RecordDossier.Tellings;

/** The matters on which sources disagree; the account of the record itself comes first. */
final class Disagreements {

    List<Tellings> of(List<Element> elements) {
        return elements.stream()
                .filter(Sourced.class::isInstance)
                .map(Sourced.class::cast)
                .filter(element -> !element.getAccounts().isEmpty())
                .map(element -> new Tellings(ElementFacts.name(element), about(element), Stream.concat(
                                Stream.of(new Telling(own(element), Citations.of(element))),
                                element.getAccounts().stream().map(Disagreements::telling))
                        .toList()))
                .toList();
    }

    private static String about(Sourced element) {
        return element instanceof Named named ? Titles.of(named) : ElementFacts.sort(element);
    }

    private static String own(Sourced element) {
        return element instanceof Event event ? WhenWords.of(event.getWhen()) : "as recorded";
    }

    private static Telling telling(DifferingAccount account) {
        var text = (WhenWords.of(account.getWhen()) + " " + account.getText()).strip();
        return new Telling(text, Citations.of(account.getCitations()));
    }
}
