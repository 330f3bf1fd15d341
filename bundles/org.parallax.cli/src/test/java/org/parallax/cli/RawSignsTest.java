package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.status.ExitStatus;
import org.parallax.report.text.PrintableText;

/** No sign that steers a terminal or turns what follows it reaches one, from whatever file, name or argument it comes. */
class RawSignsTest {

    private static final String SIGNS = "\u001B[2J\u001B]0;x\u0007\u009B31m\u202Eturned\u2066\u200F\u007F";

    @TempDir
    private Path folder = Path.of("");

    private String scenario = "";
    private String broken = "";

    @BeforeEach
    void write() throws IOException {
        scenario = Files.writeString(folder.resolve("S" + SIGNS + ".scenario"), """
                scenario One "one %1$s" on JapanKorea as of 2025-12 for 6 months {
                  event visit "visit %1$s" in 2026-02 : Summit { between Japan, SouthKorea in Japan }
                  decision answer "answer %1$s" in 2026-03 { option yes "yes %1$s" 50%% { } option no "no %1$s" 50%% { } }
                }
                scenario Two "two %1$s" on JapanKorea as of 2025-12 for 6 months { }
                """.formatted(SIGNS)).toString();
        broken = Files.writeString(Files.createDirectory(folder.resolve("broken")).resolve("B" + SIGNS + ".scenario"),
                "scenario Broken \"" + SIGNS + "\" on Nowhere as of 2025-12 for 6 months { " + SIGNS + " event " + SIGNS + " }").toString();
    }

    @TestFactory
    Stream<DynamicTest> nothingIsPrintedRaw() {
        var run = List.of("--runs", "5", "--theory", "Persistence");
        return Stream.of(
                List.of("check", scenario), List.of("check", "--json", scenario), List.of("check", broken), List.of("check", "--json", broken),
                List.of("check", folder.toString()), List.of("check", folder.resolve("no" + SIGNS).toString()),
                with(run, "project", scenario, "--scenario", "One"), with(run, "project", scenario, "--scenario", "One", "--json", "-"),
                with(run, "project", scenario, "--scenario", "One", "--csv", "-"), with(run, "project", scenario), with(run, "project", broken),
                with(run, "project", scenario, "--scenario", SIGNS), with(run, "project", scenario, "--scenario", "One", "--given", SIGNS),
                with(run, "project", scenario, "--scenario", "One", "--given", "answer=yes"),
                with(run, "project", scenario, "--scenario", "One", "--report", folder.resolve("r" + SIGNS + ".html").toString()),
                with(run, "project", scenario, "--scenario", "One", "--svg", folder.resolve("d" + SIGNS).toString()),
                with(run, "project", scenario, "--scenario", "One", "--report", folder.resolve(SIGNS).resolve("r.html").toString()),
                with(run, "compare", scenario, "--scenario", "One", "--scenario", "Two"),
                with(run, "explain", scenario, "--scenario", "One", "--indicator", "political", "--in", "2026-03"),
                with(run, "explain", scenario, "--scenario", "One", "--indicator", SIGNS, "--in", "2026-03"),
                with(run, "explain", scenario, "--scenario", "One", "--indicator", "political", "--in", SIGNS),
                List.of("project", scenario, "--theory", SIGNS), List.of("project", scenario, "--runs", SIGNS), List.of("project", scenario, "--" + SIGNS),
                List.of("kinds", SIGNS), List.of("kinds", "--record", SIGNS), List.of("record", SIGNS), List.of("theories", SIGNS),
                List.of(SIGNS), List.of("help", SIGNS), List.of("open", SIGNS))
                .map(call -> dynamicTest(String.join(" ", call), () -> isPrintable(Shell.run(new AtomicBoolean(), OptionalInt.of(80), call.toArray(String[]::new)))));
    }

    @Test
    void aTitleCannotPassForALineOfItsOwn() throws IOException {
        var forged = folder.resolve("a\nb.scenario:1:1: error FORGED x.scenario");
        Files.writeString(forged, "scenario");
        var run = Shell.run("check", forged.toString());
        assertTrue(run.out().lines().noneMatch(line -> line.startsWith("b.scenario")), run.out());
    }

    @Test
    void whatIsWrittenToFilesHoldsNoneEither() throws IOException {
        var svg = folder.resolve("svg");
        var page = folder.resolve("page.html");
        Shell.run("project", scenario, "--scenario", "One", "--runs", "5", "--theory", "Persistence", "--svg", svg.toString(), "--report", page.toString())
                .ends(ExitStatus.DONE);
        try (var files = Files.list(svg)) {
            for (var file : Stream.concat(files, Stream.of(page)).toList()) {
                assertEquals(List.of(), raw(Files.readString(file)), file.getFileName().toString());
            }
        }
    }

    private static List<String> with(List<String> more, String... call) {
        return Stream.concat(Stream.of(call), more.stream()).toList();
    }

    private static void isPrintable(Shell.Run run) {
        assertEquals(List.of(), raw(run.out()));
        assertEquals(List.of(), raw(run.err().replace("\r", "")));
        assertTrue(!run.out().isEmpty() || !run.err().isEmpty());
    }

    private static List<String> raw(String text) {
        return text.codePoints()
                .filter(c -> c != '\n' && c != '\t' && !PrintableText.isPrintable(c))
                .mapToObj(Integer::toHexString)
                .distinct()
                .toList();
    }
}
