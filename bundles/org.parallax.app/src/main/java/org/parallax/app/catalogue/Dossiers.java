package org.parallax.app.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.parallax.app.lowering.RecordDigest;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.dsl.record.EventIssue;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Agreement;
import org.parallax.model.DatedFigure;
import org.parallax.model.Document;
import org.parallax.model.EffectDirection;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Header;
import org.parallax.model.Image;
import org.parallax.model.IndicatorEffect;
import org.parallax.model.Issue;
import org.parallax.model.LayerHeader;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Mechanism;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Recommendation;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Retraction;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.CitedWork;
import org.parallax.report.record.RecordDossier;

/** Turns a record of the model into a dossier: every element with what it states and the sources for that. */
public final class Dossiers {

    /** What an element may leave out. */
    private static final Set<EReference> OPTIONAL = Set.of(ParallaxPackage.Literals.SURVEY__ABOUT,
            ParallaxPackage.Literals.DATED_FIGURE__ABOUT, ParallaxPackage.Literals.CITATION__THROUGH);

    /**
     * The dossier of a record; {@code all} are all its elements, in its order, those of its libraries and of the layers chosen
     * too. What is only half written, without its name or without what it is about, has no entry yet.
     */
    public RecordDossier of(RelationshipHeader header, List<Element> all) {
        var elements = all.stream().flatMap(element -> written(element).stream()).toList();
        var endings = Endings.of(elements);
        var adders = new Adders(header);
        var reach = RecordReach.of(header.eResource().getResourceSet(),
                new VisibleParts(header.getName(), List.of(), layers(elements)), elements).map(RecordReach::last);
        return new RecordDossier(
                new RecordDossier.About(
                        header.getName(), Titles.of(header), RecordDigest.of(elements),
                        all(elements, State.class).filter(IssueParties::isParty).map(Titles::of).toList(),
                        reach, layers(elements), new AddingTexts(header, adders).of(elements)),
                all(elements, Source.class).map(source -> work(source, adders)).toList(),
                Stream.concat(
                        all(elements, Event.class).map(event -> entry(event, endings, adders.of(event))),
                        all(elements, Retraction.class).map(retraction -> entry(retraction.getRetracted(), endings, adders.of(retraction))))
                        .toList(),
                new RecordSpans(elements, endings, adders).all(),
                sections(elements, new ElementFacts(endings, adders)),
                new Disagreements(adders).of(elements),
                reach.flatMap(new ImpliedCurve(header.getName(), elements)::to));
    }

    /** The layers that elements belong to, sorted. */
    private static List<String> layers(List<Element> elements) {
        return elements.stream().map(Element::eContainer)
                .filter(Document.class::isInstance).map(Document.class::cast)
                .map(Document::getHeader).filter(LayerHeader.class::isInstance).map(Header::getName)
                .distinct().sorted().toList();
    }

    /** An element that is all there; of one against an event that is only half written, the event as it was told first. */
    private static Optional<Element> written(Element element) {
        var subject = Corrections.subject(element).filter(Dossiers::isWritten);
        if (!Corrections.isOne(element)) {
            return Optional.of(element).filter(Dossiers::isWritten);
        }
        boolean isWhole = isWritten(element) && !(element instanceof Retraction retraction && retraction.getReason() == null);
        return isWhole && subject.isPresent() ? Optional.of(element) : subject.map(Element.class::cast);
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
                .allMatch(reference -> OPTIONAL.contains(reference) || part.eGet(reference, false) != null);
    }

    private static CitedWork work(Source source, Adders adders) {
        return new CitedWork(
                source.getName(), Titles.of(source),
                new CitedWork.Edition(
                        source.getAuthor(), source.getPublisher(), source.getPublished().toString(),
                        Optional.ofNullable(source.getUrl()).orElse("")),
                source.isSetGrade() ? source.getGrade().getLiteral() : "", ElementFacts.of(source), adders.of(source));
    }

    private static RecordDossier.TimelineEntry entry(Event event, Endings endings, AddedBy by) {
        return new RecordDossier.TimelineEntry(
                Corrections.nameOf(event), Titles.of(event, event), DocumentedDates.start(event.getWhen()), DocumentedDates.end(event.getWhen()),
                new RecordDossier.Nature(Titles.of(event.getKind()), direction(event),
                        EventIssue.of(event).map(Titles::of).orElse(""), event.isAlleged(),
                        endings.endedBy(event).stream().map(ended -> Titles.of(ended, ended)).toList()),
                Citations.of(event), by);
    }

    /** What counts for this event of what its kind does: one clause may ask for consent, another for an intensity. */
    private static int direction(Event event) {
        var counting = event.getKind().getEffects().stream().filter(effect -> EffectGuards.admit(effect, event))
                .map(IndicatorEffect::getDirection).collect(Collectors.toSet());
        boolean helps = counting.contains(EffectDirection.HELPS);
        boolean harms = counting.contains(EffectDirection.HARMS);
        return helps == harms ? 0 : helps ? 1 : -1;
    }

    private static List<RecordDossier.Section> sections(List<Element> elements, ElementFacts facts) {
        var sections = new ArrayList<RecordDossier.Section>();
        section(sections, facts, "States", all(elements, State.class));
        section(sections, facts, "Issues", all(elements, Issue.class));
        section(sections, facts, "Images", all(elements, Image.class));
        section(sections, facts, "Leaders", all(elements, Leader.class));
        section(sections, facts, "Agreements", all(elements, Agreement.class));
        events(sections, facts, elements);
        section(sections, facts, "Verdicts of the sources", all(elements, Verdict.class));
        section(sections, facts, "Levels of drivers", all(elements, Level.class));
        section(sections, facts, "Surveys", all(elements, Survey.class));
        section(sections, facts, "Figures of the documents", all(elements, DatedFigure.class));
        section(sections, facts, "Recommendations", all(elements, Recommendation.class));
        section(sections, facts, "Mechanisms", all(elements, Mechanism.class));
        section(sections, facts, "Event kinds", all(elements, EventKind.class));
        return sections;
    }

    /** By their dates; one that is retracted where it was told. */
    private static void events(List<RecordDossier.Section> sections, ElementFacts facts, List<Element> elements) {
        var retractions = new LinkedHashMap<Event, Retraction>();
        all(elements, Retraction.class).forEach(retraction -> retractions.put(retraction.getRetracted(), retraction));
        var entries = Stream.concat(all(elements, Event.class), retractions.keySet().stream())
                .sorted(Comparator.comparing((Event event) -> WhenWords.start(event.getWhen())))
                .map(event -> Optional.ofNullable(retractions.get(event)).map(facts::retracted).orElseGet(() -> facts.element(event)))
                .toList();
        if (!entries.isEmpty()) {
            sections.add(new RecordDossier.Section(RecordDossier.Section.EVENTS, entries));
        }
    }

    private static void section(List<RecordDossier.Section> sections, ElementFacts facts, String title, Stream<? extends Sourced> elements) {
        var entries = elements.map(facts::element).toList();
        if (!entries.isEmpty()) {
            sections.add(new RecordDossier.Section(title, entries));
        }
    }

    private static <T> Stream<T> all(List<Element> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast);
    }
}
