package org.parallax.backtest.aftermath;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.series.SeriesFile;
import org.parallax.backtest.series.SeriesReader;
import org.parallax.backtest.series.SeriesReading;

class AftermathStudyTest {

    private static SeriesReading series(String id, String direction) {
        String head = List.of("title: Made up", "unit: percent", "step: year", "source: a test", "direction: " + direction, "split: 2005",
                "kind: stock", "indicator: political", "sign: +", "seasonal: no").stream().collect(Collectors.joining("\n# ", "# ", "\n"));
        String values = IntStream.range(1990, 2015).mapToObj(year -> year + "," + year % 7).collect(Collectors.joining("\n"));
        return SeriesReader.read("series/" + id + ".csv", (head + "period,value\n" + values).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsOfOtherStatesOrFaultyIsLeftOutAndTheRestUsed() {
        var some = MadeUpEvents.asPrecedents(MadeUpEvents.in("2005-03", "2007-09"));
        var none = MadeUpEvents.asPrecedents(List.of());
        var found = AftermathStudy.of(MadeUpEvents.asOf("2012-12"), List.of(some, none), List.of(
                series("back", "BBB->AAA"), series("both", "both"), series("broken", "?"), series("other", "AAA->CCC")));
        assertEquals(List.of("back", "both"), found.used().stream().map(SeriesFile::id).toList());
        assertEquals(List.of("back", "both"), found.after(some).stream().map(SeriesAftermath::series).toList());
        assertEquals(List.of(), found.after(none));
        assertEquals(List.of(
                new SeriesLeftOut("broken", "its file has errors"),
                new SeriesLeftOut("other", "it is about AAA and CCC, not about AAA and BBB")), found.leftOut());
        assertEquals(1, found.problems().size());
        assertTrue(found.problems().getFirst().toString().startsWith("series/broken.csv:5:14: error "), found.problems().toString());
    }

    @Test
    void asOfIsThatOfTheSituation() {
        var some = MadeUpEvents.asPrecedents(MadeUpEvents.in("2005-03", "2007-09"));
        var one = List.of(series("back", "BBB->AAA"));
        assertEquals(2, AftermathStudy.of(MadeUpEvents.asOf("2008-12"), List.of(some), one).after(some).getFirst().excess().getFirst().values());
        assertEquals(1, AftermathStudy.of(MadeUpEvents.asOf("2008-11"), List.of(some), one).after(some).getFirst().excess().getFirst().values());
    }
}
