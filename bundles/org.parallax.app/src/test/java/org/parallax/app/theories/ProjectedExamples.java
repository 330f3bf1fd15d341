package org.parallax.app.theories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.app.LoadedFiles;
import org.parallax.app.Parallax;
import org.parallax.app.Trial;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;

/** Scenarios on the installed record, projected under theories at the defaults of their parameters. */
final class ProjectedExamples {

    private static final Path RECORD = Path.of("../org.parallax.record.japankorea");
    private static final List<String> FOLDERS = List.of("examples", "examples-with-additions");
    static final Parallax INSTALLED = Parallax.installed(Optional.empty());

    private final Map<String, Map<String, TheoryProjection>> byScenario;
    private final Parties parties;

    private ProjectedExamples(Map<String, Map<String, TheoryProjection>> byScenario, Parties parties) {
        this.byScenario = byScenario;
        this.parties = parties;
    }

    /** The examples in these files. */
    static ProjectedExamples of(List<String> files, List<String> theories, long runs) {
        var each = files.stream().map(file -> project(load(file), theories, runs)).toList();
        var byScenario = new LinkedHashMap<String, Map<String, TheoryProjection>>();
        each.forEach(examples -> byScenario.putAll(examples.byScenario));
        return new ProjectedExamples(byScenario, each.getFirst().parties);
    }

    /** One scenario of this name with these statements, for 48 months. */
    static ProjectedExamples ofText(String name, String asOf, String statements, List<String> theories) {
        var text = "scenario %s \"A trial\" on JapanKorea as of %s for 48 months {%n%s%n}%n".formatted(name, asOf, statements);
        return project(INSTALLED.draft(Path.of("trial.scenario")).now(text, () -> false), theories, 1000);
    }

    private static ProjectedExamples project(LoadedFiles loaded, List<String> theories, long runs) {
        var order = new ProjectionOrder(
                theories, Optional.of(runs), Optional.empty(), 2, Branching.NONE, Depth.FIGURES, ParameterPlan.FIXED);
        var byScenario = new LinkedHashMap<String, Map<String, TheoryProjection>>();
        var parties = new ArrayList<Parties>();
        for (var entry : loaded.scenarios()) {
            var byTheory = new LinkedHashMap<String, TheoryProjection>();
            var lowered = Trial.completed(loaded.lower(entry));
            var result = Trial.completed(INSTALLED.projections().project(lowered, order, Progress.SILENT)).result();
            result.theories().forEach(projection -> byTheory.put(projection.theory().id(), projection));
            byScenario.put(entry.name(), byTheory);
            parties.add(result.situation().parties());
        }
        return new ProjectedExamples(byScenario, parties.getFirst());
    }

    /** The names of all files of examples that hold scenarios; others are exercises that play them. */
    static List<String> files() throws IOException {
        var names = new ArrayList<String>();
        for (var folder : FOLDERS) {
            try (var files = Files.list(RECORD.resolve(folder))) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".scenario"))
                        .filter(name -> text(name).lines().anyMatch(line -> line.startsWith("scenario "))).forEach(names::add);
            }
        }
        Collections.sort(names);
        return List.copyOf(names);
    }

    /** A file of examples. */
    static LoadedFiles load(String file) {
        return INSTALLED.load(List.of(file(file)));
    }

    /** What stands in a file. */
    static String text(String file) {
        try {
            return Files.readString(file(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path file(String name) {
        return FOLDERS.stream().map(folder -> RECORD.resolve(folder).resolve(name)).filter(Files::exists).findFirst().orElseThrow();
    }

    /** The two parties of the record. */
    Parties parties() {
        return parties;
    }

    /** The names of the scenarios. */
    List<String> scenarios() {
        return List.copyOf(byScenario.keySet());
    }

    /** What one theory projects of a scenario. */
    TheoryProjection under(String theory, String scenario) {
        return Optional.ofNullable(byScenario.get(scenario)).map(each -> each.get(theory)).orElseThrow();
    }

    /** What a scenario changes of an indicator against the plain reference under a theory, in the mean of a month from 1. */
    double effect(String theory, String scenario, Indicator indicator, int month) {
        return under(theory, scenario).change().of(indicator).mean().at(month - 1);
    }
}
