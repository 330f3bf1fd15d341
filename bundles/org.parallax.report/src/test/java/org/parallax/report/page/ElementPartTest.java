package org.parallax.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;

/** Readings that have one reason share it in words. */
class ElementPartTest {

    private static String written(String... readings) {
        var html = new Html();
        new ElementPart(html).write(new Element("storm", "A storm",
                Stream.of(readings).map(value -> Fact.reading("does", value, "told at length")).toList(), List.of(), Optional.empty(), AddedBy.OWN));
        return html.page("A record");
    }

    @Test
    void aReasonSaysOfHowManyReadingsItIs() {
        assertTrue(written("harms").contains("harms – because “told at length”"));
        assertTrue(written("harms", "fades").contains("fades – both because “told at length”"), "two are both");
        assertTrue(written("harms", "fades", "ends").contains("ends – all three because “told at length”"));
        assertEquals(1, written("harms", "fades").split("because").length - 1, "the reason stands once");
    }
}
