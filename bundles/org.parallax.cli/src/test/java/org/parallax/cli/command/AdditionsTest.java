package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;

/** Figures that rest on what a file beside the scenario adds to the record say so, wherever they are written. */
final class AdditionsTest {

    private static final String WORDS = "with 1 addition to the record from notes.scenario";

    @TempDir
    private Path folder;

    private Path clean;

    @BeforeEach
    void scenario() throws IOException {
        clean = Files.writeString(folder.resolve("clean.scenario"), """
                scenario Clean "Nothing of its own" on JapanKorea as of 2025-12 for 12 months {
                  event visit in 2026-06 : Summit { between Japan, SouthKorea in Japan }
                  project with ClashOfRealities runs 50 seed 1
                }
                """);
    }

    @Test
    void nothingIsSaidOfARecordAlone() {
        var run = Shell.run("project", clean.toString()).ends(DONE);
        assertFalse(run.out().contains("addition"), run.out());
        assertFalse(Shell.run("project", clean.toString(), "--json", "-").ends(DONE).out().contains("additions"));
    }

    @Test
    void whatIsAddedIsSaidEverywhere() throws IOException {
        Files.writeString(folder.resolve("notes.scenario"), """
                event zz "Added" on 2025-11 : Summit { between Japan, SouthKorea in Japan }
                event later "Not known yet" on 2026-05 : Summit { between Japan, SouthKorea in Japan }
                """);
        var table = Shell.run("project", clean.toString(), "--report", in("p.html"), "--csv", in("p.csv"), "--svg", in("svg")).ends(DONE);
        assertTrue(table.out().replaceAll("\\s+", " ").contains(WORDS), table.out());
        var json = Shell.run("project", clean.toString(), "--json", "-").ends(DONE).out().replaceAll("\\s", "");
        assertTrue(json.contains("\"additions\":[{\"file\":\"notes.scenario\",\"facts\":1,\"corrections\":0,\"retractions\":0}]"), json.substring(0, 600));
        assertTrue(Files.readString(folder.resolve("p.html")).contains("Record to 2025-12, " + WORDS));
        assertTrue(Files.readString(folder.resolve("svg").resolve("ClashOfRealities-security.svg")).replace("\n", " ").contains("Record to 2025-12, " + WORDS));
        var check = Shell.run("check", folder.toString()).ends(DONE);
        assertEquals(2, check.out().lines().filter(line -> line.contains("ADDS_TO_RECORD")).count(), check.out());
    }

    @Test
    void whatIsChangedInAnInstalledLayerIsSaidWithItsFile() throws IOException {
        Files.writeString(folder.resolve("mine.relationship"), "layer PublicChronicle\nretract abeAtYasukuni2013 because \"no\" cites bard2021\n");
        var chosen = Files.writeString(folder.resolve("chosen.scenario"), "scenario Chosen on JapanKorea with PublicChronicle as of 2026-01 for 12 months { project runs 20 }\n");
        var said = "with PublicChronicle, with 1 retraction of the record from mine.relationship";
        assertTrue(Shell.run("project", chosen.toString()).ends(DONE).out().replaceAll("\\s+", " ").contains(said));
        assertTrue(Shell.run("check", folder.toString()).ends(DONE).out().contains("This file retracts 1 fact of the installed layer PublicChronicle"));
        assertTrue(Shell.run("record", chosen.toString()).ends(DONE).out().contains("mine.relationship, file beside\n      1 retraction"));
        assertFalse(Shell.run("project", clean.toString()).ends(DONE).out().contains("mine.relationship"));
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }
}
