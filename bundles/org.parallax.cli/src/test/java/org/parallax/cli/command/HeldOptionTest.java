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
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.cli.Shell;

/** With {@code --held} every run counts and every output says what was made to happen in it. */
final class HeldOptionTest {

    private static final String FILE = Shell.example("dokdo-landing");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    private static Shell.Run project(String... more) {
        return run(List.of("project", FILE, "--scenario", "DokdoLanding", "--runs", "100"), more);
    }

    private static Shell.Run compare(String... more) {
        return run(List.of("compare", FILE, "--scenario", "Reciprocity", "--scenario", "DokdoLanding", "--runs", "60"), more);
    }

    private static Shell.Run explain(String... more) {
        return run(List.of("explain", FILE, "--scenario", "DokdoLanding", "--runs", "60", "--indicator", "political", "--in", "2028-12"), more);
    }

    private static Shell.Run run(List<String> words, String... more) {
        var arguments = new ArrayList<>(words);
        arguments.addAll(List.of(more));
        return Shell.run(arguments.toArray(String[]::new));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }

    @Test
    void theTableSaysWhatIsMadeToHappenAndEveryRunCounts() {
        var out = project("--held", "suspension@2028-01", "--held", "not ceremony", "--present", "2027-06").ends(DONE).out();
        assertTrue(plain(out).contains("100 runs, seed 7 Made to happen in every run: “Agreement suspended: GSOMIA by KOR” in Jan 2028. Ruled out"
                + " in every run: “A minister attends Takeshima Day”. Known up to Jun 2027: what has a month or window of its own by"
                + " then and is not held comes later or not at all; what follows something else comes when it follows. “Without”"), out);
        assertFalse(out.contains("Counted here are only"), out);
        assertTrue(out.lines().anyMatch(line -> line.strip().matches("Agreement suspended: GSOMIA by KOR +100 % +2028-01")), out);
        out.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    /** To select the runs in which it came to a suspension is to select those in which security had fallen before. */
    @Test
    void anActIsNoSelection() {
        double by = security();
        double held = security("--held", "suspension@2028-01");
        double given = security("--given", "suspension");
        assertTrue(given < held - 5 && held < by, given + ", " + held + ", " + by);
    }

    private static double security(String... more) {
        var row = run(List.of("project", FILE, "--scenario", "DokdoLanding", "--theory", "ClashOfRealities", "--runs", "400"), more).ends(DONE).out().lines().filter(line -> line.startsWith("Security cooperation ")).findFirst().orElseThrow();
        return Double.parseDouble(row.substring(20).strip().split(" +")[0]);
    }

    @Test
    void whatIsHeldComesFirstAndThenRunsAreSelected() {
        var out = plain(project("--held", "suspension@2028-01", "--given", "court").ends(DONE).out());
        assertTrue(out.contains("Made to happen in every run: “Agreement suspended: GSOMIA by KOR” in Jan 2028. Counted here are only the"
                + " runs in which “Files at the ICJ” is chosen: "), out);
    }

    @Test
    void jsonAndCsvSayItForPrograms() {
        var json = project("--held", "suspension @ 2028-01", "--held", "not court", "--present", "2027-06", "--json", "-").ends(DONE).out()
                .replace('\u00a0', ' ');
        assertTrue(json.replaceAll("\\s+", " ").contains("""
                "held": [ { "branch": "suspension@2028-01", "words": "“Agreement suspended: GSOMIA by KOR” is made to happen in Jan 2028" }, \
                { "branch": "not response=court", "words": "the choice “Files at the ICJ” is ruled out" } ], "present": "2027-06", "given": []"""),
                json.substring(0, 1500));
        var csv = project("--held", "suspension@2028-01", "--present", "2027-06", "--csv", "-").ends(DONE).out();
        assertTrue(csv.contains("\n# held in every run: suspension@2028-01\n# present: 2027-06\n"), csv.substring(0, 1500));
    }

    @Test
    void blanksAndThreadsChangeNoByte() {
        assertEquals(
                project("--held", "response=court@2028-02", "--json", "-", "--threads", "1").ends(DONE).out(),
                project("--held", " court @ 2028-02", "--json", "-", "--threads", "3").ends(DONE).out());
    }

    /** What is held along with it is spelt out, and changes nothing when the command is run again. */
    @Test
    void thePageIsMadeAgainByTheCommandOnIt() throws IOException {
        project("--held", "filing", "--held", "not suspension", "--present", "2026-12", "--given", "ceremony",
                "--report", folder.resolve("DokdoLanding.html").toString()).ends(DONE)
                .says("landing and response=court are held too: what you hold is planned after them");
        assertMadeAgain("DokdoLanding.html", "--held filing --held landing --held response=court --held \"not suspension\" --present 2026-12",
                "<dt>In every run</dt>");
    }

    @Test
    void aComparisonIsMadeAgainByTheCommandOnIt() throws IOException {
        compare("--held", "court", "--held", "visit", "--report", folder.resolve("compared.html").toString()).ends(DONE);
        assertMadeAgain("compared.html", "--held response=court --held visit --theory", "Made to happen in every run of Reciprocity: ");
    }

    private void assertMadeAgain(String page, String options, String said) throws IOException {
        var text = Files.readString(folder.resolve(page));
        assertTrue(text.contains(said), text.substring(text.length() - 4000));
        var command = text.replaceAll("(?s).*<pre>(parallax [^<]*)</pre>.*", "$1").replace("&quot;", "\"");
        assertTrue(command.contains(options), command);
        var words = WORD.matcher(command).results().map(word -> word.group(1) == null ? word.group(2) : word.group(1)).skip(1).toArray(String[]::new);
        words[1] = FILE;
        var again = folder.resolve("again.html");
        words[words.length - 1] = again.toString();
        Shell.run(words).ends(DONE);
        assertEquals(text, Files.readString(again), () -> Arrays.toString(words));
    }

    @Test
    void whatIsGivenOfADecisionNamesAnOption() {
        project("--given", "response").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("response is a decision; say which option: response=court or response=restraint");
    }

    @Test
    void compareAndExplainHoldTheSame() {
        var compared = compare("--held", "court@2028-02").ends(DONE);
        assertTrue(plain(compared.out()).contains("Made to happen in every run: the choice “Files at the ICJ” in Feb 2028. "), compared.out());
        var one = compare("--held", "visit").ends(DONE).out();
        assertTrue(plain(one).contains("Made to happen in every run of Reciprocity: “Summit of the two leaders: JPN and KOR in KOR”. "), one);
        for (var against : List.of("reference", "baseline")) {
            var explained = explain("--held", "not landing", "--against", against).ends(DONE).out();
            assertTrue(plain(explained).startsWith("Ruled out in every run: “Territorial incident by KOR over Takeshima / Dokdo”. "), explained);
        }
        var json = explain("--held", "not landing", "--json", "-").ends(DONE).out();
        assertTrue(json.contains("\"branch\": \"not landing\""), json.substring(0, 1500));
    }

    @Test
    void whatIsHeldAlongIsSaidOnce() {
        project("--held", "court").ends(DONE).says("parallax: landing is held too: what you hold is planned after it; add a month to what you hold, as NAME@YYYY-MM, to leave it to each run");
        assertFalse(project("--held", "court@2028-02").ends(DONE).err().contains("held too"));
        assertEquals(1, compare("--held", "court").ends(DONE).err().lines().filter(line -> line.contains("held too")).count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "suspenson@2028-01 | there is no suspenson in DokdoLanding; did you mean suspension? There is: ",
        "suspension@2028-13 | the month behind suspension@ is written as 2026-01, not 2028-13",
        "suspension | , as suspension@",
        "whenever suspension | , as \"whenever suspension@2026-01\"",
        "whenever suspension@ | write it as \"whenever suspension@2026-01\"",
        "response | response is a decision; say which option: response=court or response=restraint",
        "not response | response is a decision; say which option: response=court or response=restraint",
        "suspension@2030-01 | suspension@2030-01 lies outside the projection of 2026-01 to 2028-12",
        "not suspension@2028-01 | not suspension rules it out in every month; leave @2028-01 out"})
    void whatCannotBeHeldIsWrongUsageWithItsCure(String held, String said) {
        project("--held", held).ends(WRONG_USAGE).printsNothing().saysInOneLine(said);
        explain("--held", held).ends(WRONG_USAGE).printsNothing().saysInOneLine(said);
    }

    @Test
    void whatCannotGoTogetherIsWrongUsage() {
        project("--held", "landing", "--held", "not landing").ends(WRONG_USAGE)
                .saysInOneLine("landing cannot be both made to happen and ruled out; leave one out");
        project("--held", "court", "--held", "restraint").ends(WRONG_USAGE).saysInOneLine("cannot both be held; leave one out");
        project("--held", "court@2028-02", "--given", "restraint").ends(WRONG_USAGE)
                .saysInOneLine("“response=restraint” cannot be given: what is held rules response=restraint out in every run");
        project("--held", "not landing", "--given", "not landing").ends(WRONG_USAGE)
                .saysInOneLine("“not landing” need not be given: what is held rules landing out in every run");
        project("--given", "suspension@2028-01").ends(WRONG_USAGE).saysInOneLine("suspension is given whichever month it comes about in");
    }

    @Test
    void aPresentThatIsNoMonthOfTheProjectionIsWrongUsage() {
        project("--present", "2027-6").ends(WRONG_USAGE).saysInOneLine("--present takes a month such as 2027-12, not 2027-6; did you mean 2027-06?");
        project("--present", "2031-01").ends(WRONG_USAGE).saysInOneLine("the present 2031-01 lies outside the projection of 2026-01 to 2028-12");
    }

    @Test
    void noRunLeftNamesWhatIsHeld() {
        var run = project("--held", "landing@2027-09", "--given", "call", "--given", "filing").ends(INPUT_HAS_ERRORS).printsNothing();
        assertTrue(run.err().contains("none of 100 meets “call and filing” with “landing@2027-09” held; give less with --given"), run.err());
    }

    @ParameterizedTest
    @CsvSource({"project", "compare", "explain"})
    void theHelpNamesThePage(String command) {
        var help = plain(Shell.run(command, "--help").ends(DONE).out());
        assertTrue(help.contains("The page “Given and held” of the guide says"), help);
        assertTrue(help.contains("what follows something else comes when it follows"), help);
    }
}
