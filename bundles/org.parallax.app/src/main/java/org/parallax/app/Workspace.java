package org.parallax.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;
import org.parallax.app.lowering.Inheritance;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.lowering.Lowering;
import org.parallax.app.lowering.LoweringException;
import org.parallax.app.lowering.RecordElements;
import org.parallax.app.lowering.Titles;
import org.parallax.app.source.Diagnostic;
import org.parallax.model.Document;
import org.parallax.model.Scenario;
import org.parallax.projection.result.Outcome;

/**
 * Files that were loaded together, and checked. Nothing that may be wrong with a file throws. For one thread
 * at a time.
 */
public final class Workspace {

    private final org.parallax.dsl.loading.Workspace files;
    private final Map<URI, String> shown;
    private final Map<URI, List<Diagnostic>> checked = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<ScenarioEntry, Scenario> scenarios = new LinkedHashMap<>();

    /**
     * Checks files.
     *
     * @param shown the files asked for, with the names the user knows them by
     */
    Workspace(org.parallax.dsl.loading.Workspace files, Map<URI, String> shown, List<Diagnostic> found, CancelIndicator cancelled) {
        this.files = files;
        this.shown = new LinkedHashMap<>(shown);
        diagnostics.addAll(found);
        for (var file : shown.keySet()) {
            diagnostics.addAll(check(file, cancelled));
            files.document(file).ifPresent(document -> enter(document, shown.get(file)));
        }
        diagnostics.sort(null);
    }

    /** What is wrong with the files asked for, by file, then place. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** How many files were asked for. */
    public int files() {
        return shown.size();
    }

    /** The scenarios in the files asked for, by file, then place. */
    public List<ScenarioEntry> scenarios() {
        return List.copyOf(scenarios.keySet());
    }

    /** A scenario made ready to be projected; rejected if a file it builds on has errors. */
    public Outcome<LoweredScenario> lower(ScenarioEntry entry) {
        var scenario = Objects.requireNonNull(scenarios.get(entry), "not of this workspace");
        try {
            var errors = buildsOn(scenario).filter(Diagnostic::isError).toList();
            return errors.isEmpty()
                    ? new Outcome.Completed<>(new Lowering().lower(scenario))
                    : new Outcome.Rejected<>("scenario " + entry.name() + " builds on a file with errors: " + errors.getFirst());
        } catch (LoweringException e) {
            return new Outcome.Rejected<>(e.getMessage());
        }
    }

    /**
     * What is wrong with the files a scenario is made of, those of installed records left out. A file beside it
     * that holds nothing but other scenarios is none of them, so that a half-written one keeps nobody waiting.
     */
    private Stream<Diagnostic> buildsOn(Scenario scenario) {
        var parents = new Inheritance(scenario).scenarios().stream().map(Scenario::eResource);
        var records = RecordElements.documents(scenario).stream().filter(Workspace::addsToTheRecord).map(Document::eResource);
        return Stream.concat(parents, records)
                .map(resource -> resource.getURI())
                .distinct()
                .filter(URI::isFile)
                .flatMap(file -> check(file, CancelIndicator.NullImpl).stream());
    }

    private static boolean addsToTheRecord(Document document) {
        return document.getHeader() != null
                || document.getElements().stream().anyMatch(element -> !(element instanceof Scenario));
    }

    /** Checks a file once. */
    private List<Diagnostic> check(URI file, CancelIndicator cancelled) {
        return checked.computeIfAbsent(
                file, unchecked -> files.check(unchecked, cancelled).diagnostics().stream().map(this::translated).toList());
    }

    private void enter(Document document, String file) {
        for (var element : document.getElements()) {
            if (element instanceof Scenario scenario && scenario.getName() != null) {
                var node = NodeModelUtils.getNode(scenario);
                var entry = new ScenarioEntry(scenario.getName(), Titles.of(scenario), file, node == null ? 1 : node.getStartLine());
                scenarios.put(entry, scenario);
            }
        }
    }

    private Diagnostic translated(org.parallax.dsl.loading.Diagnostic diagnostic) {
        var severity = switch (diagnostic.severity()) {
            case ERROR -> Diagnostic.Severity.ERROR;
            case WARNING -> Diagnostic.Severity.WARNING;
            case INFO, IGNORE -> Diagnostic.Severity.INFO;
        };
        return new Diagnostic(
                name(diagnostic.file()), diagnostic.line(), diagnostic.column(), diagnostic.offset(), diagnostic.length(),
                severity, diagnostic.code(), diagnostic.message(), diagnostic.data());
    }

    private String name(URI file) {
        var known = shown.get(file);
        return known != null ? known : file.isFile() ? Path.of(file.toFileString()).toString() : file.toString();
    }
}
