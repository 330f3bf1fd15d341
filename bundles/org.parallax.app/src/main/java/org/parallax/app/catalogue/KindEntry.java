package org.parallax.app.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An event kind, in words.
 *
 * @param parameters as they are written in an event: {@code by STATE}, or {@code [in STATE]} if optional
 * @param effects such as {@code if intensity above minor: harms political strongly, security moderately leaving 30%}
 * @param fading {@code fades over 9 months}, {@code lasts} or {@code lasts until ended, then fades over 12 months};
 *     empty where nothing could fade
 */
public record KindEntry(
        String id, String title, List<String> parameters, Attributes attributes, List<String> effects, String fading,
        Grounds grounds) {

    public KindEntry {
        parameters = List.copyOf(parameters);
        effects = List.copyOf(effects);
    }

    /**
     * Why the kind does what it does.
     *
     * @param reasons what documents say, each with its source in brackets
     * @param readings how a reader judged them
     * @param supplied what is known beyond them
     */
    public record Grounds(List<String> reasons, List<String> readings, List<String> supplied) {

        public Grounds {
            reasons = List.copyOf(reasons);
            readings = List.copyOf(readings);
            supplied = List.copyOf(supplied);
        }
    }

    /**
     * What events of the kind are, in the words of the language.
     *
     * @param about what they are about
     * @param deed what sort of deed they are; empty if it is not said
     * @param costlyTo whom they cost something: {@code actor}, {@code counterpart}, {@code both}
     * @param favours who gains by them
     */
    public record Attributes(List<String> about, String deed, List<String> costlyTo, List<String> favours) {

        public Attributes {
            about = List.copyOf(about);
            costlyTo = List.copyOf(costlyTo);
            favours = List.copyOf(favours);
        }

        /** The clauses in the words of the language, such as {@code about trade, arms}; what is not said is left out. */
        public List<String> clauses() {
            return Stream.of(
                            clause("about", about), clause("deed", deed.isEmpty() ? List.of() : List.of(deed)),
                            clause("costly to", costlyTo), clause("favours", favours))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<String> clause(String word, List<String> values) {
            return values.isEmpty() ? Optional.empty() : Optional.of(word + " " + String.join(", ", values));
        }
    }
}
