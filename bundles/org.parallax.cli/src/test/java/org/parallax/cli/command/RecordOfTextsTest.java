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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.SecondRecord;

/** The record that the texts of a folder are on is shown as they see it, as a sum that tells what each text adds. */
final class RecordOfTextsTest {

    private static final String SCENARIO = "scenario Plain \"Plain\" on VeldriaKarsund as of 2024-05 for 12 months { }\n";
    private static final String EVENTS = """
            relationship VeldriaKarsund
            event notes2023 "Notes are exchanged" on 2023-05-02 : QuayMeeting { between Veldria, Karsund  cites orell2024 }
            """;
    private static final String DIARY = """
            layer Diary "A diary" of VeldriaKarsund
            source diary "Diary" { author "I. Aster" published 2024-04-30 }
            event toll2024 "A toll" in 2024-04 : TollRise { by Karsund over Canal intensity minor cites diary at "April" }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("plain.scenario", SCENARIO);
        write("events.relationship", EVENTS);
        write("diary.relationship", DIARY);
    }

    @Test
    void whatEachTextAddsIsPrintedAndAddsUp() throws IOException {
        var alone = SecondRecord.run("record", "VeldriaKarsund").ends(DONE).out();
        assertTrue(alone.contains("     5  Events\n") && !alone.contains("events.relationship"), alone);
        var shown = SecondRecord.run("record", folder.toString(), "--with", "QuayLetters", "--with", "Diary").ends(DONE).out();
        var sum = shown.substring(shown.indexOf("\nWhat each text adds\n"), shown.indexOf("\nSources, by"));
        assertTrue(sum.contains("\n  VeldriaKarsund, the record itself\n") && sum.contains(" 5 events"), sum);
        assertTrue(sum.contains("\n  PoliticalKinds, library “"), sum);
        assertTrue(sum.contains("\n  Diary, layer “A diary”\n      1 event; 1 source\n"), sum);
        assertTrue(sum.contains("\n  QuayLetters, layer “Letters from the quay”\n      2 events; 1 source\n"), sum);
        assertTrue(sum.contains("\n  events.relationship, file beside\n      1 event\n"), sum);
        assertTrue(sum.substring(sum.indexOf("\n  Together\n")).contains(" 9 events"), sum);
        shown.lines().forEach(line -> assertTrue(line.codePointCount(0, line.length()) <= 80, line));
    }

    @Test
    void aFolderIsSeenAsItsScenariosSeeIt() throws IOException {
        var without = SecondRecord.run("record", folder.toString()).ends(DONE);
        assertTrue(without.out().contains("events.relationship, file beside") && !without.out().contains("layer “A diary”"), without.out());
        assertTrue(without.out().contains("Layers, each counted with --with\n  Diary A diary\n  QuayLetters Letters from the quay\n"), without.out());
        write("plain.scenario", SCENARIO.replace("on VeldriaKarsund", "on VeldriaKarsund with Diary, QuayLetters"));
        var with = SecondRecord.run("record", folder.resolve("plain.scenario").toString()).ends(DONE);
        assertTrue(with.out().contains("With Diary and QuayLetters\n") && with.out().contains("     9  Events\n"), with.out());
        assertEquals("", with.err());
    }

    @Test
    void aLayersOwnFileSeesThatLayer() throws IOException {
        Files.delete(folder.resolve("plain.scenario"));
        var own = SecondRecord.run("record", folder.resolve("diary.relationship").toString()).ends(DONE);
        assertTrue(own.out().contains("\n  Diary, layer “A diary”\n") && own.out().contains("     7  Events\n"), own.out());
    }

    @Test
    void whereScenariosDifferInTheirLayersASentenceSaysSo() throws IOException {
        write("more.scenario", SCENARIO.replace("Plain", "More").replace("on VeldriaKarsund", "on VeldriaKarsund with Diary"));
        var both = SecondRecord.run("record", folder.toString()).ends(DONE).saysInOneLine(
                "not all texts count the same layers: More counts Diary; Plain counts none. Shown is VeldriaKarsund without any; --scenario NAME");
        assertTrue(both.out().contains("     6  Events\n"), both.out());
        var more = SecondRecord.run("record", folder.toString(), "--scenario", "More").ends(DONE);
        assertTrue(more.out().contains("     7  Events\n"), more.out());
        assertEquals("", more.err());
        SecondRecord.run("record", folder.toString(), "--scenario", "Mor").ends(WRONG_USAGE).saysInOneLine("did you mean More? There is: More, Plain");
        SecondRecord.run("record", "--scenario", "More").ends(WRONG_USAGE).saysInOneLine("--scenario More asks for a file or folder");
    }

    @Test
    void aLayerNamedInPlaceOfARecordIsSaidToBeOne() throws IOException {
        SecondRecord.run("record", "QuayLetters").ends(WRONG_USAGE).printsNothing().saysInOneLine(
                "QuayLetters is a layer of VeldriaKarsund, no record; name VeldriaKarsund and count the layer with --with QuayLetters");
        SecondRecord.run("kinds", "--record", "QuayLetters").ends(WRONG_USAGE).saysInOneLine("QuayLetters is a layer of VeldriaKarsund");
    }

    @Test
    void whatCanBeLaidOverTheRecordStandsBeforeTheLongListOfItsSources() throws IOException {
        var shown = SecondRecord.run("record", "VeldriaKarsund").ends(DONE).out();
        int layers = shown.indexOf("\nLayers, each counted with --with\n");
        assertTrue(layers > 0 && layers < shown.indexOf("\nSources, by how often"), shown);
    }

    @Test
    void errorsArePrintedAsCheckPrintsThem() throws IOException {
        write("events.relationship", EVENTS.replace("Karsund  cites", "Karsnd  cites"));
        var checked = SecondRecord.run("check", folder.toString()).ends(INPUT_HAS_ERRORS);
        var folders = SecondRecord.run("record", folder.toString()).ends(INPUT_HAS_ERRORS).printsNothing()
                .says("there is an error in " + folder + ", so no record was read");
        assertTrue(folders.err().startsWith(checked.out().lines().filter(line -> line.contains(" error ")).findFirst().orElseThrow()), folders.err());
        SecondRecord.run("record", folder.resolve("plain.scenario").toString()).ends(INPUT_HAS_ERRORS).printsNothing()
                .says("events.relationship:2:", "in files beside ");
        SecondRecord.run("record", folder.resolve("none") + "/").ends(INPUT_HAS_ERRORS).printsNothing().says("no record was read");
    }

    @Test
    void severalRecordsAreToldApartByName() throws IOException {
        write("other.scenario", "scenario Other on JapanKorea as of 2025-12 for 12 months { }\n");
        SecondRecord.run("record", folder.toString()).ends(WRONG_USAGE).printsNothing().saysInOneLine("name one of JapanKorea, VeldriaKarsund");
        var one = SecondRecord.run("record", "VeldriaKarsund", folder.toString()).ends(DONE).out();
        assertTrue(one.startsWith("VeldriaKarsund  ") && one.contains("events.relationship, file beside"), one);
        SecondRecord.run("record", "JapanKorea", "VeldriaKarsund").ends(WRONG_USAGE).saysInOneLine("one record is shown at a time");
        Files.delete(folder.resolve("other.scenario"));
        SecondRecord.run("record", "JapanKorea", folder.toString()).ends(WRONG_USAGE).saysInOneLine("is on JapanKorea; they are on VeldriaKarsund");
    }

    @Test
    void foldersDoNotSeeEachOther() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("more.scenario"), SCENARIO.replace("Plain", "More"));
        SecondRecord.run("record", folder.toString()).ends(WRONG_USAGE).saysInOneLine("stand in 2 folders", "give one of those folders");
        var inner = SecondRecord.run("record", folder.resolve("more").toString()).ends(DONE).out();
        assertFalse(inner.contains("file beside"), inner);
    }

    @Test
    void aLayerThatIsNeitherInstalledNorBesideIsRefused() throws IOException {
        SecondRecord.run("record", folder.toString(), "--with", "Dairy").ends(WRONG_USAGE).printsNothing()
                .saysInOneLine("there is no layer Dairy of VeldriaKarsund; did you mean Diary? There is: Diary, QuayLetters");
    }

    @Test
    void jsonAndPageTellTheSameSum() throws IOException {
        var page = folder.resolve("record.html");
        var json = SecondRecord.run("record", folder.toString(), "--with", "Diary", "--report", page.toString(), "--json", "-").ends(DONE).out()
                .replaceAll("\\s+", " ");
        assertTrue(json.contains("{ \"addedBy\": \"layer Diary\", \"title\": \"A diary\", \"counts\": [ { \"what\": \"Events\", \"count\": 1 } ],"
                + " \"elements\": 1, \"sources\": 1 }"), json.substring(0, 1500));
        assertTrue(json.contains("\"addedBy\": \"file events.relationship\""), json.substring(0, 1500));
        var words = Files.readString(page);
        assertTrue(words.contains("<th scope=\"row\">events.relationship</th><td>file beside</td>".replace("><td", ">\n<td")), "a row for the file");
    }

    @Test
    void aResultDoesNotTakeThePlaceOfAFileThatIsRead() throws IOException {
        var file = folder.resolve("plain.scenario");
        SecondRecord.run("record", file.toString(), "--json", file.toString()).ends(INPUT_HAS_ERRORS).saysInOneLine("it is the file that is read");
        assertEquals(SCENARIO, Files.readString(file));
    }

    @Test
    void aFileThatNamesNoRecordIsOnThatOfThoseBesideIt() throws IOException {
        var silent = write("silent.relationship", EVENTS.replace("relationship VeldriaKarsund\n", "").replace("notes2023", "silent2023"));
        var shown = SecondRecord.run("record", silent.toString()).ends(DONE).out();
        assertTrue(shown.contains("\n  silent.relationship, file beside\n") && shown.contains("     7  Events\n"), shown);
    }

    @Test
    void kindsOfAFolderAreThoseThatItsTextsSee() throws IOException {
        write("own.relationship", """
                relationship VeldriaKarsund
                kind Rowing "Rowing" { between states  helps political slightly  fades over 3 months  cites orell2024 }
                """);
        var kinds = SecondRecord.run("kinds", folder.toString(), "Rowing").ends(DONE).out();
        assertTrue(kinds.startsWith("1 event kind of VeldriaKarsund\n\nRowing  Rowing\n"), kinds);
        SecondRecord.run("kinds", "Rowing").ends(WRONG_USAGE).saysInOneLine("there is no event kind Rowing");
        SecondRecord.run("kinds", "--scenario", "Plain").ends(WRONG_USAGE).saysInOneLine("--scenario Plain asks for a file or folder");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
