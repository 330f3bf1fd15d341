package org.parallax.dsl.ide.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.dsl.ide.outline.WhenLabels;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Because;
import org.parallax.model.Citation;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Issue;
import org.parallax.model.Judgement;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Source;
import org.parallax.model.Sourced;

/** How an element of a record came to be known, in phrases: from when, by whose claim, reading or filling in, from which words. */
final class ProvenanceFacts {

    private ProvenanceFacts() {}

    /** What qualifies a documented fact: who merely claims it, from when it is known, how others tell it, remarks. */
    static List<String> qualifications(Sourced fact) {
        var facts = new ArrayList<String>();
        if (fact instanceof Occurrence occurrence && occurrence.isAlleged()) {
            facts.add("Alleged: a source claims it, it is not established; in figures it counts like any other event");
        }
        if (fact.getKnownFrom().isGiven()) {
            facts.add("Known from " + fact.getKnownFrom().text());
        }
        fact.getAccounts().forEach(account -> facts.add("Also told: "
                + Stream.of(WhenLabels.of(account.getWhen()), account.getText()).filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(", "))));
        facts.addAll(fact.getNotes());
        return facts;
    }

    /** What is not from the sources: the readings of judgements with their reasons first, then what is supplied. */
    static List<String> additions(Sourced fact) {
        return Stream.of(fact.getReadings().stream().map(reason -> "Reading: " + reason),
                judgements(fact).filter(judgement -> !judgement.getReading().isBlank()).map(Judgement::getReading).distinct()
                        .map(reason -> "Reading: " + reason),
                fact.getSupplied().stream().map(supplied -> "Not from the documents: " + supplied))
                .flatMap(phrases -> phrases).distinct().toList();
    }

    private static Stream<? extends Judgement> judgements(Sourced fact) {
        return switch (fact) {
            case Issue issue -> issue.getSaliences().stream();
            case Leader leader -> leader.getStances().stream();
            case EventKind kind -> Stream.of(kind.getEffects(), kind.getPerceptions(), kind.getQuantityEffects())
                    .<Judgement>flatMap(List::stream);
            default -> Stream.empty();
        };
    }

    /** The sources of an element, each with its section, its grade, the words quoted and the source it takes them from. */
    static List<String> sources(Named element) {
        Stream<Citation> citations = switch (element) {
            case EventKind kind -> Stream.concat(kind.getCitations().stream(), ofReasons(kind.getReasons()));
            case Event event -> Stream.concat(event.getCitations().stream(), ofReasons(event.getReasons()));
            case Sourced sourced -> sourced.getCitations().stream();
            default -> Stream.empty();
        };
        return citations.filter(citation -> citation.getSource() != null && !citation.getSource().eIsProxy())
                .map(ProvenanceFacts::cited).distinct().toList();
    }

    private static Stream<Citation> ofReasons(List<Because> reasons) {
        return reasons.stream().flatMap(reason -> reason.getCitations().stream());
    }

    private static String cited(Citation citation) {
        var words = new StringBuilder(Titles.of(citation.getSource()));
        if (!citation.getSection().isEmpty()) {
            words.append(", ").append(citation.getSection());
        }
        words.append(grade(citation.getSource()));
        if (!citation.getQuotes().isEmpty()) {
            words.append(": ").append(citation.getQuotes().stream().map(quote -> "“" + quote + "”").collect(Collectors.joining(" … ")));
        }
        if (citation.getThrough() != null && !citation.getThrough().eIsProxy()) {
            words.append(", through ").append(Titles.of(citation.getThrough())).append(grade(citation.getThrough()));
        }
        return words.toString();
    }

    private static String grade(Source source) {
        return source.isSetGrade() ? " (" + source.getGrade().getLiteral() + ")" : "";
    }
}
