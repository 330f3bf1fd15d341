package org.parallax.report.compared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.result.Comparison.Statement;

/**
 * What is written where two scenarios differ.
 *
 * @param before the earlier version, where two versions of one file are compared
 * @param changes what is written otherwise, by the names that results give to statements
 * @param silent what is written otherwise and is no part of any statement with an effect
 */
public record ComparedTexts(Optional<ComparedVersion> before, Map<String, List<StatementVersions>> changes, List<SilentChange> silent) {

    /** Where nothing is known of the texts. */
    public static final ComparedTexts UNKNOWN = new ComparedTexts(Optional.empty(), Map.of(), List.of());

    public ComparedTexts {
        changes = Map.copyOf(changes);
        silent = List.copyOf(silent);
    }

    /** What is written otherwise of a statement, its own words first; empty where its effect differs but not its words. */
    public List<StatementVersions> of(Statement statement) {
        return Stream.concat(Stream.of(statement.id()), statement.parts().stream())
                .flatMap(name -> changes.getOrDefault(name, List.of()).stream()).toList();
    }
}
