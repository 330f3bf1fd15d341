package org.parallax.app.importing.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.app.importing.known.FoundName;
import org.parallax.app.importing.known.KnownEvent;
import org.parallax.app.importing.known.KnownKind;
import org.parallax.app.importing.known.KnownRecord;
import org.parallax.app.importing.known.NameIndex;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.MappedSubject;
import org.parallax.app.importing.mapping.RowRule;
import org.parallax.app.importing.table.EventColumn;

/** Reads rows against what a record knows. Immutable. */
public final class RowReader {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    private final Vocabulary words;
    private final NameIndex events;
    private final int columns;

    /** {@code columns} is how many the table has. */
    public RowReader(KnownRecord record, ColumnMapping mapping, int columns) {
        this.words = new Vocabulary(record, mapping);
        this.events = new NameIndex(record.events().stream().map(KnownEvent::name).toList());
        this.columns = columns;
    }

    /** What a row tells, with everything that is wrong with it. */
    public RowReading read(EventRow row) {
        var findings = new Findings();
        overflow(row, findings);
        var kind = kind(row, findings);
        var when = when(row, findings);
        var arguments = new ArgumentReader(words, findings);
        var clauses = new ArrayList<Clause>();
        if (isOnItself(row)) {
            findings.skip(RowRule.BY_EQUALS_TO.words());
        }
        clauses.addAll(kind.map(known -> arguments.of(row, known)).orElseGet(() -> arguments.of(row)));
        ends(row, findings).ifPresent(clauses::add);
        if (Vocabulary.yes(EventColumn.ALLEGED.heading(), row.cell(EventColumn.ALLEGED), findings)) {
            clauses.add(new Clause(EventColumn.ALLEGED.heading(), List.of(), false));
        }
        if (!row.cell(EventColumn.KNOWN_FROM).isEmpty()) {
            SingleDate.read(EventColumn.KNOWN_FROM, row.cell(EventColumn.KNOWN_FROM), findings)
                    .ifPresent(date -> clauses.add(Clause.names(EventColumn.KNOWN_FROM.heading(), List.of(date))));
        }
        clauses.addAll(texts(row));
        var source = new SourceCells(words, findings).of(row);
        var draft = new EventDraft(row.cell(EventColumn.TITLE), name(row, findings), when, kind, clauses, source);
        if (words.mapping().rules().contains(RowRule.NOT_BETWEEN_PARTIES) && !arguments.states().equals(words.record().parties())
                && findings.faults().isEmpty()) {
            findings.skip(RowRule.NOT_BETWEEN_PARTIES.words());
        }
        return new RowReading(row, draft, Set.copyOf(arguments.states()), findings.faults(), findings.skipped());
    }

    private void overflow(EventRow row, Findings findings) {
        var cells = row.sheet().cells();
        IntStream.range(columns, cells.size()).filter(column -> !cells.get(column).isBlank()).findFirst()
                .ifPresent(column -> findings.fault("the row has more cells than there are headings, such as \"" + cells.get(column)
                        + "\"; put a cell with the separator in it into quotes, or give the column a heading"));
    }

    private boolean isOnItself(EventRow row) {
        return words.mapping().rules().contains(RowRule.BY_EQUALS_TO) && !row.cell(EventColumn.BY).isEmpty()
                && row.cell(EventColumn.BY).equalsIgnoreCase(row.cell(EventColumn.TO));
    }

    private Optional<KnownKind> kind(EventRow row, Findings findings) {
        var cell = row.cell(EventColumn.KIND);
        if (cell.isEmpty()) {
            findings.fault("kind is empty; say what sort of event it is: \"parallax kinds\" lists them all");
            return Optional.empty();
        }
        return words.meant(MappedSubject.KIND, EventColumn.KIND.heading(), cell, findings)
                .flatMap(name -> words.record().kinds().stream().filter(kind -> kind.name().equals(name)).findFirst());
    }

    private static Optional<WrittenDate> when(EventRow row, Findings findings) {
        var cell = row.cell(EventColumn.DATE);
        if (cell.isEmpty()) {
            findings.fault("date is empty; write when it happened, such as 2019, 2019-07 or 2019-07-01");
            return Optional.empty();
        }
        return switch (DateCell.read(cell)) {
            case DateReading.Read(var date) -> Optional.of(date);
            case DateReading.Wrong(var problem) -> {
                findings.fault("date \"" + cell + "\" " + problem);
                yield Optional.empty();
            }
        };
    }

    private String name(EventRow row, Findings findings) {
        var cell = row.cell(EventColumn.NAME);
        if (cell.isEmpty() || NAME.matcher(cell).matches()) {
            return cell;
        }
        findings.fault("name \"" + cell + "\" holds a sign that no name has; write letters a to z, figures and _ only, no figure first");
        return "";
    }

    private Optional<Clause> ends(EventRow row, Findings findings) {
        if (row.cell(EventColumn.ENDS).isEmpty()) {
            return Optional.empty();
        }
        var names = Stream.of(row.cell(EventColumn.ENDS).split("[;,|]")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> switch (events.find(part)) {
                    case FoundName.One(var name) -> name.name();
                    // It may be the name that another row gives; whether it is, the check of the whole text says.
                    case FoundName.Several several -> part;
                    case FoundName.Unknown unknown -> part;
                }).toList();
        var wrong = names.stream().filter(name -> !NAME.matcher(name).matches()).findFirst();
        wrong.ifPresent(name -> findings.fault("ends \"" + name + "\" names no event of " + words.record().name()
                + "; write the name of one, or that of another row"));
        return names.isEmpty() || wrong.isPresent() ? Optional.empty() : Optional.of(Clause.names(EventColumn.ENDS.heading(), names));
    }

    private static List<Clause> texts(EventRow row) {
        return Stream.of(EventColumn.values()).filter(EventColumn::isText)
                .flatMap(column -> (column == EventColumn.NOTE ? row.notes().stream() : Stream.of(row.cell(column)))
                        .filter(text -> !text.isEmpty()).map(text -> Clause.text(column.heading(), text)))
                .toList();
    }
}
