package org.parallax.app.importing.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.app.importing.known.FoundName;
import org.parallax.app.importing.known.KnownKind;
import org.parallax.app.importing.known.KnownName;
import org.parallax.app.importing.known.KnownParameter;
import org.parallax.app.importing.mapping.MappedSubject;
import org.parallax.app.importing.mapping.MappedWord;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.model.ParameterType;

/** Reads the arguments of one row; a reader for each row. */
final class ArgumentReader {

    private static final Map<EventColumn, ParameterType> USUAL = Map.of(
            EventColumn.BY, ParameterType.STATE, EventColumn.IN, ParameterType.STATE, EventColumn.AGAINST, ParameterType.STATE,
            EventColumn.BETWEEN, ParameterType.STATES, EventColumn.OVER, ParameterType.ISSUE, EventColumn.OF, ParameterType.AGREEMENT,
            EventColumn.INTENSITY, ParameterType.INTENSITY);

    private final Vocabulary words;
    private final Findings findings;
    private final Set<String> states = new LinkedHashSet<>();
    private final Map<EventColumn, String> sides = new EnumMap<>(EventColumn.class);

    ArgumentReader(Vocabulary words, Findings findings) {
        this.words = words;
        this.findings = findings;
    }

    /** The states named so far. */
    Set<String> states() {
        return states;
    }

    /** The arguments of a row whose kind is known; what the kind does not take or misses is a fault. */
    List<Clause> of(EventRow row, KnownKind kind) {
        var given = ArgumentCells.of(row, kind);
        var clauses = new ArrayList<Clause>();
        for (var parameter : kind.parameters()) {
            var cell = Optional.ofNullable(given.cells().get(parameter.column()));
            if (cell.isPresent()) {
                var origin = given.origins().getOrDefault(parameter.column(), parameter.column());
                clause(parameter, origin.heading(), cell.get()).ifPresent(clauses::add);
            } else if (!parameter.optional()) {
                findings.fault(kind.name().name() + " asks for " + parameter.asked() + ", and the row does not say it; fill in "
                        + ArgumentCells.columnsFor(kind, parameter));
                clauses.add(Clause.names(parameter.column().heading(), List.of(parameter.placeholder())));
            }
        }
        onItself(row, given);
        given.cells().keySet().stream().filter(column -> !kind.takes(column)).sorted(Comparator.naturalOrder())
                .forEach(column -> foreign(kind, column, row.cell(column)));
        return clauses;
    }

    /** A state may act where it is, or among others; it does not act on itself. */
    private void onItself(EventRow row, ArgumentCells given) {
        for (var side : List.of(EventColumn.TO, EventColumn.AGAINST)) {
            var other = sides.get(side);
            if (other != null && (other.equals(sides.get(EventColumn.BY)) || other.equals(sides.get(EventColumn.IN)))) {
                var column = given.origins().getOrDefault(side, side);
                findings.fault(column.heading() + " \"" + row.cell(column) + "\": " + other
                        + " would act on itself; name the other state, or empty the cell");
            }
        }
    }

    private void foreign(KnownKind kind, EventColumn column, String cell) {
        var takes = kind.parameters().isEmpty() ? "nothing" : kind.shown();
        findings.fault(kind.name().name() + " takes no \"" + column.heading() + "\", and the row says \"" + cell + "\"; it takes " + takes
                + ". Empty the cell, or choose another kind");
    }

    /** As many arguments as can be read of a row whose kind is not known. */
    List<Clause> of(EventRow row) {
        var clauses = new ArrayList<Clause>();
        row.cells().keySet().stream().sorted(Comparator.naturalOrder()).forEach(column -> Optional.ofNullable(USUAL.get(column))
                .flatMap(type -> clause(new KnownParameter(column, type, false), column.heading(), row.cell(column)))
                .ifPresent(clauses::add));
        var to = row.cell(EventColumn.TO);
        if (!to.isEmpty()) {
            var type = isKnown(MappedSubject.LEANING, to) ? ParameterType.LEANING : ParameterType.STATE;
            clause(new KnownParameter(EventColumn.TO, type, false), EventColumn.TO.heading(), to).ifPresent(clauses::add);
        }
        return clauses;
    }

    private boolean isKnown(MappedSubject subject, String cell) {
        return words.mapping().word(subject, cell) instanceof MappedWord.Meant
                || words.index(subject).find(cell) instanceof FoundName.One;
    }

    private Optional<Clause> clause(KnownParameter parameter, String column, String cell) {
        var word = parameter.column().heading();
        if (parameter.column() == EventColumn.CONSENTED) {
            return Vocabulary.yes(word, cell, findings) ? Optional.of(new Clause(word, List.of(), false)) : Optional.empty();
        }
        if (parameter.type() == ParameterType.STATES) {
            return Optional.of(together(word, column, cell));
        }
        var subject = subject(parameter.type());
        var name = words.meant(subject, column, cell, findings).map(KnownName::name);
        if (subject == MappedSubject.STATE) {
            name.ifPresent(state -> {
                states.add(state);
                sides.put(parameter.column(), state);
            });
        }
        return Optional.of(Clause.names(word, List.of(name.orElse(parameter.placeholder()))));
    }

    private Clause together(String word, String column, String cell) {
        var names = new LinkedHashSet<String>();
        for (var part : parts(cell)) {
            var name = words.meant(MappedSubject.STATE, column, part, findings).map(KnownName::name);
            name.filter(state -> !names.add(state)).ifPresent(state -> findings.fault(column + " \"" + cell
                    + "\": " + state + " is named twice; name the other state"));
            name.ifPresent(states::add);
        }
        if (names.size() < 2) {
            if (findings.faults().isEmpty() && findings.skipped().isEmpty()) {
                findings.fault(column + " \"" + cell + "\" names one state, and two or more act together; write them with a semicolon between");
            }
            return Clause.names(word, Stream.concat(names.stream(), Stream.of("STATE", "STATE").skip(names.size())).toList());
        }
        return Clause.names(word, List.copyOf(names));
    }

    /** A state's title may hold what otherwise stands between two. */
    private List<String> parts(String cell) {
        return Stream.of("[;|\\n]", "[;|\\n,]", "[;|\\n,/&+]|\\s+(?:and|with)\\s+").map(between -> split(cell, between))
                .filter(parts -> parts.size() > 1 && parts.stream().allMatch(part -> isKnown(MappedSubject.STATE, part)))
                .findFirst()
                .or(() -> isKnown(MappedSubject.STATE, cell) ? Optional.of(List.of(cell)) : Optional.empty())
                .orElseGet(() -> split(cell, "[;|\\n,]|\\s+and\\s+"));
    }

    private static List<String> split(String cell, String between) {
        return Stream.of(cell.split(between)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static MappedSubject subject(ParameterType type) {
        return switch (type) {
            case STATE, STATES -> MappedSubject.STATE;
            case ISSUE -> MappedSubject.ISSUE;
            case AGREEMENT -> MappedSubject.AGREEMENT;
            case LEADER -> MappedSubject.LEADER;
            case LEANING -> MappedSubject.LEANING;
            case INTENSITY -> MappedSubject.INTENSITY;
        };
    }
}
