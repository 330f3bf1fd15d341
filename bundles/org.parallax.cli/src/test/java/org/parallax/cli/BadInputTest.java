package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problems of a file end a command with one line each and the right status, never with a stack trace. */
final class BadInputTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private static String scenario(String statements) {
        return "scenario Trial \"A trial\" on JapanKorea as of 2025-12 for 24 months {\n" + statements + "\n}\n";
    }

    /** Both commands reject the file with this code at this place. */
    private static void refused(String file, String place, String code) {
        var check = Shell.run("check", file).ends(INPUT_HAS_ERRORS);
        assertTrue(check.out().contains(file + ":" + place + ": error " + code), check.out());
        Shell.run("project", file).ends(INPUT_HAS_ERRORS).printsNothing().says(code);
    }

    @Test
    void aMissingFile() {
        refused(folder.resolve("absent.scenario").toString(), "1:1", "FILE_MISSING");
    }

    @Test
    void aFolderWithoutScenarios() {
        refused(folder.toString(), "1:1", "FOLDER_EMPTY");
    }

    @Test
    void anEmptyFile() throws IOException {
        refused(file("empty.scenario", ""), "1:1", "FILE_EMPTY");
        refused(file("blank.scenario", " \n\t\n"), "1:1", "FILE_EMPTY");
    }

    @Test
    void aBinaryFile() throws IOException {
        refused(file("binary.scenario", new byte[] {'a', '\n', 0, 1, 2}), "2:1", "FILE_BINARY");
    }

    @Test
    void aFileOfTwentyMegabytes() throws IOException {
        refused(file("large.scenario", "// more\n".repeat(20 * 1024 * 1024 / 8)), "1:1", "FILE_TOO_LARGE");
    }

    @Test
    void aFileInAnotherEncoding() throws IOException {
        refused(file("latin.scenario", "// one\n// Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1)), "2:1", "FILE_ENCODING");
        refused(file("wide.scenario", scenario("").getBytes(StandardCharsets.UTF_16)), "1:1", "FILE_ENCODING");
    }

    @Test
    void aFileOfAnotherKind() throws IOException {
        refused(file("notes.txt", "hello"), "1:1", "FILE_KIND");
    }

    @Test
    void tabsWindowsLinesAndAByteOrderMarkAreNoMistakes() throws IOException {
        var text = "\uFEFF" + scenario("\tevent call\tin 2026-05 : LeadersCall { between Japan, SouthKorea }\n\texpect security above 0 in 2026-05 with probability 1%");
        Shell.run("check", file("windows.scenario", text.replace("\n", "\r\n"))).ends(DONE);
    }

    @Test
    void anErrorIsToldInItsLineAndColumn() throws IOException {
        refused(file("date.scenario", scenario("  event call in 2026-13 : LeadersCall { between Japan, SouthKorea }")), "2:17", "IMPOSSIBLE_DATE");
        refused(file("day.scenario", scenario("  event call on 2025-02-30 : LeadersCall { between Japan, SouthKorea }")), "2:17", "IMPOSSIBLE_DATE");
    }

    @Test
    void deepNesting() throws IOException {
        var deep = file("deep.scenario", scenario("event a in 2026-05 if " + "(".repeat(50_000) + "a"));
        refused(deep, "2:1", "TOO_DEEP");
        var not = file("not.scenario", scenario("event a in 2026-05 if " + "not ".repeat(50_000) + "a : LeadersCall { between Japan, SouthKorea }"));
        Shell.run("check", not).ends(INPUT_HAS_ERRORS);
    }

    @Test
    void aLongChainOfConditionsIsNoNesting() throws IOException {
        var chain = IntStream.range(0, 3000).mapToObj(i -> "call").collect(Collectors.joining(" or "));
        var file = file("chain.scenario", scenario("event call in 2026-05 : LeadersCall { between Japan, SouthKorea }\n"
                + "event next in 2026-06 if " + chain + " : LeadersCall { between Japan, SouthKorea }"));
        Shell.run("project", file, "--runs", "10", "--theory", "Persistence").ends(DONE);
    }

    @Test
    void scenariosThatExtendEachOtherAcrossFiles() throws IOException {
        var one = file("one.scenario", "scenario One extends Two { }");
        file("two.scenario", "scenario Two extends One { }");
        var run = Shell.run("project", one).ends(INPUT_HAS_ERRORS).printsNothing();
        assertTrue(run.err().contains("EXTENDS_CIRCLE") || run.err().contains("CIRC"), run.err());
        Shell.run("check", folder.toString()).ends(INPUT_HAS_ERRORS);
    }

    @Test
    void anErrorInTheFileOfAParentIsTold() throws IOException {
        file("parent.scenario", "scenario Parent on JapanKorea as of 2025-12 for 24 months { event a in 2026-13 : LeadersCall { between Japan, SouthKorea } }");
        var child = file("child.scenario", "scenario Child extends Parent { }");
        Shell.run("project", child).ends(INPUT_HAS_ERRORS).printsNothing().says("parent.scenario", "2026-13");
    }

    @Test
    void aHalfWrittenScenarioBesideIsNoMatter() throws IOException {
        file("next.scenario", "scenario Next \"Half written\" on");
        var file = file("done.scenario", scenario("event call in 2026-05 : LeadersCall { between Japan, SouthKorea }"));
        Shell.run("project", file, "--runs", "10", "--theory", "Persistence").ends(DONE);
    }

    @Test
    void anErrorInAKindBesideIsTold() throws IOException {
        file("kinds.scenario", "kind Hotline \"A hotline\" { between states helps securty slightly }");
        var file = file("done.scenario", scenario("event call in 2026-05 : LeadersCall { between Japan, SouthKorea }"));
        Shell.run("project", file, "--runs", "10").ends(INPUT_HAS_ERRORS).printsNothing().says("kinds.scenario");
    }

    @Test
    void tenThousandEvents() throws IOException {
        var events = IntStream.range(0, 10_000)
                .mapToObj(i -> "event e" + i + " in 2026-" + String.format(Locale.ROOT, "%02d", i % 12 + 1)
                        + " with probability 1% : LeadersCall { between Japan, SouthKorea }")
                .collect(Collectors.joining("\n"));
        var file = file("many.scenario", scenario(events));
        assertEquals("", Shell.run("check", file).ends(DONE).out());
    }

    @Test
    void foldersDoNotSeeEachOther() throws IOException {
        for (var name : List.of("one", "two")) {
            Files.createDirectories(folder.resolve(name));
            file(name + "/a.relationship", "relationship Other \"Other\"\nstate A \"A\" code AAA party\nstate B \"B\" code BBB party\n");
            file(name + "/a.scenario", "scenario Same on Other as of 2025-12 for 24 months { }");
        }
        var run = Shell.run("check", folder.toString()).ends(DONE);
        assertTrue(!run.out().contains(" error ") && !run.out().contains("DUPLICATE"), run.out());
    }

    @Test
    void twoScenariosOfOneNameInAFileAreAnError() throws IOException {
        var plan = "scenario Plan on JapanKorea as of 2025-12 for 12 months { }\n";
        var file = file("plan.scenario", plan + plan);
        Shell.run("project", file, "--scenario", "Plan", "--runs", "10").ends(INPUT_HAS_ERRORS).printsNothing()
                .says("plan.scenario:2:10: error DUPLICATE_NAME", "line 1");
    }

    @Test
    void aCopyOfAFileLiesBesideItUntilOneOfTheTwoIsAskedFor() throws IOException {
        var plan = "scenario Plan on JapanKorea as of 2025-12 for 12 months { }\n";
        var one = file("one.scenario", plan);
        file("two.scenario", plan);
        Shell.run("check", folder.toString()).ends(DONE);
        Shell.run("project", one, "--scenario", "Plan", "--runs", "10", "--theory", "Persistence").ends(DONE);
        Shell.run("compare", folder.toString(), "--scenario", "Plan", "--scenario", "Plan").ends(WRONG_USAGE).printsNothing()
                .says("one.scenario:1", "two.scenario:1");
        file("three.scenario", "scenario Third extends Plan { }");
        Shell.run("check", folder.toString()).ends(INPUT_HAS_ERRORS);
    }

    @Test
    void aWarningWithoutEffectStopsNoProjection() throws IOException {
        var file = file("warned.scenario", scenario("event call in 2026-05 with probability 100% : LeadersCall { between Japan, SouthKorea }"));
        Shell.run("project", file, "--runs", "10", "--theory", "Persistence").ends(DONE).says("1 warning");
    }
}
