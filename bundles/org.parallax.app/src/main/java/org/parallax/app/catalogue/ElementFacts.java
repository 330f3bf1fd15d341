package org.parallax.app.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.dsl.record.EventIssue;
import org.parallax.dsl.record.FigureInWords;
import org.parallax.dsl.record.Judgements;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.Endings;
import org.parallax.model.Agreement;
import org.parallax.model.Argument;
import org.parallax.model.Because;
import org.parallax.model.Correction;
import org.parallax.model.DatedFigure;
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
import org.parallax.model.Renamed;
import org.parallax.model.Retraction;
import org.parallax.model.Role;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.model.time.PartialDate;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;

/** What the elements of a record state, as facts with labels. */
final class ElementFacts {

    private static final String ROLE = "role";
    private static final String BECAUSE = "because";

    private final Endings endings;
    private final Adders adders;

    /** Of a record whose conditions ended so and to which texts add so. */
    ElementFacts(Endings endings, Adders adders) {
        this.endings = endings;
        this.adders = adders;
    }

    Element element(Sourced element) {
        var facts = new Facts(element.getSupplied().isEmpty());
        switch (element) {
            case State state -> state(facts, state);
            case Issue issue -> issue(facts, issue);
            case Image image -> image(facts, image);
            case Leader leader -> leader(facts, leader);
            case Agreement agreement -> agreement(facts, agreement);
            case Event event -> event(facts, event);
            case Level level -> level(facts, level);
            case Survey survey -> survey(facts, survey);
            case DatedFigure figure -> figure(facts, figure);
            case Recommendation advice -> facts.add("to", names(advice.getAddressees())).add("over", names(advice.getIssues()));
            case Mechanism mechanism -> facts.add("claim", mechanism.getText()).add("over", names(mechanism.getIssues()));
            case EventKind kind -> kind(facts, kind);
            case Verdict verdict -> verdict(facts, verdict);
            default -> { }
        }
        facts.remark("known from", element.getKnownFrom().toString());
        if (element instanceof Renamed named) {
            facts.remark("formerly", String.join(", ", named.getFormerNames()));
        }
        facts.provenance(element);
        if (element instanceof Correction correction) {
            facts.remark(Fact.TOLD_FIRST, EventInWords.of(correction.getCorrected()));
        }
        element.getAccounts().forEach(account -> facts.add(Fact.TOLD_ELSEWHERE, (WhenWords.of(account.getWhen()) + " "
                + account.getText()).strip()));
        return new Element(name(element), title(element), facts.all(), Citations.of(element), Passages.of(element), addedBy(element));
    }

    /** An event that is told no longer: as it was told, and why that was taken back. */
    Element retracted(Retraction retraction) {
        var told = element(retraction.getRetracted());
        var why = retraction.getReason();
        var facts = Stream.concat(Stream.of(because(Fact.RETRACTED, why)), told.facts().stream()).toList();
        var citations = Stream.concat(Citations.of(why.getCitations()).stream(), told.citations().stream()).distinct().toList();
        return new Element(told.id(), told.title(), facts, citations, Passages.of(retraction), adders.of(retraction));
    }

    /** What is supplied in a source and noted about it. */
    static List<Fact> of(Source source) {
        var facts = new Facts(false);
        facts.provenance(source);
        return facts.all();
    }

    private AddedBy addedBy(Sourced element) {
        return element instanceof org.parallax.model.Element whole ? adders.of(whole) : AddedBy.OWN;
    }

    /** The type of an element in a word, for elements without a name. */
    static String sort(Sourced element) {
        return element.eClass().getName();
    }

    private static void state(Facts facts, State state) {
        facts.remark("code", state.getCode());
        if (Judgements.areOfTheWhole(state)) {
            facts.reading(ROLE, state.getRole().getLiteral(), JudgementReasons.of(state));
        } else {
            facts.remark(ROLE, state.isSetRole() ? state.getRole().getLiteral() : "");
        }
    }

    private static void issue(Facts facts, Issue issue) {
        facts.add("between", names(issue.getParties())).add("held by", names(issue.getHolders()))
                .add("entwined with", names(issue.getEntwined()));
        issue.getSaliences().forEach(salience ->
                facts.reading("salience for " + Titles.of(salience.getState()), salience.getValue() + " of 1", JudgementReasons.of(salience, issue)));
    }

    private static void image(Facts facts, Image image) {
        facts.add("of", Titles.of(image.getSubject())).add("by", Titles.of(image.getViewer()));
        facts.reading("tone", (image.isSetTone() ? image.getTone().getLiteral() : "negative") + " "
                + (image.isSetStrength() ? image.getStrength().getLiteral() : "moderately"), JudgementReasons.of(image));
        facts.date("since", image.getSince()).date("until", image.getUntil());
    }

    private static void leader(Facts facts, Leader leader) {
        facts.add("of", Titles.of(leader.getState())).add("office", leader.getOffice());
        leader.getTerms().forEach(term -> facts.date("term", period(term)).date("term due to end", term.getScheduled()));
        if (leader.isSetLeaning()) {
            facts.reading("leaning", leader.getLeaning().getLiteral(), JudgementReasons.ofLeaning(leader));
        }
        leader.getStances().forEach(stance ->
                facts.reading("stance on " + Titles.of(stance.getIssue()), stance.getAttitude().getLiteral(), JudgementReasons.of(stance, leader)));
    }

    private static void agreement(Facts facts, Agreement agreement) {
        facts.add("between", names(agreement.getParties())).date("signed", agreement.getSigned())
                .date(agreement.getSigned().isGiven() ? "announced" : "announced, not signed", agreement.getAnnounced());
        agreement.getInForce().forEach(period -> facts.date("in force", period(period)));
        agreement.getSuspensions().forEach(period -> facts.date("suspended", period(period)));
        facts.add("over", names(agreement.getIssues()));
    }

    private void event(Facts facts, Event event) {
        var reason = JudgementReasons.of(event);
        facts.date("date", WhenWords.of(event.getWhen()));
        // What is told of an event with an intensity is why it is as intense as that.
        boolean isSized = event.getArguments().stream().anyMatch(Argument::isSetIntensity);
        facts.reading(Fact.KIND, Titles.of(event.getKind()), isSized ? "" : reason);
        event.getArguments().forEach(argument -> argument(facts, argument, event));
        if (!isSized && event.getKind().getParameters().stream().anyMatch(parameter -> parameter.getRole() == Role.INTENSITY)) {
            facts.remark(Role.INTENSITY.getLiteral(), EffectGuards.USUAL.getLiteral() + ", since none is told");
        }
        EventIssue.ofAgreement(event).ifPresent(issue -> facts.remark("over", Titles.of(issue) + ", as the agreement is"));
        if (event.isAlleged()) {
            facts.add("alleged", "a source claims it; it is not established, and counts in figures like any other event");
        }
        facts.remark("ends", endings.endedBy(event).stream().map(ended -> Titles.of(ended, ended)).collect(Collectors.joining(", ")));
        if (StandingConditions.begins(event)) {
            facts.remark("in force", WhenWords.start(event.getWhen()) + endings.of(event)
                    .map(ending -> " to " + WhenWords.start(ending.event().getWhen()) + ", ended by " + Titles.of(ending.event(), ending.event()))
                    .orElse(" on"));
        }
        event.getReasons().forEach(facts::because);
    }

    private static void argument(Facts facts, Argument argument, Event event) {
        var label = argument.getRole().getLiteral();
        if (argument.isSetIntensity()) {
            facts.reading(label, argument.getIntensity().getLiteral(), JudgementReasons.of(event));
        } else if (argument.isSetLeaning()) {
            facts.reading(label, argument.getLeaning().getLiteral(), JudgementReasons.ofLeaning(argument.getLeaning(), event));
        } else if (argument.getRole() == Role.CONSENTED) {
            facts.add(label, "yes");
        } else {
            facts.add(label, names(argument.getValues()));
        }
    }

    private static void verdict(Facts facts, Verdict verdict) {
        facts.date("date", WhenWords.of(verdict.getWhen()));
        Optional.ofNullable(verdict.getIndicator()).map(NodeModelUtils::findActualNodeFor)
                .ifPresent(node -> facts.reading("of", NodeModelUtils.getTokenText(node), JudgementReasons.of(verdict)));
    }

    private static void level(Facts facts, Level level) {
        // From when it counts is read out of the documents' words, as how high it is.
        facts.reading(level.getQuantity().getLiteral(), level.getValue() + " of 1 from " + level.getFrom()
                + (level.getTo().isGiven() ? " to " + level.getTo() : ""), JudgementReasons.of(level));
        level.getReasons().forEach(facts::because);
    }

    private static void survey(Facts facts, Survey survey) {
        facts.add("asked in", Titles.of(survey.getPopulation())).add("by", survey.getPollster())
                .date("date", WhenWords.of(survey.getWhen()))
                .add("value", survey.getValue() + " " + survey.getUnit().getLiteral());
        if (survey.getAbout() != null) {
            facts.add("about", Titles.of(survey.getAbout()));
        }
    }

    private static void figure(Facts facts, DatedFigure figure) {
        facts.add("of", Titles.of(figure.getState())).date("date", WhenWords.of(figure.getWhen()))
                .add("value", FigureInWords.of(figure));
        if (figure.getAbout() != null) {
            facts.add("about", Titles.of(figure.getAbout()));
        }
    }

    /** All that a kind says is how its author reads the documents; how an event of it is written is no statement at all. */
    private static void kind(Facts facts, EventKind kind) {
        var entry = KindWords.entry(kind);
        facts.remark("asks for", String.join(", ", entry.parameters()));
        var reason = JudgementReasons.of(kind);
        KindWords.effects(kind).forEach(effect -> facts.reading("does", effect.words(),
                effect.judgement().map(judgement -> JudgementReasons.of(judgement, kind)).orElse(reason)));
        var attributes = entry.attributes();
        facts.reading("about", String.join(", ", attributes.about()), reason).reading("deed", attributes.deed(), reason)
                .reading("costly to", String.join(", ", attributes.costlyTo()), reason)
                .reading("favours", String.join(", ", attributes.favours()), reason).reading("fading", entry.fading(), reason);
        kind.getReasons().forEach(facts::because);
    }

    /** A reason that names no source is the author's own. */
    private static Fact because(String label, Because because) {
        return because.getCitations().isEmpty() ? Fact.remark(label, because.getText()) : Fact.documented(label, because.getText());
    }

    /** The identifier of an element; empty if it has none. */
    static String name(Sourced element) {
        return element instanceof Event event ? Corrections.nameOf(event) : Names.of(element).orElse("");
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
        private final boolean datesAreDocumented;

        /** What is supplied beyond the documents may be the date: then no date counts as documented. */
        Facts(boolean datesAreDocumented) {
            this.datesAreDocumented = datesAreDocumented;
        }

        Facts add(String label, @Nullable String value) {
            return value == null ? this : given(Fact.documented(label, value));
        }

        Facts date(String label, String value) {
            return given(datesAreDocumented ? Fact.documented(label, value) : Fact.remark(label, value));
        }

        Facts date(String label, PartialDate date) {
            return date(label, date.toString());
        }

        Facts reading(String label, String value, String reason) {
            return given(Fact.reading(label, value, reason));
        }

        void because(Because because) {
            given(ElementFacts.because(BECAUSE, because));
        }

        void remark(String label, String value) {
            given(Fact.remark(label, value));
        }

        void provenance(Sourced element) {
            element.getSupplied().forEach(text -> given(Fact.supplied("supplied", text)));
            element.getNotes().forEach(text -> remark("note", text));
        }

        private Facts given(Fact fact) {
            if (!fact.value().isBlank()) {
                facts.add(fact);
            }
            return this;
        }

        List<Fact> all() {
            return facts;
        }
    }
}
