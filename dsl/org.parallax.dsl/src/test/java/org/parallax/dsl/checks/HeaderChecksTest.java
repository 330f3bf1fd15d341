package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** What the headers of records, libraries and layers say, and what may follow them. */
class HeaderChecksTest extends CheckTest {

    @Test
    void onlyTheFounderSaysReachAndLibraries() {
        beside("relationship Pair reaches 2025-12\n", """
                1:27 error HEADER_CLAUSE Only the header that founds Pair, with a title, says this; this file contributes to it and sees what that one says.
                """);
        beside("layer L \"L\" of Pair reaches 2026-10\n", "");
        folder(Map.of("a.relationship", "library Lib \"L\"\n", "b.relationship", "relationship Pair with Lib\n",
                "pair.relationship", TestLanguage.resource("/pair.relationship")), """
                b.relationship:1:24 error HEADER_CLAUSE Only the header that founds Pair, with a title, says this; this file contributes to it and sees what that one says.
                """);
    }

    @Test
    void aLayerSaysItsRecord() {
        alone("layer L \"L\"\n", """
                1:7 error LAYER_WITHOUT_RECORD The layer L does not say which record it is laid over: write “of” and the record's name behind its title.
                """);
        alone("layer L \"L\" of Pear\n", """
                1:16 error UNKNOWN_NAME There is no record Pear: none is installed, and no file here founds it with relationship Pear "title".
                """);
    }

    @Test
    void whatIsOfAnotherSortIsNamed() {
        beside("scenario S on Pair with Pair as of 2025-12 for 12 months { }\n", """
                1:25 error UNKNOWN_NAME Pair is a record, and a layer is due here.
                """);
        beside("library Pair\n", """
                1:9 error UNKNOWN_RELATIONSHIP This file contributes to the library Pair, but Pair is a record (line 2 of pair.relationship).
                """);
        beside("relationship R \"R\" with Pair\nstate A \"A\" code AAA party\nstate B \"B\" code BBB party\n", """
                1:25 error UNKNOWN_NAME Pair is a record, and a library is due here.
                """);
    }

    @Test
    void theThreeSortsShareTheirNames() {
        beside("layer Pair \"Again\" of Pair\n", """
                1:7 error DUPLICATE_RELATIONSHIP Records, libraries and layers share their names; Pair is founded more than once: in pair.relationship and text.scenario.
                """);
    }

    @Test
    void aLibraryHoldsKindsAndSourcesAlone() {
        alone("""
                library Lib "L"
                source s "S"
                kind K "K" { by state  because "so" cites s }
                state A "A" code AAA party
                event e "E" on 2020-05 : K { by A cites s }
                """, """
                4:7 error NOT_IN_LIBRARY A library holds event kinds and the sources they cite; a state belongs into a record or a layer, not into Lib.
                5:7 error NOT_IN_LIBRARY A library holds event kinds and the sources they cite; an event belongs into a record or a layer, not into Lib.
                """);
    }

    @Test
    void aLayerAddsNoParty() {
        beside("layer L \"L\" of Pair\nstate Third \"T\" code TTT party\n", """
                2:26 error PARTIES A layer adds no party: the record that it is laid over has its two.
                """);
    }

    @Test
    void factsBeyondTheReachAreSaidWithBothLines() {
        beside("layer L \"L\" of Pair reaches 2020\nevent e on 2021-05-01 : Summit { between Japan, SouthKorea cites book }\n"
                + "event f on 2020-12-31 : Summit { between Japan, SouthKorea cites book }\n", """
                2:7 warning FACT_BEYOND_REACH e begins in 2021-05, but L says that it reaches 2020-12 (line 1).
                """);
        beside("layer L \"L\" of Pair reaches 2019\nevent e on 2021-05-01 : Summit { between Japan, SouthKorea cites book }\n", """
                1:29 warning FACT_BEYOND_REACH L says that it reaches 2019-12, but its first dated fact is of 2021-05.
                2:7 warning FACT_BEYOND_REACH e begins in 2021-05, but L says that it reaches 2019-12 (line 1).
                """);
    }

    private static void folder(Map<String, String> files, String issues) {
        assertEquals(issues, TestLanguage.issuesInFolder(new TreeMap<>(files)));
    }
}
