package org.parallax.report.page;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.report.Manifest;
import org.parallax.report.ShellWords;
import org.parallax.report.text.FileNames;
import org.parallax.report.words.Caveat;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.HeldThroughout;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.SampleSize;
import org.parallax.report.words.Sentences;

/** What a page was made from, and how to make it again. */
final class ManifestPart {

    private ManifestPart() {}

    static void write(Html html, Manifest manifest, HeldAgainst held, String command) {
        html.section("made", "How this was made", () -> {
            reading(html, manifest, held.explained());
            entries(html, manifest);
            again(html, command, manifest.texts().scenario());
            html.element("p", Attributes.styled("caveat"), Caveat.of(manifest.grounds()));
        });
    }

    static void reading(Html html, Manifest manifest, String compared) {
        var sample = new SampleSize(manifest.sample().theories().stream().mapToLong(Manifest.TheoryVersion::runsCounted).min()
                .orElse(manifest.sample().runs()));
        var bands = sample.isEnough()
                ? "A band of 90 % holds nine runs out of ten in each month, and so on; a median has half of the runs on either side."
                : sample.remark();
        html.element("p", "Each run follows the relationship month by month, drawing chance events anew. " + bands + " " + compared);
    }

    static void entries(Html html, Manifest manifest) {
        html.element("dl", () -> {
            entry(html, "Scenario", manifest.texts().scenario() + ", " + manifest.texts().title());
            entry(html, "Record", manifest.texts().record()
                    + manifest.texts().additionsInWords().map(words -> ", " + words).orElse(""));
            manifest.coverage().reach().ifPresent(month -> entry(html, "Record to", month.toString()));
            if (!manifest.coverage().layers().isEmpty()) {
                entry(html, "Layers", String.join(", ", manifest.coverage().layers()));
            }
            entry(html, "As of", manifest.period().asOf().toString());
            entry(html, "Projected", MonthWords.inFigures(manifest.period().from(), manifest.period().last()));
            entry(html, "Runs", Numbers.count(manifest.sample().runs()) + " under each theory");
            held(html, manifest);
            given(html, manifest);
            entry(html, "Seed", Long.toString(manifest.sample().seed()));
            entry(html, "Parameters", manifest.sample().parameters().inWords());
            entry(html, "Theories", manifest.sample().theories().stream()
                    .map(theory -> theory.id() + " " + theory.version())
                    .collect(Collectors.joining(", ")));
            entry(html, "Scenario text", manifest.texts().scenarioHash());
            entry(html, "Record text", manifest.texts().recordHash());
            entry(html, "Parallax", manifest.parallax());
        });
    }

    private static void held(Html html, Manifest manifest) {
        if (!manifest.sample().held().isEmpty()) {
            entry(html, "In every run", Sentences.list(manifest.sample().held().stream().map(Manifest.BranchWords::words).toList()));
        }
        manifest.sample().present().ifPresent(month ->
                entry(html, "Known up to", month + "; " + HeldThroughout.FROM_THEN));
    }

    private static void given(Html html, Manifest manifest) {
        if (!manifest.sample().given().isEmpty()) {
            entry(html, "Counted", "those in which "
                    + Sentences.list(manifest.sample().given().stream().map(Manifest.BranchWords::words).toList()) + ": "
                    + Sentences.list(manifest.sample().theories().stream()
                            .map(theory -> Numbers.count(theory.runsCounted()) + " under " + theory.id())
                            .toList()));
        }
    }

    /** How to make the page again, in a file named after what it is about. */
    static void again(Html html, String command, String about) {
        html.element("p", "The same scenario, record, theories, runs and seed give this page again, byte for byte:");
        html.element("pre", command + " " + ShellWords.line("--report", FileNames.of(List.of(about), ".html").getFirst()));
    }

    private static void entry(Html html, String label, String value) {
        html.element("dt", label).element("dd", value);
    }
}
