package org.parallax.app.importing.known;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parallax.app.projecting.LikelyName;
import org.parallax.dsl.linking.Nearest;

/** Finds what a cell names: by name, title or code, whatever its case, accents, blanks and hyphens. */
public final class NameSearch {

    private NameSearch() {}

    /** What is called so. The very name goes before a spelling of it, and a name before a title. */
    public static FoundName find(String cell, List<KnownName> names) {
        var folded = fold(cell);
        return Stream.<Predicate<KnownName>>of(
                        each -> each.name().equals(cell),
                        each -> fold(each.name()).equals(folded),
                        each -> each.spellings().stream().anyMatch(spelling -> fold(spelling).equals(folded)))
                .map(rule -> names.stream().filter(rule).toList())
                .filter(hits -> !hits.isEmpty() && !folded.isEmpty()).findFirst()
                .map(NameSearch::hits)
                .orElseGet(() -> new FoundName.Unknown(suggestion(cell, names)));
    }

    private static FoundName hits(List<KnownName> hits) {
        return hits.size() == 1 ? new FoundName.One(hits.getFirst())
                : new FoundName.Several(hits.stream().map(KnownName::name).sorted().toList());
    }

    private static String suggestion(String cell, List<KnownName> names) {
        return nearTitle(cell, names).orElseGet(() -> LikelyName.suggestion(cell, names.stream().map(KnownName::name).toList()));
    }

    private static Optional<String> nearTitle(String cell, List<KnownName> names) {
        var nearest = Nearest.to(cell, names.stream().flatMap(each -> Stream.concat(Stream.of(each.name()), each.spellings().stream())
                .filter(spelling -> !spelling.isBlank())));
        return nearest.stream().findFirst().flatMap(near -> names.stream()
                .filter(each -> each.name().equals(near) || each.spellings().contains(near)).findFirst())
                .map(each -> "; did you mean " + each.name() + "?");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
