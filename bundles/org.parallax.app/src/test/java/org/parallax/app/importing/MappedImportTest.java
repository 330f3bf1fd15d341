package org.parallax.app.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.app.importing.mapping.ShippedMappings;

/** Tables in the columns and words of common data sets. All rows are made up. */
class MappedImportTest {

    private static final String ICEWS = """
            Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude
            """;
    private static final String POLECAT = """
            Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tRecipient Name\tRecipient Country\tSource\tPublication Date\tVersion
            """;

    @Test
    void icews() {
        var result = Imported.of(ICEWS
                + icews("1", "2021-02-03", "Somebody", "South Korea", "Criticize or denounce", "Nobody", "Japan")
                + icews("2", "2021-02-03", "Another", "South Korea", "Criticize or denounce", "Nobody", "Japan")
                + icews("3", "2021-03-04", "Somebody", "Japan", "Discuss by telephone", "Another", "South Korea")
                + icews("4", "2021-03-05", "A ministry", "Japan", "Impose embargo, boycott, or sanctions", "A firm", "South Korea")
                + icews("5", "2021-03-06", "Police", "Japan", "Accuse", "A citizen", "Japan")
                + icews("6", "2021-03-07", "Somebody", "China", "Complain officially", "Nobody", "Japan")
                + icews("7", "2021-03-08", "Somebody", "Atlantis", "Complain officially", "Nobody", "Japan")
                + icews("8", "2021-03-09", "Somebody", "Japan", "Make statement", "Nobody", "South Korea"),
                Imported.request(Imported.mapping(ShippedMappings.table("icews").orElseThrow())));
        assertEquals(List.of(), result.marked());
        assertEquals(3, result.events(), result::text);
        assertEquals(8, result.rows());
        assertEquals(Map.of("alike", 1, "by equals to", 1, "not between the parties", 1, "state \"Atlantis\"", 1, "kind \"Make statement\"", 1),
                result.leftOut());
        var text = result.text().replaceAll("\\s+", " ");
        assertTrue(text.contains("event hardLineStatement2021 on 2021-02-03 : HardLineStatement { by SouthKorea to Japan intensity minor"
                + " cites icewsCodedEventData at \"1\" note \"Source Name: Somebody\" note \"Target Name: Nobody\""
                + " note \"Publisher: A made-up paper\" }"), text);
        assertTrue(text.contains("LeadersCall { between Japan, SouthKorea intensity minor"), text);
        assertTrue(text.contains("ExportControl { by Japan against SouthKorea intensity minor"), text);
    }

    @Test
    void polecat() {
        var result = Imported.of(POLECAT
                + polecat("a", "2021-05-01", "SUPPORT", "KOR", "JPN") + polecat("b", "2022-05-02", "CONSULT", "KOR", "JPN")
                + polecat("c", "2022-05-03", "ACCUSE", "Japan", "South Korea"),
                Imported.request(Imported.mapping(ShippedMappings.table("polecat").orElseThrow())));
        assertEquals(List.of(), result.marked());
        assertEquals(2, result.events(), result::text);
        assertEquals(Map.of("kind \"CONSULT\"", 1), result.leftOut());
        assertTrue(result.text().contains("source polecatEventData \"POLECAT event data\""), result::text);
    }

    /** A mapping that leads to a kind the record does not have, or that asks for more than who and whom, would mark every such row. */
    @Test
    void everyKindThatAMappingMeansAsksForNoMoreThanTheDataTell() {
        var known = Imported.PARALLAX.records().kinds("JapanKorea", List.of());
        var told = List.of("by STATE", "to STATE", "against STATE", "in STATE", "about STATE", "between STATES", "intensity LEVEL");
        for (var name : ShippedMappings.names()) {
            var table = Imported.table(name, ShippedMappings.table(name).orElseThrow());
            table.rows().stream().filter(row -> row.cell(0).equals("kind") && !row.cell(2).equals("skip")).forEach(row -> {
                var kind = known.stream().filter(each -> each.id().equals(row.cell(2))).findFirst();
                assertTrue(kind.isPresent(), () -> name + ": " + row.cell(2));
                assertEquals(List.of(), kind.orElseThrow().parameters().stream()
                        .filter(parameter -> !parameter.startsWith("[") && !told.contains(parameter)).toList(), row.cell(2));
            });
        }
    }

    @Test
    void aWordOfAMappingThatTheRecordDoesNotKnowIsNamedWithIt() {
        var mapping = Imported.mapping("what,theirs,ours\nkind,Quarrel,DiplomaticProtst\ncolumn,When,date\n".getBytes(StandardCharsets.UTF_8));
        var result = Imported.of("When,kind,by,to\n2021,Quarrel,Japan,SouthKorea\n", Imported.request(mapping));
        assertEquals(List.of("kind \"Quarrel\", which the mapping reads as \"DiplomaticProtst\", is no kind of JapanKorea; did you mean"
                + " DiplomaticProtest? \"parallax kinds\" lists them all"), result.marked().getFirst().faults());
    }

    private static String icews(String id, String date, String source, String by, String text, String target, String to) {
        return String.join("\t", id, date, source, "Government", by, text, "0", "0", target, "Government", to, "9", "1",
                "A made-up paper", "", "", "", by, "", "") + "\n";
    }

    private static String polecat(String id, String date, String type, String by, String to) {
        return String.join("\t", id, date, type, "", "0", "", "diplomatic", "Somebody", by, "Nobody", to, "A made-up paper", date, "1") + "\n";
    }
}
