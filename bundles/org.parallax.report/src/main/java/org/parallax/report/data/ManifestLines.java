package org.parallax.report.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.Manifest;
import org.parallax.report.text.PrintableText;
import org.parallax.report.words.Caveat;

/** The caveat and the manifest as lines of plain text, for files that have no place of their own for them. */
final class ManifestLines {

    private ManifestLines() {}

    /** Lines such as {@code runs: 10000, seed 7}; what is not known, added or given has none. */
    static List<String> of(Manifest manifest) {
        var added = manifest.texts().additionsInWords().map(words -> "record used " + words).stream();
        var covered = manifest.coverage().inWords().map(words -> "record " + words).stream();
        var shown = manifest.grounds().paragraphs().stream().map(words -> "shown: " + words);
        return Stream.of(made(manifest), shown, covered, added, held(manifest), given(manifest)).flatMap(lines -> lines).map(PrintableText::line).toList();
    }

    private static Stream<String> made(Manifest manifest) {
        var theories = manifest.sample().theories().stream().map(theory -> theory.id() + " " + theory.version()).toList();
        return Stream.of(
                "note: " + Caveat.of(theories.size()),
                "scenario: " + manifest.texts().scenario() + " (" + manifest.texts().scenarioHash() + ")",
                "record: " + manifest.texts().record() + " as of " + manifest.period().asOf() + " (" + manifest.texts().recordHash() + ")",
                "theories: " + String.join(", ", theories),
                "runs: " + manifest.sample().runs() + ", seed " + manifest.sample().seed(),
                "parameters: " + manifest.sample().parameters().inWords(),
                "made with: Parallax " + manifest.parallax());
    }

    private static Stream<String> held(Manifest manifest) {
        var sample = manifest.sample();
        return Stream.concat(
                sample.held().isEmpty() ? Stream.empty() : Stream.of("held in every run: " + branches(sample.held())),
                sample.present().map(month -> "present: " + month).stream());
    }

    private static String branches(List<Manifest.BranchWords> branches) {
        return branches.stream().map(Manifest.BranchWords::branch).collect(Collectors.joining(", "));
    }

    private static Stream<String> given(Manifest manifest) {
        if (manifest.sample().given().isEmpty()) {
            return Stream.empty();
        }
        var counted = manifest.sample().theories().stream()
                .map(theory -> theory.runsCounted() + " under " + theory.id())
                .collect(Collectors.joining(", "));
        return Stream.of("given: " + branches(manifest.sample().given()), "runs counted: " + counted);
    }
}
