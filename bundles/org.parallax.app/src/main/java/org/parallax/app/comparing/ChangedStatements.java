package org.parallax.app.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.projection.result.Comparison;
import org.parallax.report.compared.ComparedTexts;
import org.parallax.report.compared.ComparedVersion;
import org.parallax.report.compared.SilentChange;
import org.parallax.report.compared.StatementText;
import org.parallax.report.compared.StatementVersions;

/**
 * Where the texts of two scenarios differ. A text that both have, wherever it stands, is no difference.
 *
 * @param changes by the names that results give to statements, sorted
 */
public record ChangedStatements(Map<String, List<StatementVersions>> changes) {

    /** What is written otherwise in {@code after} than in {@code before}. */
    public static ChangedStatements between(Map<String, List<StatementText>> before, Map<String, List<StatementText>> after) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        var changes = new TreeMap<String, List<StatementVersions>>();
        for (var name : names) {
            var versions = versions(before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of()));
            if (!versions.isEmpty()) {
                changes.put(name, versions);
            }
        }
        return new ChangedStatements(changes);
    }

    private static List<StatementVersions> versions(List<StatementText> before, List<StatementText> after) {
        var gone = without(before, after);
        var come = without(after, before);
        var versions = new ArrayList<StatementVersions>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            versions.add(new StatementVersions(at(gone, i), at(come, i)));
        }
        return versions;
    }

    /** Those of {@code ones} whose words are not among those of {@code others}, each of which takes one away. */
    private static List<StatementText> without(List<StatementText> ones, List<StatementText> others) {
        var left = others.stream().map(StatementText::text).collect(Collectors.toCollection(ArrayList::new));
        return ones.stream().filter(one -> !left.remove(one.text())).toList();
    }

    private static Optional<StatementText> at(List<StatementText> texts, int i) {
        return i < texts.size() ? Optional.of(texts.get(i)) : Optional.empty();
    }

    /** Whether the texts say the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * As a comparison tells it: what no row of it stands for is told apart.
     *
     * @param before the earlier version of the file, if it is the texts of one file that are compared
     */
    public ComparedTexts in(Comparison comparison, Optional<ComparedVersion> before) {
        var told = comparison.theories().stream().flatMap(theory -> theory.explanations().stream())
                .flatMap(explanation -> explanation.statements().stream())
                .flatMap(statement -> Stream.concat(Stream.of(statement.id()), statement.parts().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        // Two scenarios have two titles; two versions of one need not.
        before.ifPresentOrElse(version -> { }, () -> told.add(WrittenStatements.TITLE));
        var silent = changes.entrySet().stream().filter(change -> !told.contains(change.getKey()))
                .flatMap(change -> change.getValue().stream().map(versions -> silent(change.getKey(), versions))).toList();
        return new ComparedTexts(before, changes, silent);
    }

    private static SilentChange silent(String id, StatementVersions versions) {
        return new SilentChange(id, versions.after().or(versions::before).map(StatementText::what).orElse(id), versions);
    }
}
