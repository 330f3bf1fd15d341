package org.parallax.app.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.parallax.app.lowering.RecordDigest;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Agreement;
import org.parallax.model.EffectDirection;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Mechanism;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Recommendation;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Survey;
import org.parallax.report.record.RecordDossier;

/** Turns a record of the model into a dossier: every element with what it states and the sources for that. */
public final class Dossiers {

    private final ElementFacts facts = new ElementFacts();

    /**
     * The dossier of a record; {@code all} are all its elements, in its order. What is only half written, without its
     * name or without what it is about, has no entry yet.
     */
    public RecordDossier of(RelationshipHeader header, List<Element> all) {
        var elements = all.stream().filter(Dossiers::isWritten).toList();
        return new RecordDossier(
                new RecordDossier.About(
                        header.getName(), Titles.of(header), RecordDigest.of(elements),
                        all(elements, State.class).filter(IssueParties::isParty).map(Titles::of).toList()),
                all(elements, Source.class).map(Dossiers::source).toList(),
                all(elements, Event.class).map(this::entry).toList(),
                Stream.concat(terms(elements), agreements(elements)).toList(),
                sections(elements),
                new Disagreements().of(elements));
    }

    /** Whether an element is all there; an image needs no name. */
    private static boolean isWritten(Element element) {
        boolean isNamed = !(element instanceof Named) || element instanceof Image || Names.has(element);
        boolean isWhole = isNamed && isWhole(element);
        for (var parts = element.eAllContents(); isWhole && parts.hasNext();) {
            isWhole = isWhole(parts.next());
        }
        return isWhole;
    }

    /** Whether everything that a part of the record refers to by one name is there, found or not. */
    private static boolean isWhole(EObject part) {
        return part.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isMany() && !reference.isContainment() && !reference.isContainer())
                .allMatch(reference -> reference == ParallaxPackage.Literals.SURVEY__ABOUT || part.eGet(reference, false) != null);
    }

    private static RecordDossier.Source source(Source source) {
        return new RecordDossier.Source(
                source.getName(), Titles.of(source), source.getAuthor(), source.getPublisher(), source.getPublished().toString());
    }

    private RecordDossier.TimelineEntry entry(Event event) {
        return new RecordDossier.TimelineEntry(
                event.getName(), Titles.of(event, event), DocumentedDates.start(event.getWhen()), DocumentedDates.end(event.getWhen()),
                new RecordDossier.Nature(Titles.of(event.getKind()), direction(event.getKind()), issue(event)),
                Citations.of(event));
    }

    private static int direction(EventKind kind) {
        boolean helps = kind.getEffects().stream().anyMatch(effect -> effect.getDirection() == EffectDirection.HELPS);
        boolean harms = kind.getEffects().stream().anyMatch(effect -> effect.getDirection() == EffectDirection.HARMS);
        return helps == harms ? 0 : helps ? 1 : -1;
    }

    private static String issue(Event event) {
        return event.getArguments().stream()
                .flatMap(argument -> argument.getValues().stream())
                .filter(Issue.class::isInstance)
                .map(Titles::of)
                .findFirst()
                .orElse("");
    }

    private static Stream<RecordDossier.Span> terms(List<Element> elements) {
        return all(elements, Leader.class).flatMap(leader -> leader.getTerms().stream().map(term -> new RecordDossier.Span(
                "Leaders of " + Titles.of(leader.getState()), leader.getName(), Titles.of(leader),
                DocumentedDates.of(term.getFrom()), DocumentedDates.of(term.getTo()), List.of())));
    }

    private static Stream<RecordDossier.Span> agreements(List<Element> elements) {
        return all(elements, Agreement.class).flatMap(agreement -> agreement.getInForce().stream().map(period -> new RecordDossier.Span(
                "Agreements", agreement.getName(), Titles.of(agreement),
                DocumentedDates.of(period.getFrom()), DocumentedDates.of(period.getTo()), pauses(agreement))));
    }

    private static List<RecordDossier.Pause> pauses(Agreement agreement) {
        return agreement.getSuspensions().stream()
                .map(period -> new RecordDossier.Pause(DocumentedDates.of(period.getFrom()), DocumentedDates.of(period.getTo())))
                .toList();
    }

    private List<RecordDossier.Section> sections(List<Element> elements) {
        var sections = new ArrayList<RecordDossier.Section>();
        section(sections, "States", all(elements, State.class));
        section(sections, "Issues", all(elements, Issue.class));
        section(sections, "Images", all(elements, Image.class));
        section(sections, "Leaders", all(elements, Leader.class));
        section(sections, "Agreements", all(elements, Agreement.class));
        section(sections, RecordDossier.Section.EVENTS, all(elements, Event.class).sorted(Comparator.comparing(event -> WhenWords.start(event.getWhen()))));
        section(sections, "Levels of drivers", all(elements, Level.class));
        section(sections, "Surveys", all(elements, Survey.class));
        section(sections, "Recommendations", all(elements, Recommendation.class));
        section(sections, "Mechanisms", all(elements, Mechanism.class));
        section(sections, "Event kinds", all(elements, EventKind.class));
        return sections;
    }

    private void section(List<RecordDossier.Section> sections, String title, Stream<? extends Sourced> elements) {
        var entries = elements.map(facts::element).toList();
        if (!entries.isEmpty()) {
            sections.add(new RecordDossier.Section(title, entries));
        }
    }

    private static <T> Stream<T> all(List<Element> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }
}
