package org.parallax.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Agreement;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Mechanism;
import org.parallax.model.Named;
import org.parallax.model.Period;
import org.parallax.model.Recommendation;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Survey;
import org.parallax.model.time.PartialDate;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;

/** What the elements of a record state, as facts with labels. */
final class ElementFacts {

    Element element(Sourced element) {
        var facts = new Facts();
        switch (element) {
            case State state -> state(facts, state);
            case Issue issue -> issue(facts, issue);
            case Image image -> image(facts, image);
            case Leader leader -> leader(facts, leader);
            case Agreement agreement -> agreement(facts, agreement);
            case Event event -> event(facts, event);
            case Level level -> level(facts, level);
            case Survey survey -> survey(facts, survey);
            case Recommendation advice -> facts.add("to", names(advice.getAddressees())).add("over", names(advice.getIssues()));
            case Mechanism mechanism -> facts.add("claim", mechanism.getText()).add("over", names(mechanism.getIssues()));
            case EventKind kind -> kind(facts, kind);
            case Source source -> source(facts, source);
            default -> { }
        }
        element.getSupplied().forEach(text -> facts.add("not from the documents", text));
        element.getNotes().forEach(text -> facts.add("note", text));
        element.getAccounts().forEach(account -> facts.add(Fact.TOLD_ELSEWHERE, (WhenWords.of(account.getWhen()) + " "
                + account.getText()).strip()));
        return new Element(name(element), title(element), facts.all(), Citations.of(element), Passages.of(element));
    }

    /** The type of an element in a word, for elements without a name. */
    static String sort(Sourced element) {
        return element.eClass().getName();
    }

    private static void state(Facts facts, State state) {
        facts.add("code", state.getCode());
        if (state.isSetRole()) {
            facts.add("role", state.getRole().getLiteral());
        }
    }

    private static void issue(Facts facts, Issue issue) {
        facts.add("between", names(issue.getParties())).add("held by", names(issue.getHolders()))
                .add("entwined with", names(issue.getEntwined()));
        issue.getSaliences().forEach(salience ->
                facts.add("salience for " + Titles.of(salience.getState()), salience.getValue() + " of 1"));
    }

    private static void image(Facts facts, Image image) {
        facts.add("of", Titles.of(image.getSubject())).add("by", Titles.of(image.getViewer()));
        facts.add("tone", (image.isSetTone() ? image.getTone().getLiteral() : "negative") + " "
                + (image.isSetStrength() ? image.getStrength().getLiteral() : "moderately"));
        facts.add("since", image.getSince()).add("until", image.getUntil());
    }

    private static void leader(Facts facts, Leader leader) {
        facts.add("of", Titles.of(leader.getState())).add("office", leader.getOffice());
        leader.getTerms().forEach(term -> facts.add("term", period(term)).add("term due to end", term.getScheduled()));
        if (leader.isSetLeaning()) {
            facts.add("leaning", leader.getLeaning().getLiteral());
        }
        leader.getStances().forEach(stance ->
                facts.add("stance on " + Titles.of(stance.getIssue()), stance.getAttitude().getLiteral()));
    }

    private static void agreement(Facts facts, Agreement agreement) {
        facts.add("between", names(agreement.getParties())).add("signed", agreement.getSigned());
        agreement.getInForce().forEach(period -> facts.add("in force", period(period)));
        agreement.getSuspensions().forEach(period -> facts.add("suspended", period(period)));
        facts.add("over", names(agreement.getIssues()));
    }

    private static void event(Facts facts, Event event) {
        facts.add("date", WhenWords.of(event.getWhen())).add("kind", Titles.of(event.getKind()));
        event.getArguments().forEach(argument -> facts.add(argument.getRole().getLiteral(), argument.isSetIntensity()
                ? argument.getIntensity().getLiteral()
                : argument.isSetLeaning() ? argument.getLeaning().getLiteral() : names(argument.getValues())));
        event.getReasons().forEach(because -> facts.add("because", because.getText()));
    }

    private static void level(Facts facts, Level level) {
        facts.add("quantity", level.getQuantity().getLiteral()).add("level", level.getValue() + " of 1")
                .add("from", level.getFrom()).add("to", level.getTo());
        level.getReasons().forEach(because -> facts.add("because", because.getText()));
    }

    private static void survey(Facts facts, Survey survey) {
        facts.add("asked in", Titles.of(survey.getPopulation())).add("by", survey.getPollster())
                .add("date", WhenWords.of(survey.getWhen()))
                .add("value", survey.getValue() + " " + survey.getUnit().getLiteral());
        if (survey.getAbout() != null) {
            facts.add("about", Titles.of(survey.getAbout()));
        }
    }

    private static void kind(Facts facts, EventKind kind) {
        var entry = KindWords.entry(kind);
        facts.add("asks for", String.join(", ", entry.parameters()));
        facts.add("about", String.join(", ", entry.attributes().about())).add("deed", entry.attributes().deed())
                .add("costly to", String.join(", ", entry.attributes().costlyTo()))
                .add("favours", String.join(", ", entry.attributes().favours()));
        facts.add("does", String.join("; ", entry.effects())).add("fading", entry.fading());
        entry.reasons().forEach(reason -> facts.add("because", reason));
    }

    private static void source(Facts facts, Source source) {
        facts.add("author", source.getAuthor()).add("publisher", source.getPublisher())
                .add("published", source.getPublished()).add("language", source.getLanguage()).add("url", source.getUrl());
    }

    /** The identifier of an element; empty if it has none. */
    static String name(Sourced element) {
        return Names.of(element).orElse("");
    }

    private static String title(Sourced element) {
        return switch (element) {
            case Level level -> Titles.of(level.getState()) + ": " + level.getQuantity().getLiteral();
            case Event event -> Titles.of(event, event);
            case Named named -> Titles.of(named);
            default -> sort(element);
        };
    }

    private static String names(List<? extends Named> elements) {
        return elements.stream().map(Titles::of).collect(Collectors.joining(", "));
    }

    private static String period(Period period) {
        return period.getFrom() + (period.getTo().isGiven() ? " to " + period.getTo() : " on");
    }

    /** Facts in the order in which they are added; those without a value are left out. */
    private static final class Facts {

        private final List<Fact> facts = new ArrayList<>();

        Facts add(String label, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new Fact(label, value));
            }
            return this;
        }

        Facts add(String label, PartialDate date) {
            return add(label, date.toString());
        }

        List<Fact> all() {
            return facts;
        }
    }
}
