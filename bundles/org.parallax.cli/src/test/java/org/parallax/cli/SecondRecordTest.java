package org.parallax.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.cli.status.ExitStatus.DONE;
import static org.parallax.cli.status.ExitStatus.INPUT_HAS_ERRORS;
import static org.parallax.cli.status.ExitStatus.WRONG_USAGE;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.dsl.extension.InstalledRecord;

/** Every command where a second record is installed, about which the program can know nothing; and where there is none. */
final class SecondRecordTest {

    private static final Path SECOND = SecondRecord.BUNDLE;
    private static final String LOCKS = SecondRecord.LOCKS;
    private static final Pattern OF_THE_FIRST = Pattern.compile(
            "Japan|Korea|Seoul|Tokyo|Dokdo|Takeshima|tamaki|United States|China|DPRK|JPN|KOR");

    @TempDir
    private Path folder;

    @Test
    void aCommandThatIsAboutOneRecordAsksWhichAndOneThatListsShowsBoth() throws IOException {
        run("record").ends(WRONG_USAGE).printsNothing().saysInOneLine("name one of JapanKorea, VeldriaKarsund");
        run("record", "VeldriaKarsnd").ends(WRONG_USAGE).saysInOneLine("did you mean VeldriaKarsund?");
        var record = run("record", "VeldriaKarsund").ends(DONE).out();
        assertTrue(record.startsWith("VeldriaKarsund  Veldria – Karsund\n"), record);
        assertTrue(record.contains("Layers, each counted with --with\n  QuayLetters Letters from the quay\n"), record);
        // The library that both have kinds from cites the documents of the first.
        assertKnowsNothingOfTheFirst(record.substring(0, record.indexOf("\nSources that only the kinds of its libraries cite\n")));
        assertTrue(record.matches("(?s).*\n +[0-9]+  Event kinds from the library PoliticalKinds\n.*"), record);
        var kinds = run("kinds").ends(DONE).out();
        assertTrue(kinds.contains("event kinds of JapanKorea\n\n") && kinds.contains("event kinds of VeldriaKarsund\n\n"), kinds);
        var own = run("kinds", "QuayMeeting").ends(DONE).out();
        assertTrue(own.startsWith("1 event kind of VeldriaKarsund\n") && own.contains("Meeting on the quay"), own);
        assertKnowsNothingOfTheFirst(own);
        var shared = run("kinds", "LeadershipChange").ends(DONE).out();
        assertTrue(shared.contains("1 event kind of JapanKorea\n") && shared.contains("1 event kind of VeldriaKarsund\n"), shared);
    }

    @Test
    void itsExamplesAndTemplatesCheckCleanAndItsNamesAreNotThoseOfTheFirst() throws IOException {
        run("check", SECOND.resolve("examples").toString(), SECOND.resolve("templates").toString()).ends(DONE)
                .saysInOneLine("0 errors, 0 warnings in 3 files");
        var foreign = Files.writeString(folder.resolve("f.scenario"), """
                scenario F "F" on VeldriaKarsund as of 2024-05 for 12 months {
                  event e in 2024-08 : TerritorialIncident { by Japan over Territory intensity minor }
                }
                """);
        var told = run("check", foreign.toString()).ends(INPUT_HAS_ERRORS).out();
        assertTrue(told.contains("named Japan in the record VeldriaKarsund") && told.contains("named Territory"), told);
        Files.writeString(foreign, "scenario F on VeldriaKarsnd as of 2024-05 for 12 months { }\n");
        told = run("check", foreign.toString()).ends(INPUT_HAS_ERRORS).out();
        assertTrue(told.contains("Did you mean VeldriaKarsund?"), told);
    }

    @Test
    void everyTheoryProjectsItAndNothingSaysAWordOfTheFirst() throws IOException {
        var page = folder.resolve("r.html");
        var json = folder.resolve("r.json");
        var charts = folder.resolve("svg");
        var told = run("project", LOCKS, "--scenario", "ClosedLocks", "--runs", "60", "--report", page.toString(), "--json",
                json.toString(), "--svg", charts.toString(), "--csv", folder.resolve("r.csv").toString()).ends(DONE);
        for (var theory : List.of("ClashOfRealities", "Climatology", "Persistence", "QuasiAlliance")) {
            assertTrue(told.out().contains(theory + " in 2026-11"), told.out());
        }
        assertTrue(told.out().contains("View of Veldria by Karsund"), told.out());
        assertTrue(told.out().replaceAll("\\s+", " ").contains("The record VeldriaKarsund documents nothing of a pivot’s commitment, a"
                + " challenger’s pressure and a common threat: a theory that reads them takes a middling value instead."), told.out());
        assertKnowsNothingOfTheFirst(told.out());
        assertTrue(Files.readString(json).contains("\"record\": \"VeldriaKarsund\""));
        assertKnowsNothingOfTheFirst(Files.readString(folder.resolve("r.csv")));
        try (var files = Files.list(charts)) {
            for (var chart : files.toList()) {
                assertKnowsNothingOfTheFirst(Files.readString(chart));
            }
        }
        // The parameters of the theories quote the documents they are taken from.
        var words = Files.readString(page);
        int theories = words.indexOf("<section id=\"theories\"");
        assertTrue(words.contains("Veldria") && theories > 0, "a report on the second record");
        assertKnowsNothingOfTheFirst(words.substring(0, theories));
    }

    @Test
    void scenariosOnItAreComparedAndExplained() throws IOException {
        var compared = run("compare", LOCKS, "--scenario", "OpenLocks", "--scenario", "ClosedLocks", "--runs", "60").ends(DONE).out();
        assertTrue(compared.contains("Tolls rise once more (changed)"), compared);
        assertKnowsNothingOfTheFirst(compared);
        var explained = run("explain", LOCKS, "--scenario", "ClosedLocks", "--indicator", "view-of-Karsund-by-Veldria", "--in",
                "2025-06", "--runs", "60").ends(DONE).out();
        assertTrue(explained.contains("Tolls rise once more"), explained);
        assertKnowsNothingOfTheFirst(explained);
        run("explain", LOCKS, "--scenario", "ClosedLocks", "--indicator", "view-of-Japan-by-SouthKorea", "--in", "2025-06")
                .ends(WRONG_USAGE).saysInOneLine("view-of-Karsund-by-Veldria");
    }

    @Test
    void aLayerCountsWhereItIsAskedFor() throws IOException {
        run("project", LOCKS, "--scenario", "ClosedLocks", "--runs", "20", "--with", "QuayLetters").ends(DONE);
        run("check", LOCKS, "--with", "QuayLetters").ends(DONE).saysInOneLine("0 errors, 0 warnings in 1 file");
        run("project", LOCKS, "--scenario", "ClosedLocks", "--with", "QuayLeters").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("there is no layer QuayLeters of VeldriaKarsund; did you mean QuayLetters? There is: QuayLetters");
        run("check", LOCKS, "--with", "QuayLetters", "--with", "QuayLetters").ends(WRONG_USAGE)
                .saysInOneLine("--with QuayLetters is given twice; leave one out");
        run("record", "JapanKorea", "--with", "QuayLetters").ends(WRONG_USAGE)
                .saysInOneLine("there is no layer QuayLetters of JapanKorea. There is: PublicChronicle");
        var core = run("record", "VeldriaKarsund").ends(DONE).out();
        var both = run("record", "VeldriaKarsund", "--with", "QuayLetters").ends(DONE).out();
        assertTrue(!core.contains("aster2024") && both.contains("aster2024"), both);
        assertTrue(core.contains("     5  Events\n") && both.contains("     7  Events\n"), both);
        run("kinds", "TollRise", "--with", "QuayLetters").ends(DONE);
    }

    @Test
    void withoutAnyRecordASentenceSaysWhatToDo() {
        var none = new ClassLoader(Thread.currentThread().getContextClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.endsWith(InstalledRecord.class.getName()) ? Collections.emptyEnumeration() : super.getResources(name);
            }
        };
        for (var command : List.of("record", "kinds")) {
            with(none, command).ends(INPUT_HAS_ERRORS).printsNothing()
                    .saysInOneLine("no record is installed; put the jar of one into the dropins folder of the installation");
        }
        with(none, "theories").ends(DONE);
        var told = with(none, "check", LOCKS).ends(INPUT_HAS_ERRORS).out();
        assertTrue(told.contains("There is no record VeldriaKarsund: none is installed"), told);
    }

    private static void assertKnowsNothingOfTheFirst(String text) {
        var word = OF_THE_FIRST.matcher(text);
        assertFalse(word.find(), () -> text.substring(Math.max(0, word.start() - 80), Math.min(text.length(), word.end() + 80)));
    }

    private static Shell.Run run(String... command) throws IOException {
        return SecondRecord.run(command);
    }

    private static Shell.Run with(ClassLoader loader, String... command) {
        return SecondRecord.with(loader, command);
    }
}
