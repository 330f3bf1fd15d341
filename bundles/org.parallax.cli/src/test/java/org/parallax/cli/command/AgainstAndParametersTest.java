package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.cli.Shell;

/** What a scenario is held against and what parameters are, as commands take and tell it. */
final class AgainstAndParametersTest {

    private static final String EVENTS = Shell.example("dokdo-landing");

    @TempDir
    private Path folder;

    private String assuming() {
        try {
            return Files.writeString(folder.resolve("doubt.scenario"), """
                    scenario Doubt on JapanKorea as of 2025-12 for 24 months {
                      assume UnitedStates commitment falls to 0.05 by 2026-06
                      assume China pressure rises to 0.95 by 2026-06
                    }
                    """).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shell.Run project(String file, String... more) {
        var words = new ArrayList<>(List.of("project", file, "--theory", "QuasiAlliance", "--runs", "200"));
        words.addAll(List.of(more));
        return Shell.run(words.toArray(String[]::new));
    }

    @Test
    void aScenarioOfAssumptionsAloneShowsWhatItChanges() throws IOException {
        var out = project(assuming()).ends(DONE).out();
        assertTrue(out.contains("without  change") && out.contains("Most of all, the scenario "), out);
        var old = project(assuming(), "--against", "baseline").ends(DONE).out();
        assertTrue(old.contains("baseline  change") && old.contains("moves no indicator by as much as a point"), old);
        var page = folder.resolve("a.html");
        project(assuming(), "--report", page.toString()).ends(DONE);
        assertTrue(Files.readString(page).contains("What would have happened anyway"));
        assertTrue(Files.readString(page).contains("--against reference"));
    }

    @Test
    void explainTellsTheWholeChangeOrWhatEventsDo() {
        var words = new ArrayList<>(List.of("explain", EVENTS, "--scenario", "DokdoLanding", "--indicator", "political", "--in", "2028-12",
                "--runs", "100", "--theory", "QuasiAlliance"));
        var all = Shell.run(words.toArray(String[]::new)).ends(DONE).out();
        var lines = all.lines().toList();
        assertTrue(lines.get(2).startsWith("  What would have happened anyway"), all);
        assertTrue(all.contains("Change since Dec 2025") && all.contains("Assumed China pressure"), all);
        words.addAll(List.of("--against", "baseline"));
        var events = Shell.run(words.toArray(String[]::new)).ends(DONE).out();
        assertTrue(events.contains("scenario minus baseline") && !events.contains("Assumed China pressure"), events);
    }

    @Test
    void whatMovesNothingIsSaidWithItsPlace() throws IOException {
        var file = Files.writeString(folder.resolve("still.scenario"), """
                kind Nothing "Nothing at all" { by state }
                scenario Still on JapanKorea as of 2025-12 for 12 months {
                  shift sensitivity of SouthKorea to Territory by +20% from 2026-11 for 1 months
                  event railway "A railway" in 2026-03 : Nothing { by Japan }
                  event visit "A visit" in 2026-03 : Summit { between Japan, SouthKorea in Japan }
                }
                """).toString();
        var hints = project(file).ends(DONE).err().lines().filter(line -> line.contains("hint")).toList();
        assertEquals(2, hints.size(), hints.toString());
        assertTrue(hints.getFirst().startsWith(file + ":3:3: hint NO_EFFECT Sensitivity of the Republic of Korea to Takeshima / Dokdo from 2026-11 to 2026-11 moves"),
                hints.getFirst());
        assertTrue(hints.getLast().startsWith(file + ":4:9: hint NO_EFFECT The event railway (A railway) moves nothing"), hints.getLast());
        assertTrue(hints.stream().allMatch(hint -> hint.contains(" under this theory; ")), hints.toString());
        assertTrue(project(file, "--theory", "ClashOfRealities").ends(DONE).err().contains(" under any theory; "));
        assertFalse(Shell.run("project", file, "--theory", "Climatology", "--runs", "50").ends(DONE).err().contains("hint"),
                "a baseline takes no account of a scenario");
    }

    @Test
    void parametersAreDrawnFixedOrSet() {
        var drawn = project(assuming(), "--json", "-").ends(DONE).out();
        var fixed = project(assuming(), "--json", "-", "--parameters", "fixed").ends(DONE).out();
        assertTrue(drawn.contains("\"values\": \"drawn\"") && fixed.contains("\"values\": \"fixed\""));
        assertNotEquals(projections(drawn), projections(fixed));
        var parameter = parameter();
        var set = project(assuming(), "--json", "-", "--set", "QuasiAlliance." + parameter).ends(DONE).out();
        assertTrue(set.contains("\"by\": \"command\""), set);
        assertNotEquals(projections(drawn), projections(set));
        assertEquals(projections(drawn), projections(project(assuming(), "--json", "-", "--parameters", "drawn").out()));
    }

    private static String projections(String json) {
        return json.substring(json.indexOf("\"projections\""));
    }

    /** A parameter of the theory at one of its bounds, as the list of theories gives it. */
    private static String parameter() {
        var cards = Shell.run("theories", "--parameters").ends(DONE).out();
        var of = cards.substring(cards.indexOf("QuasiAlliance "));
        var found = Pattern.compile("(?m)^ {4}(\\w+) = \\S+ [^,]*, from (\\S+)\\s+to").matcher(of);
        assertTrue(found.find(), of);
        return found.group(1) + "=" + found.group(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"QuasiAlliance.nonsense=1", "Quasi.nonsense=1", "nonsense", "QuasiAlliance", "Kernel.nonsense=1"})
    void aSettingThatCannotBeIsWrongUsage(String setting) {
        project(assuming(), "--set", setting).ends(WRONG_USAGE).printsNothing().saysInOneLine("--set");
    }

    @Test
    void aSettingOfATheoryThatTakesNoPartIsWrongUsage() {
        var words = parameter();
        Shell.run("project", assuming(), "--theory", "Kernel", "--runs", "10", "--set", "QuasiAlliance." + words)
                .ends(WRONG_USAGE).printsNothing().saysInOneLine("QuasiAlliance is set, which takes no part here: Kernel");
    }

    @Test
    void otherWordsAreWrongUsage() {
        project(assuming(), "--against", "nothing").ends(WRONG_USAGE).printsNothing().saysInOneLine("reference or baseline, not nothing");
        project(assuming(), "--parameters", "loose").ends(WRONG_USAGE).printsNothing().saysInOneLine("fixed or drawn, not loose");
    }

    @Test
    void theoriesTellWhatTheySpeakOfAndHowUncertainTheirParametersAre() {
        var out = Shell.run("theories", "--parameters").ends(DONE).out().replaceAll("\\s+", " ");
        assertTrue(out.contains("A baseline: it claims nothing and counts neither as agreeing nor as disagreeing."), out);
        assertTrue(out.contains("nine draws of ten from "), out);
        var json = Shell.run("theories", "--json").ends(DONE).out();
        assertTrue(json.contains("\"speaksOf\"") && json.contains("\"likelyLow\"") && json.contains("\"baseline\": true"), json);
        assertFalse(json.contains("Infinity"));
    }
}
