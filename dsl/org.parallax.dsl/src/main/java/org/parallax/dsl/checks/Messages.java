package org.parallax.dsl.checks;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.linking.ElementWords;
import org.parallax.dsl.linking.Nearest;
import org.parallax.dsl.loading.SourceName;
import org.parallax.model.Citation;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;

/**
 * Phrases that the messages of checks share: facts, where they are told, figures. A message about a fact names the place
 * of the clause that tells it. It names sources only where they stand behind just that: those of an event stand behind
 * its date, those of a leader or an agreement behind one of its clauses or another, and nobody knows which.
 */
final class Messages {

    private Messages() {
    }

    /** The names of the sources cited. */
    static String names(Collection<Citation> citations) {
        return citations.stream().map(Citation::getSource).filter(s -> s != null && !s.eIsProxy()).map(Named::getName)
                .distinct().collect(Collectors.joining(", "));
    }

    /** Where something is told, as seen from a text: {@code line 4}, in another file {@code line 4 of leaders.relationship}. */
    static String place(EObject from, EObject told) {
        return place(from, told, Optional.ofNullable(NodeModelUtils.findActualNodeFor(told)));
    }

    /** Where the first value of a clause is told, as seen from a text; of an element that lacks it, the element. */
    static String place(EObject from, EObject told, EStructuralFeature clause) {
        Optional<INode> node = NodeModelUtils.findNodesForFeature(told, clause).stream().findFirst();
        return place(from, told, node.or(() -> Optional.ofNullable(NodeModelUtils.findActualNodeFor(told))));
    }

    private static String place(EObject from, EObject told, Optional<? extends INode> node) {
        String line = node.map(found -> "line " + found.getStartLine()).orElse("");
        if (from.eResource() == told.eResource()) {
            return line;
        }
        return (line.isEmpty() ? "" : line + " of ") + SourceName.of(told);
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
        return joined(words, " and ");
    }

    /** "A", "A or B", "A, B or C". */
    static String choice(List<String> words) {
        return joined(words, " or ");
    }

    private static String joined(List<String> words, String last) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + last + words.get(words.size() - 1);
    }

    /** "a Summit", "an ExportControl", "a Unification". */
    static String withArticle(String name) {
        return (name.matches("(?i)(?!uni|us[eu]|uti|eu|one)[aeiou].*") ? "an " : "a ") + name;
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

    /** That there is no theory of a name: which one may be meant, or which there are. */
    static String noTheory(String name, List<String> nearest, Collection<String> installed) {
        return "There is no theory named " + name + "." + (!nearest.isEmpty() ? Nearest.question(nearest)
                : installed.isEmpty() ? " None is installed." : " Installed are " + list(installed.stream().sorted().toList()) + ".");
    }

    /** Whether a reference was found; if not, linking reports it. */
    static boolean isKnown(@Nullable EObject referred) {
        return referred != null && !referred.eIsProxy();
    }
}
