package org.parallax.backtest.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.ReplayOutcome.Expected;

/** A file of replays says what it says, and every mistake in it has its line and its cure. */
class ReplayReaderTest {

    private static final String WHOLE = """
            // What the documents tell.
            replays of JapanKorea

            replay short1998 "1998, Kim and Obuchi"
              as of 1998-09
              onset in 1998-12
                political up  cites paper at "One" quotes "warm, and 'new'"
                  cites book at "Two" quotes "warmer"
                view-of-Japan-by-SouthKorea down  cites paper at "One" quotes "cool"
              aftermath in 2000-06
                political gone
                  cites paper at "One" quotes "short"
            replay next "Next"
              as of 2025-05
              onset in 2025-09
                security up cites paper at "One" quotes "safe"
            """;

    private static List<String> problems(String text) {
        return ReplayReader.read("file.replays", text).problems();
    }

    @Test
    void theWholeOfIt() {
        var file = ReplayReader.read("file.replays", WHOLE);
        assertEquals(List.of(), file.problems());
        assertEquals("JapanKorea", file.record());
        var first = file.replays().getFirst();
        assertEquals("short1998 1998, Kim and Obuchi 1998-09 21", first.id() + " " + first.title() + " " + first.asOf() + " " + first.months());
        assertEquals(
                new Replay.Stage(YearMonth.of(1998, 12), List.of(
                        new Replay.Claim("political", Expected.UP, List.of(
                                new Replay.DocumentWords("paper", "One", "warm, and 'new'"), new Replay.DocumentWords("book", "Two", "warmer"))),
                        new Replay.Claim("view-of-Japan-by-SouthKorea", Expected.DOWN, List.of(new Replay.DocumentWords("paper", "One", "cool"))))),
                first.onset());
        assertEquals(Optional.of(Expected.GONE), first.aftermath().map(last -> last.claims().getFirst().expected()));
        assertEquals(Optional.empty(), file.replays().getLast().aftermath());
        assertEquals(file, ReplayReader.read("file.replays", WHOLE.replace("\n", "\r\n")));
    }

    @Test
    void mistakesInALine() {
        assertEquals(List.of(
                "file.replays:1: error no replay has begun: write replay, a name and a title in quotation marks before this line",
                "file.replays:4: error there is no month 1998-13: write it as 1998-09",
                "file.replays:5: error there is no month soon: write it as 1998-09",
                "file.replays:6: error nothing says when this is read: write onset in and a month before it",
                "file.replays:8: error no indicator stands before these words: write one with up, down or gone",
                "file.replays:9: error an indicator is up, down or gone, not sideways",
                "file.replays:10: error the words of a document read cites SOURCE at \"SECTION\" quotes \"WORDS\"",
                "file.replays:11: error this is no line of a replay: write as of, onset in, aftermath in, or an indicator with up, down or gone",
                "file.replays:12: error the onset is told twice: leave one out",
                "file.replays:13: error there is a replay a already: give this one another name",
                "file.replays:13: error replay a says not as of which month it begins: write as of and a month"),
                problems("""
                        as of 1998-09
                        replays of R
                        replay a "A"
                          as of 1998-13
                          onset in soon
                          political up cites p at "s" quotes "w"
                          onset in 1998-12
                          cites p at "s" quotes "w"
                          political sideways
                          political up cites p quotes "w"
                          what, then?
                          onset in 1999-01
                        replay a "Again"
                        """));
    }

    @Test
    void mistakesInAWhole() {
        String claim = "    political up cites p at \"s\" quotes \"w\"\n";
        String head = "replays of R\nreplay a \"A\"\n  as of 1998-09\n";
        assertEquals(List.of("file.replays:2: error replay a says not when its onset is read: write onset in and a month"), problems(head));
        assertEquals(
                List.of("file.replays:2: error replay a expects something in 1998-12 that no document's words tell: write an indicator with up,"
                        + " down or gone, and cites after it"),
                problems(head + "  onset in 1998-12\n    political up\n"));
        assertEquals(
                List.of("file.replays:2: error replay a reads its onset before it begins: name a month after 1998-09"),
                problems(head + "  onset in 1998-09\n" + claim));
        assertEquals(
                List.of("file.replays:2: error replay a reads its aftermath too early: name a month more than half a year after 1998-09"),
                problems(head + "  onset in 1998-10\n" + claim + "  aftermath in 1999-03\n" + claim));
        assertEquals(
                List.of("file.replays:2: error replay a has security gone, which it does not read at the onset: say there whether it is up or down"),
                problems(head + "  onset in 1998-10\n" + claim + "  aftermath in 1999-04\n" + claim.replace("political up", "security gone")));
        assertEquals(
                List.of("file.replays:1: error the file does not say whose replays it holds: begin it with replays of and the record's name"),
                problems(""));
    }

    @Test
    void whatIsWholeCountsBesideWhatIsNot() {
        var file = ReplayReader.read("file.replays", WHOLE.replace("as of 1998-09", "as of yesterday"));
        assertEquals(List.of("next"), file.replays().stream().map(Replay::id).toList());
        assertEquals(1, file.problems().size());
    }
}
