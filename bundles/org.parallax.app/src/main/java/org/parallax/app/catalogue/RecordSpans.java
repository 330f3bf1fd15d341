package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.Endings;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Leader;
import org.parallax.report.record.RecordDossier.Ending;
import org.parallax.report.record.RecordDossier.Holding;
import org.parallax.report.record.RecordDossier.Pause;
import org.parallax.report.record.RecordDossier.Span;

/** What lasts in a record: terms of leaders, agreements in force or announced, conditions from their begin to their end. */
record RecordSpans(List<Element> elements, Endings endings, Adders adders) {

    private static final String AGREEMENTS = "Agreements";

    List<Span> all() {
        return Stream.of(terms(), agreements(), announced(), conditions()).flatMap(spans -> spans).toList();
    }

    private Stream<Span> terms() {
        return all(Leader.class).flatMap(leader -> leader.getTerms().stream().map(term -> new Span(
                "Leaders of " + Titles.of(leader.getState()), leader.getName(), Titles.of(leader),
                DocumentedDates.of(term.getFrom()), DocumentedDates.of(term.getTo()), List.of(), holding(leader, Holding.Sort.ORDINARY))));
    }

    private Stream<Span> agreements() {
        return all(Agreement.class).flatMap(agreement -> agreement.getInForce().stream().map(period -> new Span(
                AGREEMENTS, agreement.getName(), Titles.of(agreement),
                DocumentedDates.of(period.getFrom()), DocumentedDates.of(period.getTo()), pauses(agreement),
                holding(agreement, announcedOnly(agreement) ? Holding.Sort.ANNOUNCED : Holding.Sort.ORDINARY))));
    }

    /** Agreements announced without ever being said to be in force. */
    private Stream<Span> announced() {
        return all(Agreement.class)
                .filter(agreement -> announcedOnly(agreement) && agreement.getInForce().isEmpty())
                .map(agreement -> new Span(
                        AGREEMENTS, agreement.getName(), Titles.of(agreement), DocumentedDates.of(agreement.getAnnounced()),
                        Optional.empty(), pauses(agreement), holding(agreement, Holding.Sort.ANNOUNCED)));
    }

    private Stream<Span> conditions() {
        return all(Event.class).filter(StandingConditions::begins).map(event -> {
            var ending = endings.of(event).map(Endings.Ending::event);
            return new Span(
                    Span.CONDITIONS, Corrections.nameOf(event), Titles.of(event, event), DocumentedDates.start(event.getWhen()),
                    ending.flatMap(end -> DocumentedDates.start(end.getWhen())), List.of(),
                    new Holding(
                            Holding.Sort.CONDITION, ending.map(end -> new Ending(Corrections.nameOf(end), Titles.of(end, end))),
                            event.isAlleged(), adders.of(event)));
        });
    }

    private static boolean announcedOnly(Agreement agreement) {
        return agreement.getAnnounced().isGiven() && !agreement.getSigned().isGiven();
    }

    private Holding holding(Element element, Holding.Sort sort) {
        return new Holding(sort, Optional.empty(), false, adders.of(element));
    }

    private static List<Pause> pauses(Agreement agreement) {
        return agreement.getSuspensions().stream()
                .map(period -> new Pause(DocumentedDates.of(period.getFrom()), DocumentedDates.of(period.getTo())))
                .toList();
    }

    private <T> Stream<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }
}
