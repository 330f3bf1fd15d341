package org.parallax.app.importing.row;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.importing.known.FoundName;
import org.parallax.app.importing.known.KnownKind;
import org.parallax.app.importing.known.KnownName;
import org.parallax.app.importing.known.KnownRecord;
import org.parallax.app.importing.known.KnownSource;
import org.parallax.app.importing.known.NameIndex;
import org.parallax.app.importing.mapping.ColumnMapping;
import org.parallax.app.importing.mapping.MappedSubject;
import org.parallax.app.importing.mapping.MappedWord;
import org.parallax.model.Intensity;
import org.parallax.model.Leaning;

/** What the words of cells mean: first by the mapping, then by the record. Immutable. */
final class Vocabulary {

    private static final int FEW = 20;

    private final KnownRecord record;
    private final ColumnMapping mapping;
    private final Map<MappedSubject, NameIndex> indexes = new EnumMap<>(MappedSubject.class);

    Vocabulary(KnownRecord record, ColumnMapping mapping) {
        this.record = record;
        this.mapping = mapping;
        for (var subject : MappedSubject.values()) {
            indexes.put(subject, new NameIndex(names(subject)));
        }
    }

    /** The record. */
    KnownRecord record() {
        return record;
    }

    /** The mapping. */
    ColumnMapping mapping() {
        return mapping;
    }

    /** All names of a subject. */
    NameIndex index(MappedSubject subject) {
        return indexes.getOrDefault(subject, new NameIndex(List.of()));
    }

    /** The name that a cell means; empty where it means none, which is then among the findings. */
    Optional<KnownName> meant(MappedSubject subject, String column, String cell, Findings findings) {
        return switch (mapping.word(subject, cell)) {
            case MappedWord.Skipped skipped -> {
                findings.skip(subject.word() + " \"" + cell + "\"");
                yield Optional.empty();
            }
            case MappedWord.Meant(var ours) -> found(subject, ours, column + " \"" + cell + "\", which the mapping reads as \"" + ours + "\",",
                    findings);
            case MappedWord.Unmapped unmapped when mapping.skipsUnknown(subject) && index(subject).find(cell) instanceof FoundName.Unknown -> {
                findings.skip(subject.word() + " \"" + cell + "\"");
                yield Optional.empty();
            }
            case MappedWord.Unmapped unmapped -> found(subject, cell, column + " \"" + cell + "\"", findings);
        };
    }

    private Optional<KnownName> found(MappedSubject subject, String word, String cell, Findings findings) {
        return switch (index(subject).find(word)) {
            case FoundName.One(var name) -> Optional.of(name);
            case FoundName.Several(var names) -> {
                findings.fault(cell + " may be " + String.join(" or ", names) + "; write the name of the one that is meant");
                yield Optional.empty();
            }
            case FoundName.Unknown unknown -> {
                findings.fault(cell + " is no " + subject.word() + of(subject) + index(subject).suggestion(word) + " " + list(subject));
                yield Optional.empty();
            }
        };
    }

    /** Some words are the language's own. */
    private String of(MappedSubject subject) {
        return subject == MappedSubject.INTENSITY || subject == MappedSubject.LEANING ? "" : " of " + record.name();
    }

    /** What there is, or which command lists it. */
    private String list(MappedSubject subject) {
        var names = names(subject).stream().map(KnownName::name).toList();
        return names.isEmpty() ? "There is none."
                : names.size() <= FEW ? "There is: " + String.join(", ", names)
                        : subject == MappedSubject.KIND ? "\"parallax kinds\" lists them all"
                                : "\"parallax record " + record.name() + "\" lists them all";
    }

    private List<KnownName> names(MappedSubject subject) {
        return switch (subject) {
            case KIND -> record.kinds().stream().map(KnownKind::name).toList();
            case SOURCE -> record.sources().stream().map(KnownSource::name).toList();
            case INTENSITY -> Intensity.VALUES.stream().map(word -> new KnownName(word.getLiteral(), List.of())).toList();
            case LEANING -> Leaning.VALUES.stream().map(word -> new KnownName(word.getLiteral(), List.of())).toList();
            case STATE, ISSUE, AGREEMENT, LEADER -> record.named(subject);
        };
    }

    /** Whether a cell says yes; a cell that says neither yes nor no is among the findings. */
    static boolean yes(String column, String cell, Findings findings) {
        var word = cell.toLowerCase(Locale.ROOT);
        if (List.of("", "no", "n", "false", "0", "-").contains(word)) {
            return false;
        }
        if (!List.of("yes", "y", "true", "1", "x", column).contains(word)) {
            findings.fault(column + " \"" + cell + "\" says neither yes nor no; write one of them");
        }
        return true;
    }
}
