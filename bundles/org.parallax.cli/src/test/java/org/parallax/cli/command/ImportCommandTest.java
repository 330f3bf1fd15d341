package org.parallax.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Shell;
import org.parallax.cli.status.ExitStatus;

/** {@code parallax import}, as an analyst with a spreadsheet uses it. */
final class ImportCommandTest {

    private static final Path TABLE = Path.of("../org.parallax.app/src/test/resources/importing/thirty-rows.csv");

    @TempDir
    private Path folder;

    @Test
    void aTableWithFiveFaultsIsImportedMendedAndProjected() throws IOException {
        var table = Files.copy(TABLE, folder.resolve("events.csv"));
        var first = folder.resolve("first.relationship");
        var run = run("import", table, "--out", first).ends(ExitStatus.INPUT_HAS_ERRORS).printsNothing();
        run.says("parallax: wrote " + first,
                table + ":10: kind \"Export contrl\" is no kind of JapanKorea; did you mean ExportControl?",
                table + ":15: date \"04/05/2022\" may be 2022-05-04 or 2022-04-05",
                table + ":19: by \"Soth Korea\" is no state of JapanKorea; did you mean SouthKorea?",
                table + ":23: ExportControl asks for an intensity (minor, moderate, major, severe)",
                table + ":28 (row 27): GSOMIA is not in force then",
                "30 rows: 25 events written, 5 rows marked in " + first + " (lines 48, 72, 91, 110, 129)",
                "first.relationship adds to the record JapanKorea for every scenario in its folder");
        assertEquals("// NOT IMPORTED events.csv:10:", Files.readAllLines(first).get(47).substring(0, 30));
        run("check", folder).ends(ExitStatus.DONE).says("0 errors, 0 warnings in 1 file");

        Files.writeString(table, Files.readString(table).replace("Export contrl", "ExportControl").replace("04/05/2022", "2022-05-04")
                .replace("Soth Korea", "South Korea").replace("TradeControls,,A made-up diary of events,Page 11", "TradeControls,minor,A made-up diary of events,Page 11")
                .replace("2010-10-03", "2023-10-03"));
        var mended = Files.createDirectory(folder.resolve("mended"));
        run("import", table, "--out", mended.resolve("events.relationship")).ends(ExitStatus.DONE).says("30 rows: 30 events written");
        run("check", mended).ends(ExitStatus.DONE).says("0 errors");
        assertNotEquals(projected(Files.createDirectory(folder.resolve("bare"))), projected(mended));
    }

    /** Instead of the table, the marked lines can be mended, which hold all that could be read. */
    @Test
    void theMarkedLinesAreMendedInTheText() throws IOException {
        var text = folder.resolve("events.relationship");
        run("import", TABLE, "--out", text).ends(ExitStatus.INPUT_HAS_ERRORS);
        var mended = Files.readString(text).replace("// event ", "event ").replace(": KIND {", ": CounterMeasure {")
                .replace("over TradeControls intensity minor to SouthKorea", "over TradeControls intensity minor against SouthKorea")
                .replace("on DATE", "on 2022-05-04").replace("by STATE", "by SouthKorea").replace("intensity LEVEL", "intensity minor")
                .replace("on 2010-10-03", "on 2023-10-03");
        Files.writeString(text, mended);
        run("check", text).ends(ExitStatus.DONE).says("0 errors, 0 warnings");
        assertEquals(30, mended.lines().filter(line -> line.startsWith("event ")).count());
    }

    private static String projected(Path folder) throws IOException {
        var scenario = Files.writeString(folder.resolve("ahead.scenario"), "scenario Ahead \"Ahead\" on JapanKorea as of 2025-12 for 12 months {}\n");
        return run("project", scenario, "--runs", "100", "--csv", "-").ends(ExitStatus.DONE).out().lines()
                .filter(line -> line.contains(",2026-")).toList().toString();
    }

    @Test
    void withoutAFileTheTextGoesToStandardOutput() {
        var run = run("import", TABLE).ends(ExitStatus.INPUT_HAS_ERRORS);
        assertTrue(run.out().startsWith("// Imported from thirty-rows.csv: 25 events, and 5 rows marked NOT IMPORTED below.\n"), run.out());
        run.says("30 rows: 25 events written, 5 rows marked in the text (lines 48, 72, 91, 110, 129)");
        assertFalse(run.err().contains("adds to the record"), run.err());
    }

    @Test
    void nothingIsEverOverwritten() throws IOException {
        var there = Files.writeString(folder.resolve("there.relationship"), "mine");
        run("import", TABLE, "--out", there).ends(ExitStatus.WRONG_USAGE).printsNothing()
                .saysInOneLine(there + " is there already and is never overwritten; give --out another file name");
        var table = Files.writeString(folder.resolve("there.csv"), "mine");
        run("import", "--template", "--out", table).ends(ExitStatus.WRONG_USAGE).saysInOneLine("never overwritten");
        assertEquals("mine", Files.readString(table));
        run("import", TABLE, "--out", folder).ends(ExitStatus.WRONG_USAGE).saysInOneLine("never overwritten");
        assertEquals("mine", Files.readString(there));
    }

    @Test
    void theTemplateIsATableThatImports() throws IOException {
        var table = folder.resolve("events.csv");
        run("import", "--template", "--out", table).ends(ExitStatus.DONE).printsNothing().says("parallax: wrote " + table);
        assertEquals(run("import", "--template").ends(ExitStatus.DONE).out(), Files.readString(table));
        run("import", table).ends(ExitStatus.DONE).says("3 rows: 3 events written");
    }

    @Test
    void aTemplateRefusesWhatItDoesNotHeed() {
        run("import", "--template", "--mapping", "icews").ends(ExitStatus.WRONG_USAGE).printsNothing()
                .saysInOneLine("--template writes the same table with --mapping and without; leave --mapping out");
        run("import", "--template", "--with", "PublicChronicle").ends(ExitStatus.WRONG_USAGE).printsNothing().saysInOneLine("leave --with out");
        var text = folder.resolve("t.relationship");
        run("import", "--template", "--out", text).ends(ExitStatus.WRONG_USAGE)
                .saysInOneLine(text + " would be read as a text of the language; give --out a name that ends in .csv");
        assertFalse(Files.exists(text));
    }

    @Test
    void whatFilesBesideDisputeIsMarked() throws IOException {
        Files.writeString(folder.resolve("mine.relationship"), "relationship JapanKorea\nretract boycott2019 because \"it was another thing\"\n");
        var table = Files.writeString(folder.resolve("t.csv"), "date,kind,in,against,intensity\n2019-07,ConsumerBoycott,SouthKorea,Japan,minor\n");
        run("import", table, "--out", folder.resolve("new.relationship")).ends(ExitStatus.INPUT_HAS_ERRORS)
                .says("the event is told already as boycott2019, retracted in line 2 of mine.relationship; leave the row out");
    }

    @Test
    void aFolderThatFoundsSomethingElseOfTheNameIsNoBug() throws IOException {
        var other = Files.writeString(folder.resolve("other.relationship"), "library JapanKorea \"L\"\n");
        run("import", TABLE, "--out", folder.resolve("new.relationship")).ends(ExitStatus.INPUT_HAS_ERRORS).printsNothing()
                .saysInOneLine(other + ":1: beside the library JapanKorea nothing can be added to a record of that name");
        assertFalse(Files.exists(folder.resolve("new.relationship")));
    }

    @Test
    void aTableThatCannotBeReadLeavesNothingBehind() throws IOException {
        var out = folder.resolve("events.relationship");
        var latin = Files.write(folder.resolve("latin.csv"), "date,kind\n2019,caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        run("import", latin, "--out", out).ends(ExitStatus.INPUT_HAS_ERRORS).printsNothing()
                .saysInOneLine("parallax: " + latin + ":2: the text is not in UTF-8", "CSV UTF-8");
        var headings = Files.writeString(folder.resolve("headings.csv"), "date,knd\n2019,Summit\n");
        run("import", headings, "--out", out).ends(ExitStatus.INPUT_HAS_ERRORS).printsNothing()
                .saysInOneLine("parallax: " + headings + ":1: the heading \"knd\" is unknown; did you mean kind?");
        run("import", folder.resolve("none.csv"), "--out", out).ends(ExitStatus.INPUT_HAS_ERRORS).saysInOneLine("cannot read", "none.csv");
        assertFalse(Files.exists(out));
    }

    @Test
    void aMappingIsChosenByNameOrByPath() throws IOException {
        var table = Files.writeString(folder.resolve("data.csv"), "When,What,Who,Whom\n2021-02,Quarrel,JPN,KOR\n2021-03,Weather,JPN,KOR\n");
        var mapping = Files.writeString(folder.resolve("mapping.csv"), """
                what,theirs,ours
                column,When,date
                column,What,kind
                column,Who,by
                column,Whom,to
                constant,source,A made-up data set
                kind,Quarrel,DiplomaticProtest
                kind,*,skip
                """);
        run("import", table, "--mapping", mapping).ends(ExitStatus.DONE)
                .says("2 rows: 1 event written, 1 row left out by the mapping (kind \"Weather\": 1)");
        run("import", table, "--mapping", "icews").ends(ExitStatus.INPUT_HAS_ERRORS).saysInOneLine("there is no column date");
        run("import", table, "--mapping", "icew").ends(ExitStatus.WRONG_USAGE)
                .saysInOneLine("there is no mapping icew; did you mean icews? Installed: icews, polecat; or give the path of a table");
        Files.writeString(mapping, "what,theirs,ours\nknd,x,y\n");
        run("import", table, "--mapping", mapping).ends(ExitStatus.INPUT_HAS_ERRORS)
                .saysInOneLine(mapping + ":2: there is no \"knd\"; did you mean kind?");
    }

    @Test
    void wrongCallsNameTheRightOne() {
        run("import", TABLE, "--out", folder.resolve("events.txt")).ends(ExitStatus.WRONG_USAGE).saysInOneLine("give --out a name that ends in .relationship");
        run("import", TABLE, "--record", "JapanKore").ends(ExitStatus.WRONG_USAGE).saysInOneLine("there is no record JapanKore; did you mean JapanKorea?");
        run("import", TABLE, "--with", "Nobody").ends(ExitStatus.WRONG_USAGE).saysInOneLine("there is no layer Nobody of JapanKorea");
    }

    private static Shell.Run run(Object... words) {
        return Shell.run(List.of(words).stream().map(Object::toString).toArray(String[]::new));
    }
}
