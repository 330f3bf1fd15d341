package org.parallax.app.importing.mapping;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.app.importing.table.Headings;
import org.parallax.app.importing.table.SheetRow;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.app.projecting.LikelyName;
import org.parallax.projection.result.Outcome;

/**
 * Reads a mapping from a table with the columns {@code what}, {@code theirs} and {@code ours}; a column {@code why} is for
 * its readers. Nothing else in it is ignored: a row that says nothing usable rejects the mapping, with its line and the cure.
 */
public final class MappingReader {

    private static final List<String> HEADINGS = List.of("what", "theirs", "ours");
    private static final String WHY = "why";
    private static final String COLUMN = "column";
    private static final String CONSTANT = "constant";
    private static final String ROWS = "rows";
    private static final String IF_ASKED = " if asked";
    private static final String SKIP = "skip";

    private final Map<String, ColumnUse> columns = new HashMap<>();
    private final Map<MappedSubject, Map<String, MappedWord>> words = new EnumMap<>(MappedSubject.class);
    private final Map<EventColumn, String> constants = new EnumMap<>(EventColumn.class);
    private final Set<RowRule> rules = EnumSet.noneOf(RowRule.class);
    private final SheetTable table;

    private MappingReader(SheetTable table) {
        this.table = table;
    }

    /** The mapping that a table tells. */
    public static Outcome<ColumnMapping> read(SheetTable table) {
        var headings = table.headings().stream().map(Headings::plain).toList();
        var missing = HEADINGS.stream().filter(heading -> !headings.contains(heading)).findFirst();
        var foreign = headings.stream().filter(heading -> !heading.isEmpty() && !heading.equals(WHY)
                && !HEADINGS.contains(heading)).findFirst();
        if (missing.isPresent() || foreign.isPresent()) {
            return new Outcome.Rejected<>(table.file() + ":" + table.headingLine() + ": a mapping has the columns what, theirs and ours, and may have why; "
                    + missing.map(heading -> "there is none called " + heading)
                            .orElseGet(() -> "remove " + foreign.orElse("")));
        }
        var reader = new MappingReader(table);
        return table.rows().stream().flatMap(row -> reader.take(row, headings).stream()).findFirst()
                .<Outcome<ColumnMapping>>map(Outcome.Rejected::new)
                .orElseGet(() -> new Outcome.Completed<>(
                        new ColumnMapping(reader.columns, reader.words, reader.constants, reader.rules)));
    }

    /** Takes a row over; what is wrong with it, if anything is. */
    private Optional<String> take(SheetRow row, List<String> headings) {
        var what = row.cell(headings.indexOf("what"));
        var theirs = row.cell(headings.indexOf("theirs"));
        var ours = row.cell(headings.indexOf("ours"));
        var problem = theirs.isEmpty() ? Optional.of("the cell under theirs is empty; say what of the table is meant")
                : switch (Headings.plain(what)) {
                    case COLUMN -> column(theirs, ours);
                    case CONSTANT -> constant(theirs, ours);
                    case ROWS -> rule(theirs, ours);
                    default -> MappedSubject.of(what).map(subject -> word(subject, theirs, ours)).orElseGet(() -> unknown("", what,
                            Stream.concat(Stream.of(COLUMN, CONSTANT, ROWS), MappedSubject.words().stream()).toList()));
                };
        return problem.map(words -> table.file() + ":" + row.line() + ": " + words);
    }

    private Optional<String> column(String theirs, String ours) {
        if (isSkip(ours)) {
            return twice(columns.put(Headings.plain(theirs), new ColumnUse.Dropped()), theirs);
        }
        if (theirs.equals(ColumnMapping.ANY)) {
            return Optional.of("all other columns (*) can only be left out; empty the cell under ours");
        }
        boolean ifAsked = Headings.plain(ours).endsWith(IF_ASKED);
        var heading = ifAsked ? ours.strip().substring(0, ours.strip().length() - IF_ASKED.length()) : ours;
        var column = EventColumn.of(heading);
        if (column.isEmpty()) {
            return unknown("column ", heading, EventColumn.headings());
        }
        return ifAsked && !column.get().isRole()
                ? Optional.of("only what a kind may ask for can be taken \"if asked\", and " + heading + " is no such column")
                : twice(columns.put(Headings.plain(theirs), new ColumnUse.Taken(column.get(), ifAsked)), theirs);
    }

    private Optional<String> constant(String column, String value) {
        var known = EventColumn.of(column);
        if (known.isEmpty()) {
            return unknown("column ", column, EventColumn.headings());
        }
        return value.isEmpty() ? Optional.of("a constant needs its value under ours")
                : twice(constants.put(known.get(), value), column);
    }

    private Optional<String> rule(String words, String ours) {
        if (!isSkip(ours)) {
            return Optional.of("such rows can only be left out; write skip under ours");
        }
        var rule = RowRule.of(words);
        return rule.isEmpty() ? unknown("rule on rows ", words, RowRule.all())
                : rules.add(rule.get()) ? Optional.empty() : twice(rule, words);
    }

    private Optional<String> word(MappedSubject subject, String theirs, String ours) {
        if (theirs.equals(ColumnMapping.ANY) && !isSkip(ours)) {
            return Optional.of("rows with any other " + subject.word() + " (*) can only be left out; write skip under ours");
        }
        var meaning = isSkip(ours) ? new MappedWord.Skipped() : new MappedWord.Meant(ours);
        return twice(words.computeIfAbsent(subject, any -> new HashMap<>()).put(Headings.plain(theirs), meaning), theirs);
    }

    private static boolean isSkip(String ours) {
        return ours.isEmpty() || Headings.plain(ours).equals(SKIP);
    }

    private static Optional<String> twice(@Nullable Object earlier, String theirs) {
        return Optional.ofNullable(earlier).map(any -> "\"" + theirs + "\" is mapped twice; leave one of the rows out");
    }

    private static Optional<String> unknown(String what, String word, List<String> known) {
        return Optional.of("there is no " + what + "\"" + word + "\"" + LikelyName.suggestion(word, known) + " There is: "
                + String.join(", ", known));
    }
}
