package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;
import org.parallax.cli.Shell.Run;

/** A file against an earlier version of itself: text in, text out. */
class CompareVersionsTest {

    private static final String PLAN = """
            scenario Plan on JapanKorea as of 2025-12 for 24 months {
              because "of this"
              assume UnitedStates commitment 0.40 to 0.70
              event landing in 2026-09 : TerritorialIncident { by SouthKorea over Territory intensity severe }
              expect political above 40 in 2027-12 with probability 50%
            }
            scenario Other on JapanKorea as of 2025-12 for 12 months {
              event visit in 2026-05 : Summit { between Japan, SouthKorea in Japan }
            }
            """;

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void commitPlan() throws Exception {
        plan = write("plans/plan.scenario", PLAN);
        try (var git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            commit(git);
        }
    }

    private Path write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static void commit(Git git) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit().setMessage("as it is").setSign(false).setAuthor("A. Tester", "tester@example.org")
                .setCommitter("A. Tester", "tester@example.org").call();
    }

    private Run compare(String... arguments) {
        var all = new ArrayList<>(List.of("compare", plan.toString(), "--theory", "Kernel", "--runs", "60"));
        all.addAll(List.of(arguments));
        return Shell.run(all.toArray(String[]::new));
    }

    private void edit(String... fromTo) throws IOException {
        var text = Files.readString(plan);
        for (int i = 0; i < fromTo.length; i += 2) {
            assertTrue(text.contains(fromTo[i]), fromTo[i]);
            text = text.replace(fromTo[i], fromTo[i + 1]);
        }
        Files.writeString(plan, text);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void aFileDoesNotDifferFromItself() throws IOException {
        var said = "Nothing differs between " + plan + " and ";
        assertEquals(said + "HEAD.\n", compare("--before", "HEAD").ends(DONE).out());
        assertEquals(said + plan + ".\n", compare("--before", plan.toString()).ends(DONE).out());
        edit("  because", "\n  // said at length\r\n  because");
        assertEquals(said + "HEAD.\n", compare("--before", "HEAD").ends(DONE).out());
        var json = compare("--before", "HEAD", "--scenario", "Plan", "--json", "-").ends(DONE).out();
        assertTrue(json.contains("\"statements\": []"), json);
        assertTrue(json.contains("\"silent\": []"), json);
    }

    @Test
    void anEditIsToldWithBothTextsItsEffectAndItsShare() throws IOException {
        edit("intensity severe", "intensity minor");
        var out = compare("--before", "HEAD").ends(DONE).out();
        assertTrue(out.contains("minus Plan at HEAD: Plan"), out);
        assertFalse(out.contains("Other"), out);
        var told = oneLine(out);
        assertTrue(told.contains("before: HEAD:plans/plan.scenario:4 event landing in 2026-09 : TerritorialIncident { by SouthKorea over Territory"
                + " intensity severe } now: " + plan + ":4 event landing"), told);
        assertTrue(out.lines().anyMatch(line -> line.matches("\\s+.*\\(changed\\)\\s+\\+[0-9.]+\\s+100 %.*")), out);
        assertTrue(out.lines().anyMatch(line -> line.matches("\\s+only in combination\\s+0.0\\s+0 %")), out);
        assertTrue(out.lines().allMatch(line -> line.length() <= 80 || line.contains(plan.toString())), out);
    }

    @Test
    void everythingThatWasChangedIsToldOnce() throws IOException {
        edit("0.40 to 0.70", "0.10 to 0.20", "severe", "major", "of this", "of that", "above 40", "above 45", "for 24", "for 30",
                "  expect", "  shift sensitivity of SouthKorea to Territory by +20% from 2026-03 for 12 months\n  assume memory of Kernel 0.9\n  expect");
        var parameter = Shell.run("theories", "--parameters").out().lines().dropWhile(line -> !line.startsWith("ThreeLenses"))
                .filter(line -> line.matches("    [a-zA-Z]+ = [0-9.]+ .*")).findFirst().orElseThrow().strip().split(" ");
        edit("memory of Kernel 0.9", parameter[0] + " of ThreeLenses " + parameter[2]);
        write("plans/facts.scenario", """
                source letter "A letter" { author "A. Reader" published 2025-01-15 }
                correct leeOnTheIslets on 2012-08-10 : TerritorialIncident { by SouthKorea over Territory intensity minor }
                  because "a short visit" cites letter
                """);
        var told = oneLine(compare("--before", "HEAD", "--scenario", "Plan", "--theory", "ThreeLenses", "--in", "2026-10").ends(DONE).out());
        var changed = told.substring(told.indexOf("What was changed"), told.indexOf("Changed as well"));
        for (var text : List.of("assume UnitedStates commitment 0.10 to 0.20", "intensity major", "shift sensitivity", parameter[0] + " of ThreeLenses",
                "correct leeOnTheIslets", "facts.scenario:2")) {
            assertEquals(1, changed.split(Pattern.quote(text), -1).length - 1 - (text.startsWith(parameter[0]) ? 1 : 0), text + " in " + changed);
        }
        var silent = told.substring(told.indexOf("Changed as well"), told.indexOf("Kernel in 2027-12"));
        for (var text : List.of("An expectation", "A reason", "The horizon", "for 24 months", "for 30 months")) {
            assertTrue(silent.contains(text), text + " in " + silent);
        }
    }

    @Test
    void whatAnEventRestsOnIsTold() throws Exception {
        write("plans/kinds.relationship", """
                relationship JapanKorea
                source letter "A letter" { author "A. Reader" published 2025-01-15 }
                kind Stunt "A stunt" { by state harms political strongly fades over 6 months cites letter }
                """);
        edit("  expect", "  event stunt in 2026-06 : Stunt { by Japan }\n  expect");
        try (var git = Git.open(folder.toFile())) {
            commit(git);
        }
        write("plans/kinds.relationship", Files.readString(folder.resolve("plans/kinds.relationship")).replace("strongly", "slightly"));
        var told = oneLine(compare("--before", "HEAD").ends(DONE).out());
        assertTrue(told.contains("A stunt by JPN (changed) in the same words; what it rests on was changed"), told);
        assertTrue(told.contains("before: HEAD:plans/kinds.relationship:3 kind Stunt"), told);
    }

    @Test
    void everyFactOfTheRecordThatWasChangedHasARowOfItsOwn() throws Exception {
        write("plans/facts.scenario", """
                source letter "A letter" { author "A. Reader" published 2025-01-15 }
                correct leeOnTheIslets on 2012-08-10 : TerritorialIncident { by SouthKorea over Territory intensity minor }
                  because "a short visit" cites letter
                event landingOf2025 "A landing in spring" on 2025-05-02 : TerritorialIncident {
                  by SouthKorea over Territory intensity severe cites letter }
                """);
        var out = compare("--before", "HEAD", "--scenario", "Plan").ends(DONE).out();
        var told = oneLine(out);
        var changed = told.substring(told.indexOf("What was changed"), told.indexOf("Changed as well"));
        assertTrue(changed.contains("A landing in spring before: nothing now: ") && changed.contains("(changed) before: nothing now: "), changed);
        assertFalse(out.contains("The record with its layers"), out);
        assertTrue(told.contains("Source “A letter”"), told);
        var json = compare("--before", "HEAD", "--scenario", "Plan", "--json", "-").ends(DONE).out();
        assertTrue(json.contains("\"id\": \"landingOf2025\"") && json.contains("\"id\": \"leeOnTheIslets\""), json);
    }

    @Test
    void aCopyBesideTheFileDisturbsNeitherVersion() throws IOException {
        var copy = write("plans/plan-1.scenario", PLAN);
        edit("severe", "minor");
        var out = compare("--before", copy.toString()).ends(DONE).out();
        assertTrue(out.contains("Plan in " + copy) || oneLine(out).contains("Plan in " + copy), out);
        assertTrue(out.contains("(changed)"), out);
        var backup = write("elsewhere/plan.bak", PLAN.replace("\n", "\r\n"));
        assertTrue(compare("--before", backup.toString()).ends(DONE).out().contains("(changed)"));
    }

    @Test
    void theCellExplainedCanBeChosen() throws IOException {
        edit("severe", "minor");
        var out = compare("--before", "HEAD", "--indicator", "reconciliation", "--in", "2026-11").ends(DONE).out();
        assertTrue(out.contains("Behind Reconciliation in 2026-11"), out);
        compare("--before", "HEAD", "--indicator", "politcal").ends(WRONG_USAGE).saysInOneLine("did you mean political?");
        compare("--before", "HEAD", "--in", "2028-01").ends(WRONG_USAGE).saysInOneLine("--in lies between 2026-01 and 2027-12");
        compare("--before", "HEAD", "--in", "26-1").ends(WRONG_USAGE).saysInOneLine("--in takes a month");
    }

    @Test
    void filesHoldTheVersionAndTheTexts() throws IOException {
        edit("severe", "minor");
        var page = folder.resolve("page.html");
        var json = compare("--before", "HEAD", "--json", "-", "--report", page.toString()).ends(DONE).out();
        assertTrue(json.contains("\"revision\": \"HEAD\""), json);
        assertTrue(json.matches("(?s).*\"hash\": \"[0-9a-f]{40}\",\\s+\"path\": \"plans/plan.scenario\".*"), json);
        assertTrue(json.contains("\"share\": 1,"), json);
        var html = Files.readString(page);
        assertTrue(html.contains("<h2>What was changed</h2>"), html);
        assertTrue(html.contains("“Plan” now against HEAD"), html);
        assertTrue(oneLine(html).matches(".*parallax compare plan.scenario --scenario Plan --before [0-9a-f]{40} .*"), html);
        edit("for 12 months", "for 13 months");
        compare("--before", "HEAD", "--json", "-").ends(WRONG_USAGE).saysInOneLine("several scenarios differ", "Plan, Other");
    }

    @Test
    void whatCannotBeComparedIsToldWithACure() throws Exception {
        compare("--before", "HAED").ends(WRONG_USAGE).saysInOneLine("no file and no revision HAED", "did you mean HEAD?");
        compare("--before", "./HEAD").ends(WRONG_USAGE).saysInOneLine("there is no file ./HEAD");
        compare("--before", "HEAD", "--scenario", "Plan", "--scenario", "Other").ends(WRONG_USAGE).saysInOneLine("give --scenario once");
        compare("--before", "HEAD", "--scenario", "Plam").ends(WRONG_USAGE).saysInOneLine("did you mean Plan?");
        edit("scenario Other", "scenario Another");
        compare("--before", "HEAD").ends(DONE).says("Another is new since HEAD", "Other of HEAD is gone");
        compare("--before", "HEAD", "--scenario", "Another").ends(WRONG_USAGE).says("Another was not yet in HEAD");
        compare("--before", "HEAD", "--scenario", "Other").ends(WRONG_USAGE).says("Other was in HEAD and is no longer in");
        edit("as of 2025-12 for 24", "as of 2025-11 for 24");
        compare("--before", "HEAD", "--scenario", "Plan").ends(INPUT_HAS_ERRORS).says("begin in different months", "set it back");
        edit("SouthKorea over", "Nobody over");
        try (var git = Git.open(folder.toFile())) {
            commit(git);
        }
        edit("Nobody over", "SouthKorea over");
        compare("--before", "HEAD").ends(INPUT_HAS_ERRORS).printsNothing().says("HEAD:plans/plan.scenario:4:", "so nothing was compared");
    }
}
