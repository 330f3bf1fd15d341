package org.parallax.dsl.checks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.linking.ElementWords;
import org.parallax.model.Citation;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;
import org.parallax.model.Sourced;

/** Phrases that the messages of checks share: facts, their sources, figures. */
final class Messages {

    private Messages() {
    }

    /** The sources of a fact in parentheses, as {@code (tamaki2024, jesmin2023)}, with a blank before. */
    static String sources(Sourced fact) {
        String names = names(fact.getCitations());
        return names.isEmpty() ? " (no source cited)" : " (" + names + ")";
    }

    /** The names of the sources cited. */
    static String names(Collection<Citation> citations) {
        return citations.stream().map(Citation::getSource).filter(s -> s != null && !s.eIsProxy()).map(Named::getName)
                .distinct().collect(Collectors.joining(", "));
    }

    /** A figure without needless zeros. */
    static String figure(double figure) {
        return BigDecimal.valueOf(figure).stripTrailingZeros().toPlainString();
    }

    /** "1 month", "2 months". */
    static String months(int months) {
        return months + (months == 1 ? " month" : " months");
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }

    /** An occurrence by its name. */
    static String name(Occurrence occurrence) {
        if (occurrence instanceof Replacement replacement) {
            return replacement.getReplaced() == null ? "the replacement" : replacement.getReplaced().getName();
        }
        return occurrence instanceof Named named ? named.getName() : "the event";
    }

    /** "the state Japan". */
    static String element(Named named) {
        return "the " + ElementWords.of(named.eClass()) + " " + named.getName();
    }

    /** Whether a reference was found; if not, linking reports it. */
    static boolean isKnown(@Nullable EObject referred) {
        return referred != null && !referred.eIsProxy();
    }
}
