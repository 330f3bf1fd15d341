package org.parallax.app.importing.known;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.app.importing.mapping.MappedSubject;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Agreement;
import org.parallax.model.Correction;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.InMonth;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.OnDate;
import org.parallax.model.Renamed;
import org.parallax.model.Role;
import org.parallax.model.Source;
import org.parallax.model.State;
import org.parallax.model.When;
import org.parallax.model.Window;

/** Reads plain values from elements of a record. */
record KnownRecordReader(NameConverter written, Workspace files) {

    /**
     * What is told, of the layers that are to count too.
     *
     * @param counting with what is corrected as it is corrected, and without what is retracted
     * @param all with what was told first
     */
    record Told(List<Element> counting, List<Element> all) {

        /** Every telling: what was corrected or retracted is told too, whether or not it counts. */
        Stream<Event> events() {
            var first = all.stream().filter(element -> !(element instanceof Correction));
            var corrections = counting.stream().filter(Correction.class::isInstance);
            return Stream.concat(first, corrections).filter(Event.class::isInstance).map(Event.class::cast).filter(Names::has);
        }
    }

    /**
     * What is known.
     *
     * @param core the record, its libraries and what stands beside
     * @param all everything that has a name no other may have
     */
    KnownRecord known(String record, List<Element> core, Told told, List<Element> all) {
        var taken = new HashSet<>(written.words());
        all.forEach(element -> {
            Names.of(element).ifPresent(taken::add);
            if (element instanceof Renamed renamed) {
                taken.addAll(renamed.getFormerNames());
            }
        });
        return new KnownRecord(record, of(core, EventKind.class).map(KnownRecordReader::kind).toList(), names(core),
                of(core, Source.class).sorted(Comparator.comparing(source -> -cited(source, core))).map(KnownRecordReader::source).toList(),
                told.events().map(event -> event(event, against(event, told))).toList(),
                of(core, State.class).filter(IssueParties::isParty).map(Named::getName).collect(Collectors.toUnmodifiableSet()),
                new KnownRecord.Words(taken, written.reserved()));
    }

    private static Map<MappedSubject, List<KnownName>> names(List<Element> core) {
        var names = new EnumMap<MappedSubject, List<KnownName>>(MappedSubject.class);
        names.put(MappedSubject.STATE, of(core, State.class).map(KnownRecordReader::name).toList());
        names.put(MappedSubject.ISSUE, of(core, Issue.class).map(KnownRecordReader::name).toList());
        names.put(MappedSubject.AGREEMENT, of(core, Agreement.class).map(KnownRecordReader::name).toList());
        names.put(MappedSubject.LEADER, of(core, Leader.class).map(KnownRecordReader::name).toList());
        return names;
    }

    private static <T extends Named> Stream<T> of(List<Element> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).filter(Names::has);
    }

    private static KnownName name(Named named) {
        var spellings = Stream.of(
                Stream.of(named.getTitle()),
                named instanceof State state ? Stream.of(state.getCode()) : Stream.<String>empty(),
                named instanceof Renamed renamed ? renamed.getFormerNames().stream() : Stream.<String>empty());
        return new KnownName(named.getName(), spellings.flatMap(each -> each).filter(spelling -> !spelling.isBlank()).toList());
    }

    private static KnownKind kind(EventKind kind) {
        return new KnownKind(name(kind), kind.getParameters().stream()
                .flatMap(parameter -> EventColumn.of(parameter.getRole().getLiteral())
                        .map(column -> new KnownParameter(column, parameter.getType(),
                                parameter.isOptional() || parameter.getRole() == Role.CONSENTED)).stream())
                .toList());
    }

    private static long cited(Source source, List<Element> core) {
        // A file beside may break off before the name of a source.
        return of(core, Event.class).flatMap(event -> event.getCitations().stream())
                .flatMap(citation -> Optional.ofNullable(citation.getSource()).stream())
                .filter(cited -> source.getName().equals(cited.getName())).count();
    }

    private static KnownSource source(Source source) {
        var details = new EnumMap<EventColumn, String>(EventColumn.class);
        details.put(EventColumn.AUTHOR, source.getAuthor());
        details.put(EventColumn.PUBLISHER, source.getPublisher());
        details.put(EventColumn.PUBLISHED, source.getPublished().toString());
        details.put(EventColumn.URL, source.getUrl());
        details.values().removeIf(String::isBlank);
        return new KnownSource(name(source), details);
    }

    private static Optional<Element> against(Event event, Told told) {
        return Corrections.against(Corrections.firstTelling(event), told.counting);
    }

    private KnownEvent event(Event event, Optional<Element> against) {
        var kind = event.getKind();
        return new KnownEvent(name(event, against), new EventKey(kind == null ? "" : kind.getName(), date(event.getWhen()), states(event)),
                place(event), files.isInstalled(event.eResource().getURI()), Headers.layerOf(event),
                against.map(element -> (element instanceof Correction ? "corrected in " : "retracted in ") + place(element)));
    }

    /** All tellings of an event are called the same: as the first one is named. */
    private static KnownName name(Event event, Optional<Element> against) {
        var first = name(Corrections.firstTelling(event));
        var title = against.filter(Correction.class::isInstance).map(Correction.class::cast).map(Named::getTitle).orElse("");
        return title.isBlank() ? first
                : new KnownName(first.name(), Stream.concat(first.spellings().stream(), Stream.of(title)).distinct().toList());
    }

    private static String place(Element element) {
        var node = NodeModelUtils.getNode(element);
        return "line " + (node == null ? 1 : node.getStartLine()) + " of " + element.eResource().getURI().lastSegment();
    }

    private static Set<String> states(Event event) {
        return event.getArguments().stream().flatMap(argument -> argument.getValues().stream())
                .filter(State.class::isInstance).map(Named::getName).collect(Collectors.toUnmodifiableSet());
    }

    private static String date(@Nullable When when) {
        return switch (when) {
            case OnDate on -> on.getDate().toString();
            case InMonth in -> in.getMonth().toString();
            case Window window -> window.getFrom() + ".." + window.getTo();
            case null, default -> "";
        };
    }
}
