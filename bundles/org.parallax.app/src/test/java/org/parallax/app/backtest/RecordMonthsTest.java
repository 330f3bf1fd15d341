package org.parallax.app.backtest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.app.Trial;
import org.parallax.app.catalogue.Records;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.run.ArmSituations;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.situation.Situation;

/** A record of the language, asked month by month: each fact in the month from which it was known, alone and with its layers. */
class RecordMonthsTest {

    private static final String LATER = """
            event thatYear on 2016 : Meeting { between Japan, SouthKorea cites book }
            event hushed on 2015-06 : Meeting { between Japan, SouthKorea cites book known from 2016-04 }
            event late on 2017-04-02 : Quarrel { by Japan over History intensity minor cites book }
            """;
    private static final String LAYER = """
            layer More "More" of Small reaches 2020-03
            source other "Another" { published 2020 }
            event leaflet on 2016-03 : Meeting { between Japan, SouthKorea cites other }
            """;

    private static Records records(Path folder, String later) throws IOException {
        var core = ToldInText.record(folder, "Small", Trial.RECORD + later, "");
        var layer = ToldInText.layer(folder, "More", "Small", LAYER);
        return new Parallax(InstalledTheories.of(List.of()), () -> List.of(core, layer)).records();
    }

    private static RecordByMonth known(Path folder, String later, Layers layers) throws IOException {
        return records(folder, later).known("Small", layers).orElseThrow();
    }

    private static List<String> past(Situation situation) {
        return situation.past().stream().map(past -> past.event().id() + " " + past.month()).toList();
    }

    private static List<String> planned(RecordByMonth record, YearMonth origin) {
        return new ArmSituations(record, origin, 12).in(Arm.EVENTS).storyline().events().stream()
                .map(event -> event.id() + " " + event.timing()).map(text -> text.replaceAll("Window\\[first=(.*), last=\\1]", "$1")).toList();
    }

    @Test
    void whatBecameKnownLaterEntersThen(@TempDir Path folder) throws IOException {
        var record = known(folder, LATER, Layers.CORE);
        assertEquals(List.of("oldQuarrel 1999-05"), past(record.asOf(YearMonth.of(2016, 3))));
        assertEquals(List.of("oldQuarrel 1999-05", "hushed 2015-06"), past(record.asOf(YearMonth.of(2016, 4))));
        assertEquals(List.of("hushed 2016-04"), planned(record, YearMonth.of(2015, 7)));
    }

    @Test
    void aCoarseDateIsNeitherPastNorFutureUntilThen(@TempDir Path folder) throws IOException {
        var record = known(folder, LATER, Layers.CORE);
        assertEquals(List.of("hushed 2016-04", "thatYear 2016-12"), planned(record, YearMonth.of(2016, 1)));
        assertEquals(List.of("late 2017-04", "thatYear 2016-12"), planned(record, YearMonth.of(2016, 9)));
        assertEquals(List.of("oldQuarrel 1999-05", "hushed 2015-06", "thatYear 2016-07"), past(record.asOf(YearMonth.of(2016, 12))));
    }

    @Test
    void layersCountWhereTheyAreAskedFor(@TempDir Path folder) throws IOException {
        assertEquals(List.of("hushed 2016-04", "thatYear 2016-12"), planned(known(folder, LATER, Layers.CORE), YearMonth.of(2016, 1)));
        var layered = known(folder, LATER, Layers.CHRONICLE);
        assertEquals(List.of("hushed 2016-04", "leaflet 2016-03", "thatYear 2016-12"), planned(layered, YearMonth.of(2016, 1)));
        assertEquals(Layers.CHRONICLE, layered.layers());
        assertEquals(YearMonth.of(2020, 3), layered.reach());
        assertEquals(YearMonth.of(2019, 12), known(folder, LATER, Layers.CORE).reach());
    }

    @Test
    void theDigestIsOfAllThatIsTold(@TempDir Path folder) throws IOException {
        var digest = known(folder, LATER, Layers.CORE).digest();
        assertEquals(digest, known(folder, LATER + "// a comment\n", Layers.CORE).digest());
        assertNotEquals(digest, known(folder, LATER.replace("2017-04-02", "2017-05-02"), Layers.CORE).digest());
        assertNotEquals(digest, known(folder, LATER, Layers.CHRONICLE).digest());
    }

    @Test
    void whatIsTheSameInAllMonthsIsKeptOnce(@TempDir Path folder) throws IOException {
        var record = known(folder, LATER, Layers.CORE);
        assertSame(record.asOf(YearMonth.of(2016, 1)).past().getFirst(), record.asOf(YearMonth.of(2018, 1)).past().getFirst());
        assertEquals(Optional.empty(), records(folder, LATER).known("Smaller", Layers.CORE));
    }
}
