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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.SecondRecord;
import org.parallax.cli.Shell;

/** What followed the nearest documented events, on the examples as an author would ask. */
class PrecedentsCommandTest {

    @TempDir
    private Path folder;

    private static Shell.Run landing(String... more) {
        var call = new String[5 + more.length];
        System.arraycopy(new String[] {"precedents", Shell.example("dokdo-landing"), "--scenario", "DokdoLanding", "--with"}, 0, call, 0, 5);
        System.arraycopy(more, 0, call, 5, more.length);
        return Shell.run(call);
    }

    private static String words(String out) {
        return out.replaceAll("\\s+", " ");
    }

    /** By hand: the landing of 2012 and the drills of 2024 were protested against, the days of 2005 and the ships of 2006 were not. */
    @Test
    void aLandingIsHeldAgainstWhatTheRecordKnows() {
        var run = landing("PublicChronicle", "--event", "landing").ends(DONE);
        assertTrue(words(run.out()).contains("Of 4 documented events of the same sort (3 of the kind “territorial incident”) known by"
                + " December 2025, "), run.out());
        assertTrue(run.out().lines().anyMatch(line -> line.matches("Protest( +2 of 4 +\\(\\d+%\\)){3} +3 of 4 +\\(\\d+%\\)")), run.out());
        assertTrue(words(run.out()).contains("then: Lee says that the emperor should apologise if he would visit, 14 Aug 2012; Tokyo's fury"), run.out());
        assertFalse(run.out().contains("leaders call"), run.out());
        assertTrue(run.out().lines().allMatch(line -> line.length() <= 80), run.out());
    }

    @Test
    void nothingIsUsedThatWasNotKnownAsOf() throws IOException {
        var text = "scenario Early on JapanKorea as of 2012-07 for 12 months { event landing in 2012-09 : TerritorialIncident"
                + " { by SouthKorea over Territory intensity severe } }";
        var early = Files.writeString(folder.resolve("early.scenario"), text).toString();
        var later = Files.writeString(folder.resolve("later.scenario"), text.replace("Early", "Later").replace("2012-07", "2012-12")
                .replace("2012-09", "2013-03")).toString();
        assertFalse(Shell.run("precedents", early).ends(DONE).out().contains("2012;"));
        assertFalse(Shell.run("precedents", early).ends(DONE).out().contains("President Lee"));
        assertTrue(Shell.run("precedents", later).ends(DONE).out().contains("10 Aug 2012: President Lee visits the islets"));
    }

    @Test
    void aRecordWhoseKindsSayNoDeedHasPrecedentsWithoutCounts() throws IOException {
        var out = SecondRecord.run("precedents", "../org.parallax.record.madeup/examples/closed-locks.scenario", "--scenario", "ClosedLocks")
                .ends(DONE).out();
        assertTrue(words(out).contains("Of 2 documented events of the kind “toll rise” known by May 2024"), out);
        assertTrue(words(out).contains("Nothing of a sort that is counted stands in the record"), out);
        assertFalse(out.contains("Followed by"), out);
    }

    /** The sanctions over THAAD are dated from July 2016 to December 2017. */
    @Test
    void whatTheRecordKnowsButNotToTheMonthIsNamed() throws IOException {
        var text = "scenario Seafood on JapanKorea as of 2025-10 for 12 months { event seafood in 2025-11 : EconomicCoercion"
                + " { by China against Japan intensity moderate } }";
        var file = Files.writeString(folder.resolve("seafood.scenario"), text).toString();
        var out = words(Shell.run("precedents", file).ends(DONE).out());
        assertTrue(out.contains("not dated to a month, so that nothing is counted: China sanctions South Korea over THAAD, Jul 2016 – Dec 2017."), out);
        var json = words(Shell.run("precedents", file, "--json", "-").ends(DONE).out());
        assertTrue(json.contains("\"nearest\": [], \"undated\": [ { \"event\": \"thaadSanctions\","), json);
        assertTrue(json.contains("\"first\": \"2016-07-01\", \"last\": \"2017-12-31\", \"kind\": \"EconomicCoercion\""), json);
    }

    @Test
    void jsonGoesToAFileOrAloneToStandardOutput() throws IOException {
        var json = Shell.run("precedents", Shell.example("second-ruling"), "--scenario", "SecondRuling", "--json", "-").ends(DONE).out();
        assertTrue(json.startsWith("{") && json.contains("\"precedents\": [") && json.contains("\"recordHash\"") && json.endsWith("}\n"), json);
        var file = folder.resolve("p.json");
        var run = Shell.run("precedents", Shell.example("second-ruling"), "--scenario", "SecondRuling", "--json", file.toString()).ends(DONE);
        assertEquals(json, Files.readString(file));
        assertTrue(run.out().startsWith("SecondRuling: "), run.out());
    }

    @Test
    void aProjectionHoldsThemToo() {
        var json = Shell.run("project", Shell.example("second-ruling"), "--scenario", "SecondRuling", "--runs", "20", "--json", "-").ends(DONE).out();
        assertTrue(json.contains("\"precedents\": ["), "no key precedents");
        var alone = Shell.run("precedents", Shell.example("second-ruling"), "--scenario", "SecondRuling", "--json", "-").ends(DONE).out();
        var from = alone.indexOf("  \"precedents\"");
        assertTrue(json.contains(alone.substring(from, alone.lastIndexOf("\n}"))), "not the same precedents");
    }

    @Test
    void wrongNamesAreToldWithTheNearest() {
        landing("PublicChronicle", "--event", "landng").ends(WRONG_USAGE).printsNothing().saysInOneLine("no event landng", "did you mean landing?");
        landing("PublicChronicel").ends(WRONG_USAGE).printsNothing().saysInOneLine("did you mean PublicChronicle?");
        Shell.run("precedents", Shell.example("dokdo-landing")).ends(WRONG_USAGE).saysInOneLine("choose one with --scenario");
        Shell.run("precedents", Shell.example("dokdo-landing"), "--scenario", "DokdoLandin").ends(WRONG_USAGE).saysInOneLine("did you mean DokdoLanding?");
    }

    @Test
    void aTextWithErrorsOrWithoutEventsIsAnswered() throws IOException {
        var wrong = Files.writeString(folder.resolve("wrong.scenario"), "scenario").toString();
        Shell.run("precedents", wrong).ends(INPUT_HAS_ERRORS).printsNothing().says("so no precedents were looked for");
        Shell.run("precedents", folder.resolve("missing.scenario").toString()).ends(INPUT_HAS_ERRORS).printsNothing()
                .says("so no precedents were looked for");
        var empty = Files.writeString(folder.resolve("empty.scenario"),
                "scenario Calm on JapanKorea as of 2025-12 for 12 months { }").toString();
        assertTrue(Shell.run("precedents", empty).ends(DONE).out().contains("The scenario plans no event"));
    }
}
