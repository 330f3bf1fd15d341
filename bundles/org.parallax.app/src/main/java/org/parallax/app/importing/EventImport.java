package org.parallax.app.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.parallax.app.importing.known.ImportWorkspace;
import org.parallax.app.importing.row.ColumnPlan;
import org.parallax.app.importing.row.RowReader;
import org.parallax.app.importing.row.RowReading;
import org.parallax.app.importing.table.SheetTable;
import org.parallax.app.importing.text.FreshNames;
import org.parallax.app.importing.text.ImportText;
import org.parallax.app.importing.text.SourceRegister;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.projection.result.Outcome;

/**
 * Imports tables of events. Nothing of a table is lost: a row becomes an event, or stands in the text as a marked comment
 * with all of its cells. The text has been checked by the language: it has no error. For one thread at a time.
 */
public final class EventImport {

    private final Language language;
    private final List<InstalledRecord> installed;

    /** On the installed records, read with {@code language}. */
    public EventImport(Language language, List<InstalledRecord> installed) {
        this.language = language;
        this.installed = List.copyOf(installed);
    }

    /**
     * The text of a table; rejected, with file, line and cure, where its columns cannot be told, or where a file beside the
     * text leaves no record that it could add to.
     *
     * @throws IllegalStateException if the text has an error that neither a row nor a file beside it accounts for, which is a bug
     */
    public Outcome<ImportResult> of(SheetTable table, ImportRequest request) {
        return switch (ColumnPlan.of(table, request.mapping())) {
            case Outcome.Completed<ColumnPlan>(var plan) -> imported(table, plan, request);
            case Outcome.Rejected<ColumnPlan>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<ColumnPlan> cancelled -> new Outcome.Cancelled<>();
        };
    }

    /** A table to begin with: the usual headings and rows about an installed record that themselves import without fault. */
    public String template(String record) {
        return new ImportTemplate(this, language, installed, record).text();
    }

    private Outcome<ImportResult> imported(SheetTable table, ColumnPlan plan, ImportRequest request) {
        var workspace = new ImportWorkspace(language, installed, request.record(), request.layers(), request.target());
        var known = workspace.known();
        var reader = new RowReader(known, request.mapping(), table.headings().size());
        var readings = table.rows().stream().map(row -> reader.read(plan.row(row))).toList();
        var settled = new AlikeRows(known, request.mapping()).settle(readings);
        var names = new FreshNames(known.words().taken());
        var sources = new SourceRegister(names);
        var rows = named(settled.stream().filter(reading -> reading.skipped().isEmpty()).toList(), names, sources);
        var about = new ImportText.About(Path.of(table.file()).getFileName().toString(), table.headings(), workspace.header(), known.words().reserved());
        return switch (checked(workspace, about, rows, sources)) {
            case Outcome.Completed<Checked>(var text) -> new Outcome.Completed<>(text.result(table.rows().size(), leftOut(settled)));
            case Outcome.Rejected<Checked>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<Checked> cancelled -> new Outcome.Cancelled<>();
        };
    }

    /** Names that rows ask for go before those that are made. */
    private static List<ImportText.NamedRow> named(List<RowReading> readings, FreshNames names, SourceRegister sources) {
        var wished = readings.stream().map(reading -> {
            var wish = reading.draft().wishedName();
            return wish.isEmpty() || names.take(wish) ? reading
                    : reading.with("name \"" + wish + "\" is taken already; choose another, or empty the cell");
        }).toList();
        var rows = new ArrayList<ImportText.NamedRow>();
        for (var reading : wished) {
            var told = reading.draft().source().flatMap(sources::take).map(reading::with).orElse(reading);
            rows.add(new ImportText.NamedRow(name(told, names), told));
        }
        return rows;
    }

    private static String name(RowReading reading, FreshNames names) {
        var draft = reading.draft();
        boolean kept = !draft.wishedName().isEmpty() && reading.faults().stream().noneMatch(fault -> fault.startsWith("name "));
        return kept ? draft.wishedName() : names.of(draft.title(), draft.kind().map(kind -> kind.name().name()).orElse("event"),
                draft.when().map(date -> date.year()).orElse(""));
    }

    /** What the language finds wrong with an event is a fault of its row; the others are then checked without it. */
    private static Outcome<Checked> checked(ImportWorkspace workspace, ImportText.About about, List<ImportText.NamedRow> rows, SourceRegister sources) {
        var written = new ImportText(about, rows, sources).write();
        var findings = workspace.check(written.text());
        var errors = new TreeMap<Integer, List<String>>();
        for (var error : findings) {
            if (error.isError()) {
                int row = written.rowAt(error.line());
                if (row < 0 && workspace.hasNeighbours()) {
                    return new Outcome.Rejected<>(ofFolder(error));
                }
                if (row < 0 || !rows.get(row).reading().isEvent()) {
                    throw new IllegalStateException("the imported text has an error of its own: " + error);
                }
                errors.computeIfAbsent(row, any -> new ArrayList<>()).add(sentence(error));
            }
        }
        if (errors.isEmpty()) {
            int warnings = (int) findings.stream().filter(each -> each.severity() == Diagnostic.Severity.WARNING).count();
            return new Outcome.Completed<>(new Checked(written, rows, warnings));
        }
        return checked(workspace, about, IntStream.range(0, rows.size()).mapToObj(row -> {
            var reading = rows.get(row).reading();
            for (var fault : errors.getOrDefault(row, List.of())) {
                reading = reading.with(fault);
            }
            return new ImportText.NamedRow(rows.get(row).name(), reading);
        }).toList(), sources);
    }

    /** What stands above the first row is the same for every table, so that a file beside must say otherwise. */
    private static String ofFolder(Diagnostic error) {
        return error.related().stream().findFirst()
                .map(other -> other.place().file() + ":" + other.place().line() + ": beside " + other.words()
                        + " nothing can be added to a record of that name; rename it, or give the text another folder")
                .orElseGet(() -> error.file() + ":" + error.line() + ": " + sentence(error) + ", or give the text another folder");
    }

    private static String sentence(Diagnostic error) {
        var cure = Stream.of(IssueCode.values()).filter(code -> code.name().equals(error.code())).findFirst()
                .map(code -> " " + code.cure()).orElse("");
        // Lines of the text itself move when the row is marked.
        var message = error.message().replaceAll("\\s+", " ").replaceAll(" \\(line \\d+\\)", "").strip();
        return (message + cure).replaceAll("\\.$", "");
    }

    private static Map<String, Integer> leftOut(List<RowReading> readings) {
        var counts = readings.stream().flatMap(reading -> reading.skipped().stream())
                .collect(Collectors.toMap(reason -> reason, reason -> 1, Integer::sum, TreeMap::new));
        var sorted = new LinkedHashMap<String, Integer>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** A text without error. */
    private record Checked(ImportText.Written written, List<ImportText.NamedRow> rows, int warnings) {

        ImportResult result(int all, Map<String, Integer> leftOut) {
            var marked = IntStream.range(0, rows.size()).filter(row -> !rows.get(row).reading().isEvent()).mapToObj(row -> {
                var reading = rows.get(row).reading();
                var sheet = reading.row().sheet();
                return new MarkedRow(sheet.line(), sheet.number(), written.begins().get(row), reading.faults());
            }).toList();
            return new ImportResult(written.text(), all, rows.size() - marked.size(), marked, leftOut, warnings);
        }
    }
}
