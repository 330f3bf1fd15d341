package org.parallax.app.importing.mapping;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.app.importing.table.EventColumn;
import org.parallax.app.importing.table.Headings;

/**
 * What the columns and words of somebody else's table are in ours. Immutable; spellings are compared as headings are.
 *
 * @param columns what becomes of columns, by their plain heading; {@code *} stands for all that are not named
 * @param words what words mean, by what they are about and their plain form; {@code *} for all that nobody knows
 * @param constants what a column of ours holds where the table has none or a blank cell
 * @param rules which rows are left out besides
 */
public record ColumnMapping(
        Map<String, ColumnUse> columns, Map<MappedSubject, Map<String, MappedWord>> words, Map<EventColumn, String> constants,
        Set<RowRule> rules) {

    /** A table in our own columns and words. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), Map.of(), Map.of(), Set.of());

    static final String ANY = "*";

    public ColumnMapping {
        columns = Map.copyOf(columns);
        words = Map.copyOf(words);
        constants = Map.copyOf(constants);
        rules = Set.copyOf(rules);
    }

    /** What becomes of a column; empty where nothing is said of it. */
    public Optional<ColumnUse> column(String heading) {
        return Optional.ofNullable(columns.get(Headings.plain(heading)));
    }

    /** What becomes of a column that is neither named nor one of ours; empty where nothing is said of it. */
    public Optional<ColumnUse> otherColumn() {
        return Optional.ofNullable(columns.get(ANY));
    }

    /** What a word means. */
    public MappedWord word(MappedSubject subject, String theirs) {
        var known = words.getOrDefault(subject, Map.of());
        return Optional.ofNullable(known.get(Headings.plain(theirs))).orElseGet(MappedWord.Unmapped::new);
    }

    /** Whether rows are left out in which a word is known neither here nor to the record. */
    public boolean skipsUnknown(MappedSubject subject) {
        return words.getOrDefault(subject, Map.of()).containsKey(ANY);
    }
}
