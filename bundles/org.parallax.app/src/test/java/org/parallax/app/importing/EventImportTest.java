package org.parallax.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.importing.mapping.ColumnMapping;

/** What rows become, and what is left of those that cannot. */
class EventImportTest {

    @TempDir
    private Path folder;

    @Test
    void aRowBecomesAnEvent() {
        assertEquals("event seoulProtests2021 \"Seoul protests\" on 2021-02-11 : DiplomaticProtest { by SouthKorea to Japan over Territory"
                        + " cites tamaki2024 at \"Images\" note \"mine\" }",
                Imported.statement("2021-02-11,Seoul protests,Diplomatic protest,KOR,japan,,TERRITORY,,tamaki2024,Images,,mine"));
    }

    @Test
    void thoseWhoActAndAreActedOnFillWhatTheKindCallsOtherwise() {
        assertTrue(Imported.statement("2021-02,,Summit,Japan,SouthKorea,,,,tamaki2024,,,").contains("Summit { between Japan, SouthKorea"));
        assertTrue(Imported.statement("2021-02,,ImportBan,Japan,SouthKorea,,,,tamaki2024,,,").contains("by Japan against SouthKorea"));
        assertTrue(Imported.statement("2021-02,,HostileRemark,Japan,SouthKorea,,,minor,tamaki2024,,,").contains("about SouthKorea"));
        assertTrue(Imported.statement("2021-02,,ConsumerBoycott,SouthKorea,Japan,,,minor,tamaki2024,,,").contains("in SouthKorea against Japan"));
        assertTrue(Imported.statement("2021-02,,Election,SouthKorea,conservative,,,,tamaki2024,,,").contains("in SouthKorea to conservative"));
    }

    @Test
    void furtherColumnsAreClauses() {
        var result = Imported.of("""
                date,kind,between,in,with,alleged,known from,quotes,source,because,supplied,reading,consented,over,by
                2021-03,Summit,Japan; SouthKorea,Japan,,yes,2021-05,so it was,tamaki2024,why not,the day,a guess,,,
                2021-04,JointExercise,"Japan, Republic of Korea",,USA,no,,,tamaki2024,,,,,,
                2021-05,HeritageRegistration,,,,,,,tamaki2024,,,,x,Heritage,Japan
                """, Imported.request(ColumnMapping.NONE));
        assertEquals(List.of(), result.marked());
        var text = result.text().replaceAll("\\s+", " ");
        assertTrue(text.contains("{ between Japan, SouthKorea in Japan cites tamaki2024 quotes \"so it was\" alleged known from 2021-05"
                + " reading \"a guess\" supplied \"the day\" because \"why not\" }"), text);
        assertTrue(text.contains("between Japan, SouthKorea with UnitedStates"), text);
        assertTrue(text.contains("by Japan over Heritage consented"), text);
    }

    @Test
    void everyFaultNamesItsCauseAndItsCure() {
        Map.ofEntries(
                Map.entry("2021-09..2021-07,,ShrineVisit,Japan,,,,,,,,", "This runs backward: 2021-07 is before 2021-09. Swap its ends"),
                Map.entry("2021-12-01,,Export contrl,Japan,SouthKorea,,,minor,,,,", "kind \"Export contrl\" is no kind of JapanKorea;"
                        + " did you mean ExportControl? \"parallax kinds\" lists them all"),
                Map.entry("2021-12-01,,,Japan,SouthKorea,,,,,,,", "kind is empty; say what sort of event it is: \"parallax kinds\" lists them all"),
                Map.entry(",,ShrineVisit,Japan,,,,,,,,", "date is empty; write when it happened, such as 2019, 2019-07 or 2019-07-01"),
                Map.entry("03/04/2019,,ShrineVisit,Japan,,,,,,,,", "date \"03/04/2019\" may be 2019-04-03 or 2019-03-04;"
                        + " write the one that is meant, year first"),
                Map.entry("2021-12-01,,ImportBan,Japan,,,,,,,,", "ImportBan asks for \"against STATE\", and the row does not say it;"
                        + " fill in the column against or to"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,SouthKorea,,,,,,,", "ShrineVisit takes no \"to\", and the row says \"SouthKorea\";"
                        + " it takes by STATE  [over ISSUE]  [intensity LEVEL]. Empty the cell, or choose another kind"),
                Map.entry("2021-12-01,,DiplomaticProtest,Japan,Japan,,,,,,,", "to \"Japan\": Japan would act on itself;"
                        + " name the other state, or empty the cell"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,Histry,,,,,", "over \"Histry\" is no issue of JapanKorea; did you mean History?"
                        + " There is: History, Territory"),
                Map.entry("2021-12-01,,MissileTest,NorthKorea,,,,huge,,,,", "intensity \"huge\" is no intensity. There is: minor, moderate, major, severe"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,,,tamaki204,,,", "source \"tamaki204\" is unknown; did you mean tamaki2024?"
                        + " Write that, or for a source that the record does not have its whole title"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,,,,Page 1,,", "section \"Page 1\" is of no source; fill in the column source, or empty the cell"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,,,,,my-name,", "name \"my-name\" holds a sign that no name has;"
                        + " write letters a to z, figures and _ only, no figure first"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,,,,,^event,", "name \"^event\" holds a sign that no name has;"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,,,,,GSOMIA,", "name \"GSOMIA\" is taken already; choose another, or empty the cell"),
                Map.entry("2021-12-01,,ShrineVisit,Japan,,,,,,,,,more", "the row has more cells than there are headings, such as \"more\";"
                        + " put a cell with the separator in it into quotes, or give the column a heading"),
                Map.entry("2010-10-03,Too early,AgreementSuspension,Japan,,GSOMIA,,,,,,", "GSOMIA is not in force then (line 54 of"
                        + " agreements.relationship), so tooEarly2010 cannot suspend it. Correct the agreement or the date"))
                .forEach((row, fault) -> assertTrue(Imported.fault(row).startsWith(fault), () -> row + " gives " + Imported.fault(row)));
    }

    @Test
    void aRowIsToldAllThatIsWrongWithIt() {
        var result = Imported.rows("03/04/2021,,Summmit,Jpan,Korea,,Histry,huge,,Page 1,a-b,");
        var faults = result.marked().getFirst().faults();
        for (var begin : List.of("kind \"Summmit\"", "date \"03/04/2021\"", "by \"Jpan\"", "to \"Korea\"", "over \"Histry\"",
                "intensity \"huge\"", "section \"Page 1\"", "name \"a-b\"")) {
            assertEquals(1, faults.stream().filter(fault -> fault.startsWith(begin)).count(), () -> begin + " in " + faults);
        }
        assertEquals(8, faults.size());
    }

    @Test
    void aMarkedRowKeepsItsCellsAndWhatCouldBeRead() {
        var result = Imported.rows("2021-12-01,\"Held \"\"back\"\",\nagain\",Export contrl,Japan,SouthKorea,,TradeControls,minor,A made-up diary,,,");
        assertEquals(new ImportResult(result.text(), 1, 0, result.marked(), Map.of(), 0), result);
        assertEquals("""
                // Imported from t.csv: 0 events, and 1 row marked NOT IMPORTED below.
                // Columns: date,title,kind,by,to,of,over,intensity,source,section,name,note
                // What stands here adds to the record, for every scenario in this folder.
                relationship JapanKorea

                // NOT IMPORTED t.csv:2: kind "Export contrl" is no kind of JapanKorea; did you mean ExportControl? "parallax kinds" lists them all
                // row: 2021-12-01,"Held ""back"",\\nagain",Export contrl,Japan,SouthKorea,,TradeControls,minor,A made-up diary,,,
                // source madeDiary "A made-up diary"
                // event heldBackAgain2021 "Held \\"back\\",\\nagain" on 2021-12-01 : KIND { by Japan over TradeControls intensity minor to SouthKorea cites madeDiary }
                """.replace("madeDiary", "madeUpDiary"), result.text());
        assertEquals(6, result.marked().getFirst().textLine());
    }

    @Test
    void aSourceThatTheRecordDoesNotHaveIsDeclaredOnce() {
        var result = Imported.of("""
                date,kind,by,source,section,author,published,url
                2021-01,ShrineVisit,Japan,A made-up diary,Page 1,A. Nobody,1 July 2022,
                2021-02,ShrineVisit,Japan,a made-up  diary,Page 2,,,https://example.org/
                2021-03,ShrineVisit,Japan,A made-up diary,Page 3,B. Nobody,,
                2021-04,ShrineVisit,Japan,tamaki2024,Page 4,Somebody else,,
                """, Imported.request(ColumnMapping.NONE));
        assertTrue(result.text().contains("source madeUpDiary2022 \"A made-up diary\""
                + " { author \"A. Nobody\"  published 2022-07-01  url \"https://example.org/\" }\n"), result::text);
        assertEquals(1, result.text().lines().filter(line -> line.startsWith("source ")).count());
        assertEquals(List.of(
                "author \"B. Nobody\": a row above says \"A. Nobody\" of the source \"A made-up diary\"; make them agree, or give the sources different titles",
                "author \"Somebody else\": the record has tamaki2024 already, with author \"Taku Tamaki\"; empty the cell"),
                result.marked().stream().flatMap(row -> row.faults().stream()).toList());
    }

    @Test
    void whatTheRecordTellsIsNotToldAgain() {
        var fault = Imported.fault("24 February 2022,A war begins,ThreatShock,Russia,Ukraine,,,minor,tamaki2024,,,");
        assertEquals("the event is already in the record as ukraineInvasion (line 60 of events-2022-2025.relationship);"
                + " leave the row out, or to tell it otherwise write correct ukraineInvasion …", fault);
        var coarse = Imported.fault("2022-02,A war begins,ThreatShock,Russia,Ukraine,,,minor,tamaki2024,,,");
        assertTrue(coarse.endsWith("; if it is another event, give it a name in the column name"), coarse);
        assertEquals(1, Imported.rows("2022-02,A war begins,ThreatShock,Russia,Ukraine,,,minor,tamaki2024,,another,").events());
    }

    @Test
    void twoRowsThatTellTheSameAreOneEvent() {
        var result = Imported.rows("2021-01-05,One,ShrineVisit,Japan,,,,,tamaki2024,,,", "2021-01-05,Two,ShrineVisit,Japan,,,,,tamaki2024,,,",
                "2021-01-05,Three,ShrineVisit,Japan,,,,,tamaki2024,,third,", "2021-01-05,Four,ShrineVisit,Japan,,,History,,tamaki2024,,,");
        assertEquals(3, result.events());
        assertEquals(List.of("the row tells the same as line 2: kind, date and states are the same; leave one out, or give this one a name in"
                + " the column name"), result.marked().getFirst().faults());
    }

    @Test
    void aDayAndItsMonthAreOneDateAmongRowsToo() {
        var day = "2021-01-05,One,ShrineVisit,Japan,,,,,tamaki2024,,,";
        var month = "2021-01,Two,ShrineVisit,Japan,,,,,tamaki2024,,,";
        var otherDay = "2021-01-06,Three,ShrineVisit,Japan,,,,,tamaki2024,,,";
        assertEquals(List.of(3), Imported.rows(day, month, otherDay).marked().stream().map(MarkedRow::line).toList());
        var result = Imported.rows(month, day, otherDay);
        assertEquals(List.of(3, 4), result.marked().stream().map(MarkedRow::line).toList());
        assertEquals(List.of("the row tells the same as line 2: kind, date and states are the same, a day and its month being one date;"
                + " leave one out, or give this one a name in the column name"), result.marked().getFirst().faults());
    }

    @Test
    void aBlankThatDoesNotBreakMakesNoOtherSource() {
        var result = Imported.rows("2021-01-05,One,ShrineVisit,Japan,,,,,A made-up diary,,,", "2021-02-05,Two,ShrineVisit,Japan,,,,,A\u00a0made-up diary\u00a0,,,");
        assertEquals(2, result.events());
        assertEquals(1, result.text().lines().filter(line -> line.startsWith("source ")).count(), result::text);
    }

    @Test
    void filesBesideCount() throws IOException {
        Files.writeString(folder.resolve("first.relationship"), "relationship JapanKorea\n\nsource diary \"A made-up diary\"\n"
                + "event visit2021 \"A visit\" on 2021-01-05 : ShrineVisit { by Japan cites diary }\n");
        var result = Imported.of(Imported.HEADINGS + "2021-01-05,A visit,ShrineVisit,Japan,,,,,A made-up diary,,,\n"
                        + "2021-02-05,Visit,ShrineVisit,Japan,,,,,A made-up diary,,,\n",
                new ImportRequest("JapanKorea", List.of(), ColumnMapping.NONE, Optional.of(folder.resolve("second.relationship"))));
        assertEquals(List.of("the event is already told as visit2021 (line 4 of first.relationship); leave the row out, or take that file out"
                + " of the folder before you import again"), result.marked().getFirst().faults());
        assertTrue(result.text().contains("event visit2021_2 ") && result.text().contains("cites diary"), result::text);
        assertFalse(result.text().contains("source "), result::text);
    }

    @Test
    void aBrokenFileBesideIsNotInTheWay() throws IOException {
        Files.writeString(folder.resolve("half.relationship"), "relationship JapanKorea\nevent half on 2021 : ShrineVisit { by Japan cites");
        Files.writeString(folder.resolve("nothing.scenario"), "scenario on {");
        Files.writeString(folder.resolve("kindless.relationship"), "relationship JapanKorea\nevent kindless on 2021-13 : { by cites }\nsource\n");
        var result = Imported.of(Imported.HEADINGS + "2021-01-05,A visit,ShrineVisit,Japan,,,,,A made-up diary,,,\n",
                new ImportRequest("JapanKorea", List.of(), ColumnMapping.NONE, Optional.of(folder.resolve("whole.relationship"))));
        assertEquals(1, result.events(), result::text);
    }

    @Test
    void aLayerCountsAsToldWhereItIsAskedFor() {
        var table = "date,title,kind,by,to\n2024-03-09,Supper,QuayMeeting,Veldria,Karsund\n";
        var without = Imported.of(table, new ImportRequest("VeldriaKarsund", List.of(), ColumnMapping.NONE, Optional.empty()));
        assertEquals(1, without.events(), without::text);
        assertTrue(without.text().contains("event supper2024_2 "), "the name of a layer's event is taken, whoever chooses it");
        var with = Imported.of(table, new ImportRequest("VeldriaKarsund", List.of("QuayLetters"), ColumnMapping.NONE, Optional.empty()));
        assertTrue(with.marked().getFirst().faults().getFirst().startsWith("the event is already in the record as supper2024 ("),
                with::text);
    }

    /** One that is marked in the first check takes along what stands on it: the second check finds that. */
    @Test
    void whatTheLanguageFindsMarksItsRowAlone() {
        var result = Imported.of("""
                date,title,kind,by,to,name,ends,known from
                2021-03,Recalled,AmbassadorRecalled,SouthKorea,Japan,recalled,,2020-01
                2021-05,Returned,AmbassadorReturned,SouthKorea,Japan,,recalled,
                2021-06,A call,LeadersCall,Japan,SouthKorea,,,
                """, Imported.request(ColumnMapping.NONE));
        assertEquals(1, result.events(), result::text);
        assertEquals(List.of("recalled cannot be known from 2020-01 on: it is told of 2021-03, which is later. Correct one of the two dates",
                        "There is no event named recalled in the record JapanKorea. Correct the name or declare it"),
                result.marked().stream().map(row -> row.faults().getFirst()).toList());
    }

    @Test
    void columnsThatCannotBeToldRejectTheTable() {
        var none = Imported.request(ColumnMapping.NONE);
        assertTrue(Imported.rejected("date,kind,intensty\n2019,X,y\n", none).startsWith(
                "t.csv:1: the heading \"intensty\" is unknown; did you mean intensity? Known are: date, title, kind, by, to"));
        assertTrue(Imported.rejected("date,kind,foo,bar\n2019,X,y,z\n", none).startsWith("t.csv:1: the headings \"foo\", \"bar\" are unknown."));
        assertTrue(Imported.rejected("date,title\n2019,X\n", none).startsWith("t.csv:1: there is no column kind; add it, or name the one"));
    }

    @Test
    void theTemplateImportsWithoutFault() {
        for (var record : List.of("JapanKorea", "VeldriaKarsund")) {
            var table = Imported.PARALLAX.imports().template(record);
            assertEquals("date,title,kind,by,to,over,intensity,source,section", table.lines().findFirst().orElseThrow());
            var result = Imported.of(table, new ImportRequest(record, List.of(), ColumnMapping.NONE, Optional.empty()));
            assertEquals(3, result.events(), table);
            assertEquals(List.of(), result.marked());
            assertEquals(0, result.warnings());
            assertTrue(result.text().contains(" over "), table);
        }
    }

    /** What stands in an example is what a reader sees first: words and meetings, no violence. */
    @Test
    void theTemplateTellsOfWordsAndMeetings() {
        assertEquals(List.of("RhetoricalGenerosity", "HardLineStatement", "Summit"), Imported.PARALLAX.imports().template("JapanKorea")
                .lines().skip(1).map(row -> row.split(",")[2]).toList());
    }

    @Test
    void theSameTableGivesTheSameText() {
        var row = "2021-02-11,Seoul protests,DiplomaticProtest,KOR,japan,,,,A made-up diary,Images,,mine";
        assertEquals(Imported.rows(row).text(), Imported.rows(row).text());
    }
}
