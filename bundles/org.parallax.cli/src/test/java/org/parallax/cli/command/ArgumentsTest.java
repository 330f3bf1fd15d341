package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.cli.Shell;

/** Arguments that other programs take for something else than they say. */
final class ArgumentsTest {

    private static final String PLAN = "scenario Plan on JapanKorea as of 2025-12 for 12 months { }";

    @TempDir
    private Path folder;

    private String plan;

    @BeforeEach
    void plan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.scenario"), PLAN).toString();
    }

    private Shell.Run project(String... more) {
        return Shell.run(Stream.concat(Stream.of("project", plan, "--runs", "5", "--theory", "Persistence"), Stream.of(more))
                .toArray(String[]::new));
    }

    private String inFolder(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"check ?", "check PLAN ?", "project ?", "project PLAN --scenario ?", "project PLAN --theory ?",
        "project PLAN --given ?", "project PLAN --json ?", "project PLAN --json=?", "project PLAN --csv ?", "project PLAN --report ?",
        "project PLAN --svg ?", "compare ? --scenario A --scenario B", "compare PLAN --scenario ? --scenario B",
        "compare PLAN --scenario A --scenario B --report ?", "explain ? --indicator security --in 2026-03",
        "explain PLAN --indicator ? --in 2026-03", "explain PLAN --indicator security --in ?", "kinds ?", "kinds --record ?",
        "record ?", "record --json ?", "record --report ?"})
    void nothingIsNoName(String call) {
        var words = Stream.of(call.split(" ")).map(word -> word.replace("PLAN", plan).replace("?", "")).toArray(String[]::new);
        Shell.run(words).ends(WRONG_USAGE).printsNothing().saysInOneLine("it is empty");
    }

    @Test
    void aNameMayBeginWithAnAt() throws IOException {
        // Such a name stands alone: in the folder that tests run in.
        var here = Path.of("@a test made this.scenario");
        try {
            Files.writeString(here, PLAN);
            Shell.run("check", here.toString()).ends(DONE).says("1 file");
        } finally {
            Files.deleteIfExists(here);
        }
    }

    @Test
    void noTwoResultsGoToOneFile() throws IOException {
        project("--json", inFolder("r"), "--csv", inFolder("./r")).ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("--json and --csv name the same file");
        Files.createDirectories(folder.resolve("sub"));
        project("--json", inFolder("r"), "--report", inFolder("sub/../r")).ends(WRONG_USAGE).saysInOneLine("--json and --report");
        project("--csv", inFolder("r"), "--svg", inFolder("r")).ends(WRONG_USAGE).saysInOneLine("--csv and --svg");
        project("--csv", inFolder("sub/political.svg"), "--svg", inFolder("sub")).ends(WRONG_USAGE).saysInOneLine("among those of --svg");
        project("--json", "-", "--csv", "/dev/stdout").ends(WRONG_USAGE).saysInOneLine("only one result can go to standard output");
        assertTrue(Files.notExists(folder.resolve("r")));
        project("--json", inFolder("a"), "--csv", inFolder("b"), "--svg", inFolder("sub")).ends(DONE);
    }

    @Test
    void noTwoResultsGoToOneFileThroughLinks() throws IOException {
        link("link", "r");
        project("--json", inFolder("link"), "--csv", inFolder("r")).ends(WRONG_USAGE).saysInOneLine("--json and --csv name the same file");
        link("here", ".");
        project("--json", inFolder("here/r"), "--csv", inFolder("r")).ends(WRONG_USAGE).saysInOneLine("--json and --csv name the same file");
    }

    @Test
    void noResultTakesThePlaceOfTheInput() throws IOException {
        link("result.json", "plan.scenario");
        project("--json", inFolder("result.json")).ends(INPUT_HAS_ERRORS).saysInOneLine("cannot write", "it is the file that is read");
        project("--json", plan).ends(INPUT_HAS_ERRORS).saysInOneLine("cannot write", "another file name");
        Files.writeString(folder.resolve("other.relationship"), "// mine");
        link("other.json", "other.relationship");
        project("--json", inFolder("other.json")).ends(INPUT_HAS_ERRORS).saysInOneLine("what an author wrote");
        assertEquals(PLAN, Files.readString(Path.of(plan)));
    }

    @Test
    void whatIsThrownAwayMayBeThrownAwayTwice() {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/null")), "this system has no /dev/null");
        project("--json", "/dev/null", "--csv", "/dev/null").ends(DONE);
    }

    @Test
    void standardOutputByItsOtherNameStandsAlone() {
        assertEquals(project("--json", "-").out(), project("--json", "/dev/stdout").out());
    }

    @Test
    void nothingIsGivenTwice() throws IOException {
        project("--theory", "Persistence").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("--theory Persistence is given twice; leave one out");
        Shell.run("compare", plan, "--scenario", "Plan", "--scenario", "Plan").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("--scenario Plan is given twice; compare it with another scenario");
        var given = Files.writeString(folder.resolve("given.scenario"),
                PLAN.replace("{ }", "{ event e in 2026-03 with probability 50% : Summit { between Japan, SouthKorea } }")).toString();
        Shell.run("project", given, "--given", "e", "--given", "e").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("e is given twice; leave one out");
        Shell.run("project", given, "--given", "e", "--given", "not e").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("no run has both e and not e, so they cannot be given together; leave one out");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--runs|1,000|1000", "--runs|1e3|1000", "--runs|１０|10", "--runs|1 000|1000", "--runs|1_000|1000",
        "--seed|٧|7", "--threads|２|2", "--patience|1'000|1000"})
    void aNumberOfAnotherCountryIsRefusedWithTheCure(String option, String written, String meant) {
        Shell.run("project", plan, option, written).ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("'" + written + "' is not a whole number Parallax can hold; did you mean " + meant + "?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"２０２６-08|2026-08", "2026/8|2026-08", "2026-8|2026-08", "08-2026|2026-08", "2026年8月|2026-08",
        "20260815|2026-08", "2026-08-15|2026-08", "Aug 2026|2026-08"})
    void aMonthOfAnotherCountryIsRefusedWithTheCure(String written, String meant) {
        Shell.run("explain", plan, "--indicator", "political", "--in", written, "--runs", "5").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("--in takes a month such as 2026-12, not " + written + "; did you mean " + meant + "?");
    }

    @Test
    void ofTwoScenariosOfOneNameNoneIsTakenInSilence() throws IOException {
        for (var name : List.of("one", "two")) {
            Files.createDirectories(folder.resolve("both").resolve(name));
            Files.writeString(folder.resolve("both").resolve(name).resolve("a.scenario"), PLAN);
        }
        Shell.run("project", inFolder("both"), "--scenario", "Plan", "--runs", "5").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("scenario Plan could mean any of 2", inFolder("both/one/a.scenario"), inFolder("both/two/a.scenario"));
        Files.writeString(folder.resolve("twice.scenario"), PLAN + "\n" + PLAN);
        for (var call : List.of(List.of("project"), List.of("explain", "--indicator", "security", "--in", "2026-03"))) {
            var run = Shell.run(Stream.concat(call.stream(), Stream.of("--scenario", "Plan", inFolder("twice.scenario"))).toArray(String[]::new));
            assertTrue(run.status() != DONE && run.out().isEmpty(), run.out());
        }
    }

    @Test
    void theCallToTheStartScriptCanBePasted() {
        Shell.run("bench", "it's; rm x").ends(WRONG_USAGE).saysInOneLine("./parallax bench \"it's; rm x\"");
    }

    private void link(String name, String target) throws IOException {
        try {
            Files.createSymbolicLink(folder.resolve(name), Path.of(target));
        } catch (UnsupportedOperationException | FileSystemException e) {
            Assumptions.abort("no links here");
        }
    }
}
