package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** A name of before is still understood, with a hint, and leads to one element. */
class FormerNameChecksTest extends CheckTest {

    private static final String RENAMED = """
            relationship Pair
            kind Clash "Clash" { by state over issue harms political slightly fades over 9 months formerly Skirmish, Brawl }
            issue Isles "Isles" { cites book formerly Rocks }
            source paper "A paper" { author "Somebody" published 2025-01 formerly sheet }
            state Taiwan "Taiwan" code TWN bystander formerly Formosa
            """;

    private static String issues(String scenario) {
        return TestLanguage.issuesInFolder(new TreeMap<>(Map.of("renamed.relationship", RENAMED, "s.scenario", scenario,
                "pair.relationship", TestLanguage.resource("/pair.relationship"))));
    }

    @Test
    void isUnderstoodAndToldWhereverItStands() {
        assertEquals("""
                s.scenario:2:22 info FORMER_NAME Skirmish is what the kind of event Clash was called before; write Clash.
                s.scenario:2:47 info FORMER_NAME Rocks is what the issue Isles was called before; write Isles.
                s.scenario:2:59 info FORMER_NAME sheet is what the source paper was called before; write paper.
                s.scenario:3:22 info FORMER_NAME Brawl is what the kind of event Clash was called before; write Clash.
                s.scenario:4:33 info FORMER_NAME Formosa is what the state Taiwan was called before; write Taiwan.
                """, issues("""
                scenario S on Pair as of 2025-12 for 12 months {
                event a in 2026-05 : Skirmish { by Japan over Rocks cites sheet }
                event b in 2026-05 : Brawl { by Japan over Isles cites paper }
                event c in 2026-05 : Clash { by Formosa over Isles }
                }
                """).lines().filter(line -> line.contains("FORMER_NAME")).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void isNoErrorAndASourceCitedByItIsCited() {
        assertEquals("", issues("""
                scenario S on Pair as of 2025-12 for 12 months { event a in 2026-05 : Skirmish { by Japan over Rocks cites sheet } }
                """).lines().filter(line -> !line.contains("FORMER_NAME") && !line.contains("RECORD_EXTENDED"))
                .map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void givesWayToWhatHasTheNameNow() {
        alone("""
                relationship Other "Other"
                state A "A" code AAA party
                state B "B" code BBB party
                kind New "New" { by state harms political slightly fades over 3 months formerly K }
                scenario S on Other as of 2025-12 for 12 months { event K in 2026-05 : K { by A } event e 1 month after K : New { by A } }
                """, """
                5:72 info FORMER_NAME K is what the kind of event New was called before; write New.
                """);
    }

    @Test
    void isNoOtherElementsNameNorItsOwn() {
        beside("""
                relationship Pair
                issue X "X" { formerly Territory, Y, X, Z }
                issue Y "Y"
                issue V "V" { formerly Z }
                issue W "W" { formerly U, U }
                """, """
                2:24 error DUPLICATE_NAME The name Territory is taken: the issue Territory has it in line 12 of pair.relationship.
                2:35 error DUPLICATE_NAME The name Y is taken: the issue Y has it in line 3.
                2:38 error DUPLICATE_NAME X is its name now, so it is none of before.
                4:24 error DUPLICATE_NAME The name Z is told twice: the issue X had it before, in line 2.
                5:27 error DUPLICATE_STATEMENT This is told a second time; line 5 already says U.
                """);
    }

    @Test
    void isNotTakenByAFileBeside() {
        assertEquals("""
                s.scenario:2:7 error DUPLICATE_NAME The name Skirmish still means the kind of event Clash, which was called so before (line 2 of renamed.relationship).
                """, issues("""
                relationship Pair
                issue Skirmish "Skirmish"
                """).lines().filter(line -> line.startsWith("s.") && line.contains(" error ")).map(line -> line + "\n")
                .reduce("", String::concat));
    }

    @Test
    void isNothingWithoutANameOfToday() {
        beside("""
                relationship Pair
                level of UnitedStates commitment 0.5 from 2020-01 cites book formerly firm
                """, """
                2:71 warning NO_EFFECT This has no name now, so nothing can refer to it by one that it had before.
                """);
    }

    @Test
    void isOfItsOwnRecordOnly() {
        beside("""
                relationship Other "Other"
                state A "A" code AAA party formerly Japan
                state B "B" code BBB party
                scenario S on Other as of 2025-12 for 12 months { withdraw Japan from 2026-05 }
                """, """
                4:60 info FORMER_NAME Japan is what the state A was called before; write A.
                """);
    }

    @Test
    void isNothingToAScenario() {
        String scenario = "scenario Skirmish on Pair as of 2025-12 for 12 months { event a in 2026-05 : Clash { by Japan over Isles } }\n";
        assertEquals("", issues(scenario + "scenario Formosa extends Skirmish { }\n").lines()
                .filter(line -> line.contains(" error ") || line.contains("FORMER_NAME")).reduce("", String::concat));
    }

    @Test
    void isOfAnEventOfTheRecordToo() {
        beside("""
                relationship Pair
                kind Siege "Siege" { by state harms political strongly lasts until ended then fades over 6 months }
                kind Relief "Relief" { by state ends Siege }
                event blockade on 2019-05 : Siege { by Japan cites book formerly closure, ring }
                event islets2 on 2018-05 : Siege { by Japan cites book formerly islets }
                event lifted on 2020-05 : Relief { by Japan ends closure cites book }
                scenario S on Pair as of 2025-12 for 12 months {
                  event again in 2026-05 : Siege { by Japan formerly once }
                  event freed in 2026-06 : Relief { by Japan ends islets2 }
                }
                """, """
                5:65 error DUPLICATE_NAME The name islets is taken: the event islets has it in line 30 of pair.relationship.
                6:50 info FORMER_NAME closure is what the event blockade was called before; write blockade.
                8:54 error RECORD_WORD “formerly” is said of what a record documents; an event of a scenario has the one name that it is told under.
                """);
    }

    @Test
    void isEndedByItInAScenario() {
        assertEquals("", issuesOf("blockade"));
        assertEquals("s.scenario:2:51 info FORMER_NAME closure is what the event blockade was called before; write blockade.\n",
                issuesOf("closure"));
    }

    private static String issuesOf(String ended) {
        return TestLanguage.issuesInFolder(new TreeMap<>(Map.of("pair.relationship", TestLanguage.resource("/pair.relationship") + """
                kind Siege "Siege" { by state harms political strongly lasts until ended then fades over 6 months cites book }
                kind Relief "Relief" { by state ends Siege cites book }
                event blockade on 2019-05 : Siege { by Japan cites book formerly closure }
                """, "s.scenario", "scenario S on Pair as of 2025-12 for 12 months {\n"
                        + "  event freed in 2026-06 : Relief { by Japan ends " + ended + " }\n}\n")));
    }
}
