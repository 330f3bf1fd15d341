package org.parallax.dsl.scenario;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.record.Headers;
import org.parallax.model.Agreement;
import org.parallax.model.DatedFigure;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Header;
import org.parallax.model.Image;
import org.parallax.model.InMonth;
import org.parallax.model.LayerHeader;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.LibraryHeader;
import org.parallax.model.OnDate;
import org.parallax.model.Period;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Source;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.model.When;
import org.parallax.model.Window;
import org.parallax.model.time.Days;
import org.parallax.model.time.PartialDate;

/**
 * The months that a record with its layers documents: from its first dated fact to the month that its header names. Where
 * that names none, to the latest date at which one of its sources was published, of a source with a year alone the
 * December; or to its last fact where that is supplied and later still. What is due at a later time is no fact yet and
 * counts for nothing here; nor do libraries, which tell no facts. Of a record and its layers the latest counts.
 *
 * @param first the month of the first dated fact; empty where no fact has a date
 * @param last the last month documented
 * @param ground why that one is the last
 */
public record RecordReach(Optional<YearMonth> first, YearMonth last, Ground ground) {

    /** What makes a month the last one that is documented. */
    public enum Ground {
        /** The header of the record, or of a layer, says so. */
        SAID,
        /** The latest source was published then. */
        SOURCE,
        /** The last dated fact is of that month, which is later than every source. */
        FACT
    }

    /** The last month of a record or a layer, and why. */
    private record End(YearMonth month, Ground ground) {}

    /**
     * The reach of a record with its layers; empty where no header says it and no fact or no source has a date, for then
     * nothing is known of it.
     *
     * @param files all that are read together
     * @param parts the record and the layers
     * @param elements all that they tell
     */
    public static Optional<RecordReach> of(ResourceSet files, VisibleParts parts, List<Element> elements) {
        return of(elements, Stream.concat(Headers.founding(files, RelationshipHeader.class, parts.relationship()),
                parts.layers().stream().flatMap(layer -> Headers.founding(files, LayerHeader.class, layer))));
    }

    private static Optional<RecordReach> of(List<Element> elements, Stream<? extends Header> headers) {
        Map<String, List<Element>> parts = elements.stream().filter(element -> !isOfLibrary(element))
                .collect(Collectors.groupingBy(RecordReach::layerOf, TreeMap::new, Collectors.toList()));
        Optional<YearMonth> first = parts.values().stream().flatMap(List::stream).flatMap(RecordReach::firstMonth).min(Comparator.naturalOrder());
        Stream<End> said = headers.flatMap(header -> said(header).stream()).map(month -> new End(month, Ground.SAID));
        return Stream.concat(said, parts.values().stream().flatMap(part -> endOf(part).stream())).max(Comparator.comparing(End::month))
                .map(end -> new RecordReach(first, end.month, end.ground));
    }

    /** Until when the header that founds a record or layer says that this one documents; empty where it does not say. */
    public static Optional<YearMonth> said(Header header) {
        return header.getReaches().days().map(Days::last).map(YearMonth::from);
    }

    /** The month in which what an element tells began, or the first of them; empty where it has no date. */
    public static Stream<YearMonth> firstMonth(Element element) {
        return begins(element).flatMap(date -> date.days().stream()).map(Days::first).min(Comparator.naturalOrder()).map(YearMonth::from).stream();
    }

    private static Optional<End> endOf(List<Element> part) {
        Optional<YearMonth> said = part.stream().flatMap(element -> founder(element).stream()).findFirst().flatMap(RecordReach::said);
        if (said.isPresent()) {
            return said.map(month -> new End(month, Ground.SAID));
        }
        Optional<YearMonth> last = part.stream().flatMap(RecordReach::begins).flatMap(date -> date.days().stream())
                .map(Days::last).max(Comparator.naturalOrder()).map(YearMonth::from);
        Optional<YearMonth> source = lastPublication(part);
        return last.flatMap(fact -> source.map(published -> fact.isAfter(published)
                ? new End(fact, Ground.FACT) : new End(published, Ground.SOURCE)));
    }

    private static Optional<Header> founder(Element element) {
        return headerOf(element).flatMap(header -> header.eResource().getResourceSet() == null ? Optional.empty()
                : Headers.founding(header.eResource().getResourceSet(), Header.class, header.getName()).findFirst());
    }

    private static Optional<Header> headerOf(Element element) {
        return element.eContainer() instanceof Document document ? Optional.ofNullable(document.getHeader()) : Optional.empty();
    }

    private static boolean isOfLibrary(Element element) {
        return headerOf(element).filter(LibraryHeader.class::isInstance).isPresent();
    }

    /** The layer an element belongs to; empty for what belongs to the record itself, as what stands beside a scenario does. */
    private static String layerOf(Element element) {
        return headerOf(element).filter(LayerHeader.class::isInstance).map(Header::getName).orElse("");
    }

    /** The month in which the latest of a record's sources was published; empty where none has a date. */
    public static Optional<YearMonth> lastPublication(List<Element> record) {
        return record.stream().filter(Source.class::isInstance).map(Source.class::cast)
                .flatMap(source -> source.getPublished().days().stream())
                .map(Days::last).max(Comparator.naturalOrder()).map(YearMonth::from);
    }

    /** Whether a month is documented. */
    public boolean contains(YearMonth month) {
        return first.filter(month::isBefore).isEmpty() && !month.isAfter(last);
    }

    /** The documented month that is nearest to another one. */
    public YearMonth nearest(YearMonth month) {
        return first.filter(month::isBefore).orElse(month.isAfter(last) ? last : month);
    }

    /** The dates at which what an element tells began. */
    private static Stream<PartialDate> begins(Element element) {
        return switch (element) {
            case Event event -> dates(event.getWhen());
            case Survey survey -> dates(survey.getWhen());
            case DatedFigure figure -> dates(figure.getWhen());
            case Level level -> Stream.of(level.getFrom());
            case Image image -> Stream.of(image.getSince());
            case Leader leader -> leader.getTerms().stream().map(Period::getFrom);
            case Verdict verdict -> dates(verdict.getWhen());
            case Agreement agreement -> Stream.concat(Stream.of(agreement.getSigned(), agreement.getAnnounced()),
                    agreement.getInForce().stream().map(Period::getFrom));
            default -> Stream.empty();
        };
    }

    private static Stream<PartialDate> dates(@Nullable When when) {
        return switch (when) {
            case OnDate on -> Stream.of(on.getDate());
            case InMonth in -> Stream.of(in.getMonth());
            case Window window -> Stream.of(window.getFrom());
            case null, default -> Stream.empty();
        };
    }
}
