package org.parallax.app.importing.known;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.projecting.LikelyName;
import org.parallax.dsl.linking.Nearest;

/**
 * Finds what a cell names: by name, title or code, whatever its case, accents, blanks and hyphens. Made once for all rows
 * of a table, since the cells of its rows are much the same. Safe for several threads.
 */
public final class NameIndex {

    private final List<KnownName> names;
    private final Map<String, List<KnownName>> byName = new HashMap<>();
    private final Map<String, List<KnownName>> bySpelling = new HashMap<>();

    /** Of those names. */
    public NameIndex(List<KnownName> names) {
        this.names = List.copyOf(names);
        for (var name : this.names) {
            add(byName, name.name(), name);
            name.spellings().forEach(spelling -> add(bySpelling, spelling, name));
        }
    }

    private static void add(Map<String, List<KnownName>> index, String spelling, KnownName name) {
        var same = index.computeIfAbsent(fold(spelling), any -> new ArrayList<>());
        if (!same.contains(name)) {
            same.add(name);
        }
    }

    /** What is called so. The very name goes before a spelling of it, and a name before a title. */
    public FoundName find(String cell) {
        var folded = fold(cell);
        if (folded.isEmpty()) {
            return new FoundName.Unknown();
        }
        var alike = byName.getOrDefault(folded, List.of());
        return Stream.of(alike.stream().filter(name -> name.name().equals(cell)).toList(), alike, bySpelling.getOrDefault(folded, List.of()))
                .filter(hits -> !hits.isEmpty()).findFirst()
                .map(NameIndex::hits)
                .orElseGet(FoundName.Unknown::new);
    }

    private static FoundName hits(List<KnownName> hits) {
        return hits.size() == 1 ? new FoundName.One(hits.getFirst())
                : new FoundName.Several(hits.stream().map(KnownName::name).sorted().toList());
    }

    /** The rest of a sentence that says that a cell names nothing: {@code ; did you mean A?}, or a full stop. */
    public String suggestion(String cell) {
        var spellings = names.stream().flatMap(each -> Stream.concat(Stream.of(each.name()), each.spellings().stream()));
        return Nearest.to(cell, spellings).stream().findFirst().flatMap(this::called)
                .map(each -> "; did you mean " + each.name() + "?")
                .orElseGet(() -> LikelyName.suggestion(cell, names.stream().map(KnownName::name).toList()));
    }

    private Optional<KnownName> called(String spelling) {
        return names.stream().filter(each -> each.name().equals(spelling) || each.spellings().contains(spelling)).findFirst();
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
