package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Only a condition that is in force can be ended. */
class StandingChecksTest extends CheckTest {

    /** Three lines. */
    private static final String KINDS = """
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended then fades over 12 months }
            kind Lifting "Lifting" { by state to state ends Controls }
            kind Note "Note" { by state }
            """;

    private static void record(String events, String issues) {
        beside("relationship Pair\n" + KINDS + events, issues);
    }

    /** Statements begin in line 6, after one condition in the record in line 4. */
    private static void planned(String statements, String issues) {
        beside(KINDS + "event c19 \"C\" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }\n"
                + "scenario S on Pair as of 2025-12 for 36 months {\n" + statements + "}\n", issues);
    }

    @Test
    void aConditionBegunIsEnded() {
        record("""
                event a "A" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }
                event b "B" on 2020-07-01 : Lifting { by Japan to SouthKorea cites book }
                event c "C" on 2021-07-01 : Controls { by Japan to SouthKorea cites book }
                event d "D" on 2022-07-01 : Note { by Japan ends c cites book }
                """, "");
    }

    @Test
    void whatIsNotInForceIsNotEnded() {
        record("""
                event b "B" on 2020-07-01 : Lifting { by Japan to SouthKorea cites book }
                event a "A" on 2019-07-01 : Controls { by Japan to China cites book }
                """, """
                5:29 error CONDITION_NOT_IN_FORCE No Controls of the same states or agreement is in force then, so that b ends nothing: begin one before, or leave b out.
                """);
    }

    @Test
    void whatWasEndedIsNotEndedAgain() {
        record("""
                event a "A" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }
                event b "B" on 2020-07-01 : Lifting { by Japan to SouthKorea cites book }
                event c "C" on 2021-07-01 : Lifting { by Japan to SouthKorea cites book }
                event d "D" on 2022-07-01 : Note { by Japan ends a cites book }
                """, """
                7:29 error CONDITION_ALREADY_ENDED a (on 2019-07-01, line 5, book) has been ended by b (on 2020-07-01, line 6, book), so that c ends nothing.
                8:50 error CONDITION_ALREADY_ENDED a has been ended by b (on 2020-07-01, line 6, book), so d cannot end it again.
                """);
    }

    @Test
    void whatBeginsLaterIsNotEnded() {
        record("""
                event a "A" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }
                event b "B" on 2019-06-30 : Lifting { by Japan to SouthKorea cites book }
                event c "C" on 2019-06-29 : Note { by Japan ends a cites book }
                event d "D" on 2019-08-29 : Controls { by Japan to China ends d cites book }
                """, """
                6:29 error ENDS_LATER a begins later (on 2019-07-01, line 5, book), so that b ends nothing.
                7:50 error ENDS_LATER a begins later (on 2019-07-01, line 5, book), so c cannot end it.
                8:63 error ENDS_LATER d cannot end itself.
                """);
    }

    @Test
    void onlyConditionsAreEnded() {
        beside("""
                relationship Pair
                kind K "K" { by state ends Protest }
                event a "A" on 2020-07-01 : Protest { by Japan to SouthKorea cites book }
                event b "B" on 2020-08-01 : Visit { by Yoon to Japan ends a cites book }
                """, """
                2:28 error ENDS_NO_CONDITION Protest is over by itself, so that K cannot end it: only what "lasts until ended" can be ended.
                4:40 error LEADER_NOT_IN_OFFICE Yoon took office only on 2022-05-10 (line 15 of pair.relationship); b is before that.
                4:59 error ENDS_NO_CONDITION a is a Protest, which is over by itself: only what "lasts until ended" can be ended.
                """);
    }

    @Test
    void anEventEndsAllThatItNames() {
        record("""
                event a "A" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }
                event b "B" on 2019-08-01 : Controls { by Japan to SouthKorea cites book }
                event c "C" on 2021-07-01 : Note { by Japan ends a, b cites book }
                event d "D" on 2022-07-01 : Lifting { by Japan to SouthKorea cites book }
                """, """
                8:29 error CONDITION_ALREADY_ENDED b (on 2019-08-01, line 6, book) has been ended by c (on 2021-07-01, line 7, book), so that d ends nothing.
                """);
        planned("""
                event a in 2026-02 : Controls { by Japan to China }
                event b in 2026-04 : Note { by Japan ends c19, a }
                event c in 2026-06 : Note { by Japan ends a }
                """, """
                8:43 error CONDITION_ALREADY_ENDED a has been ended by b (in 2026-04, line 7), so c cannot end it again.
                """);
    }

    @Test
    void inAMonthWhatIsNamedGoesFirst() {
        planned("""
                event a in 2026-02 : Controls { by Japan to SouthKorea }
                event b on 2026-04-03 : Lifting { by Japan to SouthKorea }
                event c on 2026-04-20 : Note { by Japan ends a }
                event d in 2026-05 : Lifting { by Japan to SouthKorea }
                """, """
                9:22 error CONDITION_ALREADY_ENDED a (in 2026-02, line 6) has been ended by c (on 2026-04-20, line 8), so that d ends nothing.
                """);
    }

    @Test
    void whatIsMissingIsSaidOnce() {
        record("event b \"B\" on 2020-07-01 : Lifting { by Japan cites book }\n", """
                5:29 error MISSING_ARGUMENT Lifting needs a state after "to".
                """);
        planned("event b in 2026-07 : Lifting { by Japan }\n", """
                6:22 error MISSING_ARGUMENT Lifting needs a state after "to".
                """);
    }

    @Test
    void whatWasNotKnownYetCannotBeEnded() {
        beside(KINDS + """
                event x "X" on 2024-07-01 : Controls { by Japan to China cites book }
                event y "Y" in 2024 : Controls { by Japan to China cites book }
                event z "Z" on 2019-07-01 : Controls { by Japan to China cites book known from 2024-08 }
                scenario T on Pair as of 2024-06 for 36 months {
                  event c in 2024-12 : Note { by Japan ends x }
                  event d in 2024-12 : Note { by Japan ends y }
                  event e in 2024-12 : Note { by Japan ends z }
                }
                """, """
                8:45 error LATER_FACT x (on 2024-07-01, line 4, book) was not known as of 2024-06.
                9:45 error LATER_FACT y (in 2024, line 5, book) was not known as of 2024-06.
                10:45 error LATER_FACT z (on 2019-07-01, line 6, book) was not known as of 2024-06.
                """);
    }

    /** Of two that begin on one day the one in the later file, whichever file was read first. */
    @Test
    void theOrderOfFilesDoesNotDecide() {
        String first = "relationship Pair\nevent x \"X\" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }\n";
        String second = "relationship Pair\nevent w \"W\" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }\n";
        String ends = "relationship Pair\n" + KINDS + """
                event b "B" on 2020-07-01 : Lifting { by Japan to SouthKorea cites book }
                event c "C" on 2021-07-01 : Note { by Japan ends x cites book }
                """;
        Map<String, String> files = new LinkedHashMap<>();
        Stream.of(Map.entry("z.relationship", second), Map.entry("pair.relationship", TestLanguage.resource("/pair.relationship")),
                Map.entry("ends.relationship", ends), Map.entry("a.relationship", first))
                .forEach(file -> files.put(file.getKey(), file.getValue()));
        String expected = "ends.relationship:6:50 error CONDITION_ALREADY_ENDED x has been ended by b (on 2020-07-01, line 5, book), so c cannot end it again.";
        assertEquals(expected, endings(files));
        Map<String, String> backwards = new LinkedHashMap<>();
        new ArrayList<>(files.keySet()).reversed().forEach(name -> backwards.put(name, files.get(name)));
        assertEquals(expected, endings(backwards));
        files.put("a.relationship", second);
        files.put("z.relationship", first);
        assertEquals(expected, endings(files));
    }

    private static String endings(Map<String, String> files) {
        return TestLanguage.issuesInFolder(files).lines().filter(line -> line.contains("CONDITION_")).collect(Collectors.joining("\n"));
    }

    @Test
    void aConditionIsStretchedOnlyBeyondItsTime() {
        planned("event a in 2026-02 : Controls { by Japan to SouthKorea }\nstretch a to 12 months\n", """
                7:14 warning NO_EFFECT a is a Controls, the effect of which fades over 12 months after its end anyway.
                """);
        planned("event a in 2026-02 : Controls { by Japan to SouthKorea }\nstretch a to 24 months\n", "");
    }

    @Test
    void withCoarseDatesOnlyWhatIsCertainIsReported() {
        record("""
                event a "A" in 2019 : Controls { by Japan to SouthKorea cites book }
                event b "B" on 2019-03-01 : Lifting { by Japan to SouthKorea cites book }
                """, "");
    }

    @Test
    void aScenarioEndsWhatStandsAndWhatItBegins() {
        planned("""
                event a in 2026-02 : Lifting { by Japan to SouthKorea }
                event b in 2026-04 : Controls { by Japan to SouthKorea }
                event c in 2026-06 : Note { by Japan ends b }
                event d in 2026-08 : Note { by Japan ends c19 }
                """, """
                9:43 error CONDITION_ALREADY_ENDED c19 has been ended by a (in 2026-02, line 6), so d cannot end it again.
                """);
    }

    @Test
    void theThirdEndFindsNothing() {
        planned("""
                event b in 2026-01 : Controls { by SouthKorea to Japan }
                event a in 2026-02 : Lifting { by Japan to SouthKorea }
                event c in 2026-06 : Lifting { by Japan to SouthKorea }
                event d in 2026-08 : Lifting { by Japan to SouthKorea }
                """, """
                9:22 error CONDITION_ALREADY_ENDED b (in 2026-01, line 6) has been ended by a (in 2026-02, line 7), so that d ends nothing.
                """);
    }

    @Test
    void perhapsItIsInForce() {
        planned("""
                event a in 2026-02 with probability 50% : Lifting { by Japan to SouthKorea }
                event b in 2026-04 : Lifting { by Japan to SouthKorea }
                decision d in 2026-06 {
                  option x 50% { event e : Controls { by Japan to SouthKorea } }
                  option y 50%
                }
                event f in 2026-08 : Lifting { by Japan to SouthKorea }
                event g between 2026-10 and 2027-02 : Controls { by Japan to China }
                event h in 2026-12 : Lifting { by Japan to China }
                whenever political below 30 { event i : Controls { by China to SouthKorea } }
                event j in 2026-12 : Lifting { by China to SouthKorea }
                event k in 2027-12 : Lifting { by China to SouthKorea }
                """, "");
    }

    @Test
    void whatIsKnownAsOfThenStands() {
        beside(KINDS + """
                event a "A" on 2019-07-01 : Controls { by Japan to SouthKorea cites book }
                event b "B" on 2020-07-01 : Lifting { by Japan to SouthKorea cites book }
                event z "Z" on 2024-07-01 : Controls { by Japan to China cites book }
                scenario S on Pair as of 2019-12 for 36 months { event c in 2020-02 : Lifting { by Japan to SouthKorea } }
                scenario T on Pair as of 2023-12 for 36 months {
                  event c in 2024-02 : Lifting { by Japan to SouthKorea }
                  event d in 2024-12 : Note { by Japan ends z }
                }
                """, """
                9:24 error CONDITION_NOT_IN_FORCE No Controls of the same states or agreement is in force then (in the record b (on 2020-07-01, line 5, book) ended a), so that c ends nothing: begin one before, or leave c out.
                10:45 error LATER_FACT z (on 2024-07-01, line 6, book) was not known as of 2023-12.
                """);
    }

    @Test
    void nothingIsEndedBeforeItBeginsInAScenario() {
        planned("""
                event a in 2026-02 : Note { by Japan ends b }
                event b in 2026-04 : Controls { by Japan to China }
                event c in 2026-03 : Lifting { by Japan to China }
                """, """
                6:43 error ENDS_LATER b begins later (in 2026-04, line 7), so a cannot end it.
                8:22 error ENDS_LATER b begins later (in 2026-04, line 7), so that c ends nothing.
                """);
    }

    @Test
    void aVariantTellsAnew() {
        beside(KINDS + """
                scenario A on Pair as of 2025-12 for 36 months {
                  event a in 2026-02 : Controls { by Japan to SouthKorea }
                  event b in 2026-05 : Lifting { by Japan to SouthKorea }
                }
                scenario B extends A { without b event c in 2026-08 : Lifting { by Japan to SouthKorea } }
                scenario C extends A { without a without b event c in 2026-08 : Note { by Japan ends a } }
                scenario D extends A { replace a in 2026-07 : Controls { by Japan to SouthKorea } event c in 2026-06 : Note { by Japan ends a } }
                scenario E extends A { replace a in 2026-02 : Protest { by Japan to SouthKorea } event c in 2026-06 : Note { by Japan ends a } }
                """, """
                9:86 error LEFT_OUT C leaves out a in line 9.
                10:32 warning NO_EFFECT As a is told here, the inherited b (in 2026-05, line 6) ends nothing: leave that out too, or replace it.
                10:125 error ENDS_LATER a begins later (in 2026-07, line 10), so c cannot end it.
                11:32 warning NO_EFFECT As a is told here, the inherited b (in 2026-05, line 6) ends nothing: leave that out too, or replace it.
                11:124 error ENDS_NO_CONDITION a is a Protest, which is over by itself: only what "lasts until ended" can be ended.
                """);
    }

    @Test
    void whatIsInheritedDoesNotEndWhatIsLeftOut() {
        beside(KINDS + """
                scenario A on Pair as of 2025-12 for 36 months {
                  event a in 2026-02 : Controls { by Japan to SouthKorea }
                  event b in 2026-05 : Note { by Japan ends a }
                }
                scenario B extends A { without a }
                """, """
                8:32 warning NO_EFFECT Without a the inherited b (in 2026-05, line 6) ends nothing: leave that out too, or replace it.
                """);
    }

    @Test
    void whatIsInheritedStillEndsSomething() {
        beside(KINDS + """
                scenario A on Pair as of 2025-12 for 36 months {
                  event c in 2026-03 : Controls { by Japan to SouthKorea }
                  event l in 2026-09 : Lifting { by Japan to SouthKorea }
                }
                scenario Out extends A { without c }
                scenario Later extends A { replace c in 2026-10 : Controls { by Japan to SouthKorea } }
                scenario Other extends A { replace c : Protest { by Japan to SouthKorea } }
                scenario Before extends A { event z in 2026-05 : Lifting { by Japan to SouthKorea } }
                scenario OutStill extends Out { without l }
                scenario Neither extends A { without c without l }
                scenario Sooner extends A { replace c in 2026-02 : Controls { by Japan to SouthKorea } }
                scenario Another extends A { without c event d in 2026-04 : Controls { by Japan to SouthKorea } }
                scenario Kept extends A { without l }
                """, """
                8:34 warning NO_EFFECT Without c the inherited l (in 2026-09, line 6) ends nothing: leave that out too, or replace it.
                9:36 warning NO_EFFECT As c is told here, the inherited l (in 2026-09, line 6) ends nothing: leave that out too, or replace it.
                10:36 warning NO_EFFECT As c is told here, the inherited l (in 2026-09, line 6) ends nothing: leave that out too, or replace it.
                11:50 warning NO_EFFECT z ends c already, so that the inherited l (in 2026-09, line 6) ends nothing: leave that out too, or replace it.
                """);
    }

    @Test
    void ofTwoThatAreNamedTheOneLeftOutIsTold() {
        beside(KINDS + """
                scenario A on Pair as of 2025-12 for 36 months {
                  event a in 2026-02 : Controls { by Japan to SouthKorea }
                  event b in 2026-02 : Controls { by Japan to China }
                  event n in 2026-05 : Note { by Japan ends a, b }
                }
                scenario B extends A { without a }
                """, """
                9:32 warning NO_EFFECT Without a the inherited n (in 2026-05, line 7) does not end a: leave that out too, or replace it.
                """);
    }

    @Test
    void whatIsDoneToAnAgreementIsCheckedByItsCourse() {
        beside("""
                relationship Pair
                kind Freeze "Freeze" { of agreement by state suspends of lasts until ended }
                kind Thaw "Thaw" { of agreement restores of ends Freeze }
                event a "A" on 2019-08-22 : Freeze { of Sharing by SouthKorea cites book }
                event b "B" on 2023-03-22 : Thaw { of Sharing cites book }
                event c "C" on 2023-04-22 : Thaw { of Sharing cites book }
                """, """
                6:39 error AGREEMENT_NOT_SUSPENDED Sharing is in force then (line 18 of pair.relationship), so c cannot restore it.
                """);
    }

    @Test
    void anUnknownConditionIsSaid() {
        record("event d \"D\" on 2022-07-01 : Note { by Japan ends contrls cites book }\n", """
                5:50 error UNKNOWN_NAME There is no event named contrls in the record Pair.
                """);
        planned("event d in 2026-07 : Note { by Japan ends c1 }\n", """
                6:43 error UNKNOWN_NAME There is no event named c1 in the scenario S or its record. Did you mean c19?
                """);
    }

    @Test
    void ofAnUnknownKindNothingElseIsSaid() {
        beside("""
                relationship Pair
                kind Lift "Lift" { by state to state ends Contrls }
                event b "B" on 2020-07-01 : Lift { by Japan to SouthKorea cites book }
                scenario S on Pair as of 2025-12 for 36 months { event c in 2026-02 : Lift { by Japan to SouthKorea } }
                """, """
                2:43 error UNKNOWN_NAME There is no kind of event named Contrls in the record Pair.
                """);
    }

    @Test
    void aKindIsNamedWithItsArticle() {
        beside("""
                relationship Pair
                kind Outcry "Outcry" { by state }
                kind Uniform "Uniform" { by state }
                event a "A" on 2020-07-01 : Outcry { by Japan cites book }
                event b "B" on 2020-08-01 : Uniform { by Japan ends a cites book }
                event c "C" on 2020-09-01 : Outcry { by Japan ends b cites book }
                """, """
                5:53 error ENDS_NO_CONDITION a is an Outcry, which is over by itself: only what "lasts until ended" can be ended.
                6:52 error ENDS_NO_CONDITION b is a Uniform, which is over by itself: only what "lasts until ended" can be ended.
                """);
    }
}
