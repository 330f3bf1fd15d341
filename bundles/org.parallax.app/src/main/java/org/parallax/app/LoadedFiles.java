package org.parallax.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.catalogue.KeptDossier;
import org.parallax.app.comparing.WrittenStatements;
import org.parallax.app.lowering.LoweredExercise;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.lowering.Lowering;
import org.parallax.app.lowering.LoweringException;
import org.parallax.app.lowering.PartPlaces;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.fix.QuickFixes;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Location;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Exercise;
import org.parallax.model.Header;
import org.parallax.model.LayerHeader;
import org.parallax.model.Scenario;
import org.parallax.projection.result.NoEffect;
import org.parallax.projection.result.Outcome;
import org.parallax.report.compared.StatementText;
import org.parallax.report.record.RecordDossier;

/**
 * Files that were loaded together, and checked. Nothing that may be wrong with a file throws. For one thread
 * at a time.
 */
public final class LoadedFiles {

    private final Map<URI, List<Diagnostic>> checked = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<ScenarioEntry, Found> scenarios = new LinkedHashMap<>();
    private final Map<ExerciseEntry, FoundExercise> exercises = new LinkedHashMap<>();
    private final List<Folder> folders;

    /**
     * The files of one folder, which see each other and nothing of other folders.
     *
     * @param asked the files asked for, with the names the user knows them by
     */
    record Folder(Workspace files, Map<URI, String> asked) {

        boolean holds(URI folder) {
            return asked.keySet().stream().anyMatch(file -> file.trimSegments(1).equals(folder));
        }
    }

    private record Found(Scenario scenario, Folder folder) {}

    private record FoundExercise(Exercise exercise, Folder folder) {}

    /** Checks files; {@code problems} are what was wrong with the paths to them. */
    LoadedFiles(List<Folder> folders, List<Diagnostic> problems, BooleanSupplier cancelled) {
        this.folders = List.copyOf(folders);
        diagnostics.addAll(problems);
        for (var folder : folders) {
            folder.asked.forEach((file, name) -> {
                diagnostics.addAll(check(folder, file, cancelled));
                folder.files.document(file).ifPresent(document -> enter(document, folder, name));
            });
        }
        diagnostics.sort(null);
    }

    /** The layers that scenarios of the files asked for have, chosen or added, sorted. */
    public List<String> layers() {
        return scenarios.values().stream().flatMap(found -> VisibleParts.of(found.scenario).layers().stream())
                .distinct().sorted().toList();
    }

    /** The layers that stand beside the files asked for and are laid over the record of one of their scenarios, sorted. */
    public List<String> layersBeside() {
        return scenarios.values().stream().flatMap(found -> {
            var record = VisibleParts.relationshipOf(found.scenario);
            return Headers.documents(found.scenario.eResource().getResourceSet()).map(Document::getHeader)
                    .filter(header -> header instanceof LayerHeader layer && Headers.founds(layer)
                            && Headers.relationship(layer).equals(record))
                    .map(Header::getName);
        }).distinct().sorted().toList();
    }

    /** The records that scenarios of the files asked for are laid over, sorted. */
    public List<String> records() {
        return scenarios.values().stream().map(found -> VisibleParts.relationshipOf(found.scenario))
                .filter(name -> !name.isEmpty()).distinct().sorted().toList();
    }

    /** The records that the files asked for are on, folder by folder, as the files see them. */
    public List<SeenRecord> seenRecords() {
        return folders.stream().flatMap(folder -> SeenRecords.in(folder).stream()).toList();
    }

    /** What is wrong with files that were not asked for and that a record is made of with some layers; none of those installed. */
    public List<Diagnostic> problemsBeside(SeenRecord record, List<String> layers) {
        var asked = folders.stream().flatMap(folder -> folder.asked.keySet().stream()).toList();
        return folders.stream().filter(folder -> folder.holds(record.folder()))
                .flatMap(folder -> record.parts(layers)
                        .filter(file -> !asked.contains(file) && !folder.files.isInstalled(file))
                        .flatMap(file -> check(folder, file, () -> false).stream()))
                .sorted().toList();
    }

    /** What is wrong with the files asked for, by file, then place. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** How many files were asked for. */
    public int files() {
        return folders.stream().mapToInt(folder -> folder.asked.size()).sum();
    }

    /** The scenarios in the files asked for, by file, then place. */
    public List<ScenarioEntry> scenarios() {
        return List.copyOf(scenarios.keySet());
    }

    /** The exercises in the files asked for, by file, then place. */
    public List<ExerciseEntry> exercises() {
        return List.copyOf(exercises.keySet());
    }

    /** An exercise made ready to be played; rejected if it is not in these files, or it or a file it builds on has errors. */
    public Outcome<LoweredExercise> lower(ExerciseEntry entry) {
        var known = Optional.ofNullable(exercises.get(entry));
        if (known.isEmpty()) {
            return new Outcome.Rejected<>("exercise " + entry.name() + " is no longer in " + entry.file());
        }
        var exercise = known.get().exercise;
        var played = Optional.ofNullable(exercise.getScenario()).filter(scenario -> !scenario.eIsProxy());
        if (played.isEmpty()) {
            return new Outcome.Rejected<>("exercise " + entry.name() + " says no scenario that it plays");
        }
        return ready("exercise " + entry.name(),
                () -> Stream.concat(
                        check(known.get().folder, exercise.eResource().getURI(), () -> false).stream(),
                        buildsOn(new Found(played.get(), known.get().folder), () -> false)),
                () -> new Lowering().lower(exercise));
    }

    /** A scenario made ready to be projected; rejected if it is not in these files or a file it builds on has errors. */
    public Outcome<LoweredScenario> lower(ScenarioEntry entry) {
        return lower(entry, () -> false);
    }

    /**
     * A scenario made ready to be projected; rejected if it is not in these files or a file it builds on has errors.
     *
     * @param cancelled looked at often while those files are checked; once set, the outcome is best thrown away
     */
    public Outcome<LoweredScenario> lower(ScenarioEntry entry, BooleanSupplier cancelled) {
        var known = Optional.ofNullable(scenarios.get(entry));
        return known.isPresent()
                ? lower(entry, known.get(), cancelled)
                : new Outcome.Rejected<>("scenario " + entry.name() + " is no longer in " + entry.file());
    }

    private Outcome<LoweredScenario> lower(ScenarioEntry entry, Found found, BooleanSupplier cancelled) {
        return ready("scenario " + entry.name(), () -> buildsOn(found, cancelled), () -> new Lowering().lower(found.scenario));
    }

    private static <T> Outcome<T> ready(String what, Supplier<Stream<Diagnostic>> found, Supplier<T> lowered) {
        try {
            var errors = found.get().filter(Diagnostic::isError).toList();
            return errors.isEmpty()
                    ? new Outcome.Completed<>(lowered.get())
                    : new Outcome.Rejected<>(what + " builds on a file with errors: " + errors.getFirst());
        } catch (LoweringException e) {
            return new Outcome.Rejected<>(e.getMessage());
        }
    }

    /** Where a part of a scenario is written that a result names; empty if it or the scenario is not in these files. */
    public Optional<Location> place(ScenarioEntry entry, NoEffect part) {
        return Optional.ofNullable(scenarios.get(entry)).flatMap(found -> new PartPlaces(found.scenario).of(part)
                .flatMap(place -> found.folder.files.resource(place.file())
                        .map(resource -> location(found.folder, resource, place))));
    }

    private static Location location(Folder folder, XtextResource resource, Place place) {
        var at = NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), place.span().offset());
        var name = Optional.ofNullable(folder.asked.get(place.file())).orElseGet(() -> place.file().lastSegment());
        return new Location(place.file(), name, at.getLine(), at.getColumn(), place.span().offset(), place.span().length());
    }

    /** What a scenario says, by the names that results give to statements; empty if it is not in these files. */
    public Map<String, List<StatementText>> statements(ScenarioEntry entry) {
        return Optional.ofNullable(scenarios.get(entry))
                .map(found -> WrittenStatements.of(
                        found.scenario, found.folder.files::isInstalled, file -> name(found.folder, file, entry.file())))
                .orElse(Map.of());
    }

    /** What a file is called that was asked for, or lies beside one that was. */
    private static String name(Folder folder, URI file, String asked) {
        return file.isFile() && !folder.asked.containsKey(file)
                ? Path.of(asked).resolveSibling(URI.decode(file.lastSegment())).toString()
                : folder.files.nameOf(file);
    }

    /** What would mend a finding in a file asked for, the likeliest first; none where only the author can decide. */
    public List<Fix> fixes(Diagnostic finding) {
        return folders.stream()
                .flatMap(folder -> folder.asked.entrySet().stream()
                        .filter(named -> named.getValue().equals(finding.file()))
                        .flatMap(named -> folder.files.resource(named.getKey()).stream()))
                .findFirst()
                .map(resource -> new QuickFixes().of(finding, resource))
                .orElse(List.of());
    }

    /**
     * The record a scenario is laid over, with what files beside it add; empty if the scenario is not in these files or
     * no such record is known.
     */
    public Optional<RecordDossier> dossier(ScenarioEntry entry) {
        return dossier(entry, new KeptDossier());
    }

    /** The same; {@code kept} is that of the workspace these files were checked in, and has the dossier made before. */
    public Optional<RecordDossier> dossier(ScenarioEntry entry, KeptDossier kept) {
        return Optional.ofNullable(scenarios.get(entry)).map(Found::scenario).flatMap(scenario -> dossier(scenario, kept));
    }

    /**
     * The record that files without scenarios are on, with what they and files beside them add, and the layers that those
     * agree on; empty if they are on none, or on more than one. {@code kept} is as above.
     */
    public Optional<RecordDossier> dossier(KeptDossier kept) {
        var seen = seenRecords();
        return seen.size() == 1 ? seen.getFirst().agreed(kept) : Optional.empty();
    }

    private static Optional<RecordDossier> dossier(Scenario scenario, KeptDossier kept) {
        return Lineage.of(scenario).relationship()
                .filter(header -> !header.eIsProxy())
                .map(header -> kept.of(header, RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names())));
    }

    /**
     * What is wrong with the files a scenario is made of, those of installed records left out. A file beside it
     * that holds nothing but other scenarios and exercises is none of them, so that a half-written one keeps nobody waiting.
     */
    private Stream<Diagnostic> buildsOn(Found found, BooleanSupplier cancelled) {
        var lineage = Lowering.lineage(found.scenario);
        var parents = lineage.scenarios().stream().map(Scenario::eResource);
        var records = RecordElements.documents(found.scenario.eResource(), VisibleParts.of(found.scenario).names()).stream()
                .filter(LoadedFiles::addsToTheRecord).map(Document::eResource);
        return Stream.concat(parents, records)
                .map(resource -> resource.getURI())
                .distinct()
                .filter(file -> !found.folder.files.isInstalled(file))
                .flatMap(file -> check(found.folder, file, cancelled).stream());
    }

    private static boolean addsToTheRecord(Document document) {
        return document.getHeader() != null
                || document.getElements().stream().anyMatch(element -> !(element instanceof Scenario || element instanceof Exercise));
    }

    /** Checks a file once; what was called off before it was done is not kept. */
    private List<Diagnostic> check(Folder folder, URI file, BooleanSupplier cancelled) {
        var known = checked.get(file);
        if (known != null) {
            return known;
        }
        var found = folder.files.check(file, cancelled).diagnostics();
        if (!cancelled.getAsBoolean()) {
            checked.put(file, found);
        }
        return found;
    }

    private void enter(Document document, Folder folder, String file) {
        for (var element : document.getElements()) {
            if (element instanceof Scenario scenario && Names.has(scenario)) {
                var node = NodeModelUtils.getNode(scenario);
                var entry = new ScenarioEntry(scenario.getName(), Titles.of(scenario), file, node == null ? 1 : node.getStartLine());
                scenarios.put(entry, new Found(scenario, folder));
            }
            if (element instanceof Exercise exercise && Names.has(exercise)) {
                var node = NodeModelUtils.getNode(exercise);
                var plays = Optional.ofNullable(exercise.getScenario()).map(Scenario::getName).orElse("");
                var entry = new ExerciseEntry(
                        exercise.getName(), Titles.of(exercise), plays, file,
                        node == null ? 1 : node.getStartLine(), node == null ? 1 : node.getEndLine());
                exercises.put(entry, new FoundExercise(exercise, folder));
            }
        }
    }
}
