package org.parallax.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.importing.mapping.ColumnMapping;

/** What files beside the text say against the record, or found in its place. */
class BesideImportTest {

    @TempDir
    private Path folder;

    private ImportRequest request() {
        return new ImportRequest("JapanKorea", List.of(), ColumnMapping.NONE, Optional.of(folder.resolve("new.relationship")));
    }

    private void beside(String text) throws IOException {
        Files.writeString(folder.resolve("mine.relationship"), text);
    }

    @Test
    void whatIsCorrectedIsToldInBothWays() throws IOException {
        beside("relationship JapanKorea\nsource diary \"A made-up diary\"\n"
                + "correct boycott2019 on 2018-07 : ConsumerBoycott { in SouthKorea against Japan intensity minor cites diary }\n");
        var result = Imported.of(Imported.HEADINGS + "2019-07,,ConsumerBoycott,SouthKorea,Japan,,,minor,diary,,,\n"
                + "2018-07,,ConsumerBoycott,SouthKorea,Japan,,,minor,diary,,,\n", request());
        var fault = "the event is told already as boycott2019, corrected in line 3 of mine.relationship;"
                + " leave the row out, or change what stands there";
        assertEquals(List.of(2, 3), result.marked().stream().map(MarkedRow::line).toList(), result::text);
        result.marked().forEach(row -> assertTrue(row.faults().getFirst().startsWith(fault), row::toString));
    }

    @Test
    void whatIsRetractedIsNotTakenInAgain() throws IOException {
        beside("relationship JapanKorea\nretract seoulProtests2019 because \"nobody was there\"\n"
                + "source diary \"A made-up diary\"\nevent own2021 on 2021-02 : ShrineVisit { by Japan cites diary }\n");
        Files.writeString(folder.resolve("other.relationship"), "relationship JapanKorea\nretract own2021 because \"nor there\"\n");
        var result = Imported.of(Imported.HEADINGS + "2021-02,,ShrineVisit,Japan,,,,,diary,,,\n", request());
        assertEquals(List.of("the event is told already as own2021, retracted in line 2 of other.relationship;"
                + " leave the row out, or change what stands there"), result.marked().getFirst().faults());
    }

    @Test
    void aRetractedEventKeepsItsName() throws IOException {
        beside("relationship JapanKorea\nretract boycott2019 because \"it was another thing\"\n");
        var result = Imported.of(Imported.HEADINGS + "2019-03-04,Boycott,ShrineVisit,Japan,,,,,tamaki2024,,,\n", request());
        assertEquals(List.of(), result.marked());
        assertTrue(result.text().contains("event boycott2019_2 "), result::text);
    }

    @Test
    void whatAScenarioBesideCountsIsToldThere() throws IOException {
        var table = Imported.HEADINGS + "2013-12-26,,ShrineVisit,Japan,,,History,major,tamaki2024,,,\n";
        assertEquals(List.of(), Imported.of(table, request()).marked());
        Files.writeString(folder.resolve("s.scenario"), "scenario S on JapanKorea with PublicChronicle as of 2026-01 for 12 months { }\n");
        var fault = Imported.of(table, request()).marked().getFirst().faults().getFirst();
        assertTrue(fault.startsWith("the event is already in the record as abeAtYasukuni2013 ("), fault);
        assertTrue(fault.endsWith("write correct abeAtYasukuni2013 … in a file that begins with layer PublicChronicle"), fault);
    }

    @Test
    void namesOfALayerBesideAreTaken() throws IOException {
        beside("layer Mine \"Mine\" of JapanKorea\nsource diary \"A made-up diary\"\n"
                + "event visit2021 on 2021-05 : ShrineVisit { by Japan cites diary }\n");
        var result = Imported.of(Imported.HEADINGS + "2021-02,Visit,ShrineVisit,Japan,,,,,tamaki2024,,,\n", request());
        assertTrue(result.text().contains("event visit2021_2 "), result::text);
    }

    @Test
    void aFolderThatFoundsSomethingElseOfTheNameIsNamed() throws IOException {
        var table = Imported.HEADINGS + "2021-02,,ShrineVisit,Japan,,,,,tamaki2024,,,\n";
        var cure = "beside the library JapanKorea nothing can be added to a record of that name; rename it, or give the text another folder";
        beside("\nlibrary JapanKorea \"L\"\n");
        var library = Imported.rejected(table, request());
        assertTrue(library.endsWith("mine.relationship:2: " + cure), library);
        beside("layer JapanKorea \"L\" of Foo\n");
        var layer = Imported.rejected(table, request());
        assertTrue(layer.endsWith("mine.relationship:1: " + cure.replace("library", "layer")), layer);
    }
}
