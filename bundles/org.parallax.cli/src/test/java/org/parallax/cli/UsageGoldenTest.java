package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.app.Parallax;

/**
 * Every help page and what is said to a wrong call, letter for letter, as it was last looked at and found good. To
 * accept a change after looking at it:
 * {@code mvn -pl bundles/org.parallax.cli -am test -Dtest=UsageGoldenTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dparallax.golden=update}.
 */
final class UsageGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final String FILE = "../org.parallax.record.japankorea/examples/dokdo-landing.scenario";

    /** Calls of the program as a whole. */
    private static final List<List<String>> PROGRAM = List.of(
            List.of(), List.of(""), List.of(" "), List.of("projct"), List.of("projct", "--runs", "3"), List.of("xyzzy"),
            List.of("help", "projct"), List.of("help", "help"), List.of("help", ""), List.of("help", "check", "--jsn"),
            List.of("help", "project", "x"), List.of("--nonsense"), List.of("-x"), List.of("-x", "check"),
            List.of("--", "check"), List.of("--", "projct"), List.of("--help=x"), List.of("--hel"),
            List.of("-V"), List.of("--version"), List.of("-hV"), List.of("-Vh"), List.of("-V", "projct"),
            List.of("--help", "projct"), List.of("-h", "-x"));

    /** Calls of a command that miss something, or have too much of it. */
    private static final List<List<String>> COMMAND = List.of(
            List.of("check"), List.of("check", "--jsn", "x"), List.of("check", "--json=x", "x"), List.of("check", "--version"),
            List.of("check", "-V"), List.of("check", "-hh"), List.of("check", "-h", "-x"), List.of("check", "--"),
            List.of("check", "--json", "--json", "x"), List.of("check", ""), List.of("check", "x", ""), List.of("check", "@x"),
            List.of("project", FILE, "--svg", ""), List.of("project", FILE, "--scenario", ""),
            List.of("project", FILE, "--json", "r", "--csv", "./r"), List.of("project", FILE, "--json", "/dev/stdout", "--csv", "-"),
            List.of("project"), List.of("project", "a", "b"), List.of("project", "a", "b", "c"), List.of("project", FILE, "--jsn"),
            List.of("project", FILE, "--json"), List.of("project", "--json", "-"), List.of("project", FILE, "--csv"),
            List.of("project", FILE, "--runs"), List.of("project", FILE, "--runs", "many"), List.of("project", FILE, "--runs", ""),
            List.of("project", FILE, "--runs=1.5"), List.of("project", FILE, "--runs", "99999999999999999999"),
            List.of("project", FILE, "--runs", "0"), List.of("project", FILE, "--runs", "1", "--runs", "2"),
            List.of("project", FILE, "--seed", "x"), List.of("project", FILE, "--seed", "--runs"),
            List.of("project", FILE, "--threads", "two"), List.of("project", FILE, "--threads", "0"),
            List.of("project", FILE, "--threads", "3000000000"), List.of("project", FILE, "--patience", "long"),
            List.of("project", FILE, "--patience", "-1"), List.of("project", FILE, "--strict=perhaps"),
            List.of("project", FILE, "--scenario"), List.of("project", FILE, "--scenario", "A", "--scenario", "B"),
            List.of("project", FILE, "--scenario", "DokdoLanding", "--json", "-", "--csv", "-"),
            List.of("project", FILE, "--against", "x"), List.of("project", FILE, "--parameters", "x"), List.of("project", FILE, "--set"),
            List.of("project", FILE, "--set", "x"), List.of("project", FILE, "--set", "Kernel.comovment=1"),
            List.of("project", FILE, "--set", "Kernel.comovement=2"), List.of("project", FILE, "-x", "-y"), List.of("project", "a", "b", "--jsn"), List.of("project", FILE, "project"),
            List.of("compare"), List.of("compare", FILE), List.of("compare", "--scenario", "A"),
            List.of("compare", FILE, "--scenario", "A"), List.of("compare", FILE, "--csv", "x"),
            List.of("explain"), List.of("explain", FILE), List.of("explain", FILE, "--indicator", "security"),
            List.of("explain", "--in", "2028-01"), List.of("explain", FILE, "--in"),
            List.of("precedents"), List.of("precedents", "a", "b"), List.of("precedents", FILE), List.of("precedents", FILE, "--event"),
            List.of("precedents", FILE, "--scenario", "DokdoLanding", "--event", "landng"), List.of("precedents", FILE, "--jsn"),
            List.of("backtest", "x"), List.of("backtest", "--data"), List.of("backtest", "--data", "no-such-folder"), List.of("backtest", "--layers", "all"),
            List.of("backtest", "--theory", "Quasi"), List.of("backtest", "--theory", "Kernel", "--theory", "Kernel"), List.of("backtest", "--runs", "0"),
            List.of("backtest", "--record", "JapanKore"), List.of("backtest", "--json", "-", "--report", "-"),
            List.of("theories", "Clash"), List.of("theories", "Clash", "Quasi"), List.of("theories", "--jsn"),
            List.of("theories", "--parameters=2"),
            List.of("theory"), List.of("theory", "nw"), List.of("theory", "new"), List.of("theory", "new", "Tides"),
            List.of("theory", "new", "tides", "--out", "x"), List.of("theory", "new", "Noise", "--out", "x"),
            List.of("theory", "new", "Kernel", "--out", "x"), List.of("theory", "new", "Tides", "--out", "src"),
            List.of("theory", "test"), List.of("theory", "test", "no-such.jar"), List.of("theory", "test", "a", "b"),
            List.of("kinds", "--record"), List.of("kinds", "Sumit"), List.of("kinds", "--jsn"), List.of("kinds", "--record", "X"),
            List.of("record", "a", "b"), List.of("record", "JapanKore"), List.of("record", "--json"), List.of("record", "--csv", "x"),
            List.of("import"), List.of("import", "a", "b"), List.of("import", "a", "--template"), List.of("import", "a", "--out"),
            List.of("import", "--out", "x"), List.of("import", "a", "--mapping"), List.of("import", "no-such.csv"), List.of("import", "a", "--otu", "b"),
            List.of("open"), List.of("open", "a", "b"), List.of("open", "--x"), List.of("verify"), List.of("verify", "-q"),
            List.of("verify", "fast"), List.of("bench"), List.of("bench", "live"), List.of("bench", "--help", "live"));

    @TestFactory
    Stream<DynamicTest> said() {
        return all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> check(entry.getKey(), entry.getValue())));
    }

    private static void check(String name, String actual) throws IOException {
        var file = GOLDEN.resolve(name);
        if ("update".equals(System.getProperty("parallax.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual, "differs from " + name + "; -Dparallax.golden=update accepts it");
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        all.put("help.txt", transcript(List.of(List.of("--help"), List.of("-h"), List.of("help"), List.of("help", "--help"))));
        for (var command : Shell.commands()) {
            all.put("help-" + command + ".txt", transcript(List.of(
                    List.of(command, "--help"), List.of(command, "-h", "x"), List.of("help", command))));
        }
        all.put("help-theory.txt", transcript(List.of(
                List.of("theory", "--help"), List.of("theory", "new", "--help"), List.of("theory", "test", "-h"),
                List.of("help", "theory", "new"))));
        all.put("usage-program.txt", transcript(PROGRAM));
        all.put("usage-commands.txt", transcript(COMMAND));
        return all;
    }

    private static String transcript(List<List<String>> calls) {
        return calls.stream().map(UsageGoldenTest::spoken).collect(Collectors.joining("\n"));
    }

    /** The call, its status, and each line it wrote after the stream that it went to. */
    private static String spoken(List<String> call) {
        var run = Shell.run(call.toArray(String[]::new));
        var quoted = call.stream().map(word -> word.isBlank() ? " \"" + word + "\"" : " " + word).collect(Collectors.joining());
        return "$ parallax" + quoted + "\nstatus " + run.status().code() + " " + run.status() + "\n"
                + lines("out| ", versionless(run.out())) + lines("err| ", run.err());
    }

    /** The output without the version, so that a release does not change the golden files. */
    private static String versionless(String text) {
        return text.replace("Parallax " + Parallax.VERSION, "Parallax VERSION");
    }

    private static String lines(String stream, String text) {
        return text.lines().map(line -> stream + line + "\n").collect(Collectors.joining());
    }
}
