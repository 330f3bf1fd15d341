package org.parallax.app.importing.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.app.importing.row.CitedSource;
import org.parallax.app.importing.row.Clause;
import org.parallax.app.importing.row.EventDraft;
import org.parallax.app.importing.table.EventColumn;

/**
 * An event as a statement of a record.
 *
 * @param reserved the words that are names only with {@code ^} before them
 */
record EventStatement(String name, EventDraft draft, SourceRegister sources, Set<String> reserved) {

    private static final String INDENT = "  ";

    /** The lines of the statement, as records are written. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        var body = body();
        lines.add(opening() + (body.isEmpty() ? "" : " {"));
        body.forEach(line -> lines.add(INDENT + line));
        if (!body.isEmpty()) {
            lines.add("}");
        }
        return List.copyOf(lines);
    }

    /** The statement on one line. */
    String line() {
        return lines().stream().map(String::strip).collect(Collectors.joining(" "));
    }

    private String opening() {
        return "event " + written(name) + (draft.title().isEmpty() ? "" : " " + QuotedText.of(draft.title()))
                + " " + draft.when().map(date -> date.clause()).orElse("on DATE")
                + " : " + draft.kind().map(kind -> written(kind.name().name())).orElse("KIND");
    }

    /** The arguments share a line. What is cited stands before a reason, which would take it for its own. */
    private List<String> body() {
        var lines = new ArrayList<String>();
        var arguments = draft.clauses().stream().filter(EventStatement::isArgument).map(this::text).collect(Collectors.joining(" "));
        if (!arguments.isEmpty()) {
            lines.add(arguments);
        }
        draft.source().ifPresent(source -> lines.add(cites(source)));
        draft.clauses().stream().filter(clause -> !isArgument(clause)).map(this::text).forEach(lines::add);
        return lines;
    }

    private static boolean isArgument(Clause clause) {
        return EventColumn.of(clause.word()).filter(EventColumn::isRole).isPresent();
    }

    private String text(Clause clause) {
        var values = clause.values().stream().map(value -> clause.isText() ? QuotedText.of(value) : written(value))
                .collect(Collectors.joining(", "));
        return values.isEmpty() ? clause.word() : clause.word() + " " + values;
    }

    private String cites(CitedSource source) {
        return "cites " + written(sources.name(source))
                + (source.section().isEmpty() ? "" : " at " + QuotedText.of(source.section()))
                + (source.quotes().isEmpty() ? "" : " quotes " + QuotedText.of(source.quotes()));
    }

    /** Leanings and intensities are words of the language and no names. */
    private String written(String name) {
        return reserved.contains(name) && !EventWords.isValue(name) ? "^" + name : name;
    }
}
