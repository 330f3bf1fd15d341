package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What an exercise as a whole lacks, says twice or leaves open. */
class ExerciseChecksTest extends CheckTest {

    @Test
    void nothingToComplainOf() {
        playing("""
                languages English, Japanese
                names shown to facilitator
                objective channel "See whether the quiet channel survives"
                team Tokyo "Government of Japan" of Japan seats 3 to 12
                team Cell of China, NorthKorea
                observers up to 30
                move crisis "The landing" to 2027-12 for 45 minutes
                move opening "The first months" to 2027-06 for 35 minutes
                inject ceremony in opening after 5 minutes automatically says "A ceremony" says Japanese "式典"
                inject landing in crisis to Tokyo
                message rumour "A rumour" in crisis after 10 minutes to Tokyo says "Unconfirmed." says Japanese "未確認"
                decide response in crisis by Tokyo with majority secret within 12 minutes serves channel
                believe holds "Will security hold?" on security between 40 and 60 in 2028-12 before opening, after crisis rounds 2
                believe warmth "How warm?" on view of Japan by SouthKorea in 2028-12 after crisis as range
                believe lands "Will there be a landing?" on landing before opening, after opening secret resolved "The record has it" on 2028-01
                believe courts "Will it be court?" on response is court before crisis resolved "The docket has it" on 2028-01
                ask missing "What did you miss?" in crisis
                ask surprise "What surprised you?" in debrief
                words in Japanese { Room "部屋" Tokyo "政府" crisis "上陸" opening "最初" rumour "噂" ceremony "式典" landing "上陸" response "対応" restraint "静か" court "提訴" }
                words in Japanese { holds "保つか" warmth "温かさ" lands "上陸か" courts "裁判か" missing "不足" surprise "驚き" }
                resolution of lands yes on 2027-10-04 cites book
                resolution of courts void on 2028-03-01 note "The docket is closed" cites book
                """, """
                """);
    }

    @Test
    void nothingAtAll() {
        playing("""
                """, """
                1:10 error NO_MOVES Room has no move: write "move", a name, "to" and the month up to which it plays.
                1:10 error NO_TEAMS Room has no team: write "team", a name and how many "seats" it has.
                """);
    }

    @Test
    void noMoveOfAMonth() {
        playing("""
                team Tokyo seats 3
                decide response by Tokyo
                """, """
                1:10 error NO_MOVES Room has no move: write "move", a name, "to" and the month up to which it plays.
                3:8 error MISSING_MOVE response is taken in no move: write "in" and a move.
                """);
    }

    @Test
    void saidTwice() {
        exercise("""
                languages English
                names shown to everyone
                observers
                languages English
                names shown to nobody
                observers up to 3
                """, """
                5:1 error DUPLICATE_STATEMENT This exercise already says in line 2 which languages its pages are in; write all of it there.
                6:1 error DUPLICATE_STATEMENT This exercise already says in line 3 who is shown names; write all of it there.
                7:1 error DUPLICATE_STATEMENT This exercise already says in line 4 how many may watch; write all of it there.
                """);
    }

    @Test
    void moreThanHalfADay() {
        playing("""
                team Tokyo seats 3
                move a to 2026-06 for 200 minutes
                move b to 2028-12 for 41 minutes
                decide response in b by Tokyo
                """, """
                1:10 info LONG_EXERCISE The moves take 241 minutes in all, more than half a day, without breaks and debrief.
                """);
    }

    @Test
    void halfADay() {
        playing("""
                team Tokyo seats 3
                move a to 2026-06 for 200 minutes
                move b to 2028-12 for 40 minutes
                decide response in b by Tokyo
                """, """
                """);
    }

    @Test
    void objectivesThatNothingServes() {
        undecided("""
                objective pivot
                objective channel
                decide response in crisis by Tokyo serves pivot
                """, """
                3:11 warning UNSERVED_OBJECTIVE No decision serves channel: write "serves channel" in a "decide", or leave it out.
                """);
    }

    @Test
    void freeTextThoughNobodyIsShownNames() {
        exercise("""
                names shown to nobody
                ask missing in debrief
                ask wish in crisis
                """, """
                2:16 warning FREE_TEXT Nobody is shown names, but what is answered to missing and wish is free text, in which people can name themselves and one another.
                """);
    }

    @Test
    void decisionsLeftToChance() {
        undecided("""
                """, """
                1:21 info LEFT_TO_CHANCE response is left to chance: no "decide" says who takes it.
                """);
    }

    @Test
    void aDecisionThatCannotComeUpInTheMovesIsNobodysToGive() {
        playing("""
                team Tokyo seats 3
                move opening to 2027-06
                """, """
                """);
    }

    @Test
    void aMisspeltDecisionIsNotLeftToChance() {
        undecided("""
                decide responce in crisis by Tokyo
                """, """
                2:8 error UNKNOWN_NAME There is no decision named responce in the scenario Played. Did you mean response?
                """);
    }

    @Test
    void namesTwice() {
        exercise("""
                team same seats 3
                move other to 2028-01
                message same in other says "a"
                objective crisis
                ask other in debrief
                believe response on response before opening
                """, """
                4:9 error DUPLICATE_NAME The name same is taken: the team same has it in line 2.
                5:11 warning UNSERVED_OBJECTIVE No decision serves crisis: write "serves crisis" in a "decide", or leave it out.
                6:5 error DUPLICATE_NAME The name other is taken: the move other has it in line 3.
                13:6 error DUPLICATE_NAME The name crisis is taken: the objective crisis has it in line 5.
                """);
    }

    @Test
    void namesThatMeanSomethingElse() {
        exercise("""
                team room
                team facilitator
                team chance
                team debriefing
                move debrief to 2028-01
                move roomful to 2028-02
                """, """
                2:6 error NAME_OF_OTHER No team can be called room: "by room" means everybody.
                3:6 error NAME_OF_OTHER No team can be called facilitator: "by facilitator" means no team.
                4:6 error NAME_OF_OTHER No team can be called chance: "by chance" means no team.
                6:6 error NAME_OF_OTHER No move can be called debrief: "in debrief" means after the last move.
                """);
    }

    @Test
    void withoutScenario() {
        beside("""
                exercise Room {
                  team Tokyo seats 3
                  move opening to 2027-06
                  decide response in opening by Tokyo
                }
                scenario Other on Pair as of 2025-12 for 36 months { }
                """, """
                1:10 error MISSING_SCENARIO Room does not say which scenario it plays: write "plays" and its name.
                """);
    }

    @Test
    void twoScenarios() {
        beside("""
                exercise Room plays Other plays Other {
                  team Tokyo seats 3
                  move opening to 2027-06
                }
                scenario Other on Pair as of 2025-12 for 36 months { }
                """, """
                1:33 error DUPLICATE_CLAUSE This is given a second time; line 1 already says Other.
                """);
    }

    @Test
    void twoExercisesOfOneName() {
        beside("""
                exercise Other plays Other { team Tokyo seats 3 move opening to 2027-06 }
                exercise Other plays Other { team Tokyo seats 3 move opening to 2027-06 }
                scenario Other on Pair as of 2025-12 for 36 months { }
                """, """
                2:10 error DUPLICATE_NAME The name Other is taken: the exercise Other has it in line 1.
                """);
    }

    @Test
    void whatIsWrongInTheScenarioIsToldThereAlone() {
        beside("""
                exercise Room plays Other {
                  team Tokyo seats 3
                  move opening to 2027-06
                  inject ceremony in opening
                  inject visit in opening
                  decide response in opening by Tokyo
                  believe a on ceremony after opening resolved "So" on 2026-01
                }
                scenario Other on Pair as of 2025-12 for 36 months {
                  event ceremony : Summit { between Japan, SouthKorea }
                  event visit 2 months after ceremony : Summit { between Japan, SouthKorea }
                  decision response { option a 50% option b 50% }
                }
                """, """
                7:25 error KNOWN_ANSWER The answer is known after opening: ceremony is an inject of opening.
                10:9 error MISSING_WHEN ceremony does not say when: write in, on, between, or so many months after something.
                12:12 error MISSING_WHEN response does not say when it is taken: write in, on, between, or so many months after something.
                """);
    }

    @Test
    void inALibrary() {
        alone("""
                library Kinds "Kinds"
                exercise Room plays Nothing { }
                """, """
                2:10 error NOT_IN_LIBRARY A library holds event kinds and the sources they cite; an exercise belongs into a record or a layer, not into Kinds.
                2:10 error NO_MOVES Room has no move: write "move", a name, "to" and the month up to which it plays.
                2:10 error NO_TEAMS Room has no team: write "team", a name and how many "seats" it has.
                2:21 error UNKNOWN_NAME There is no scenario named Nothing.
                """);
    }

    @Test
    void whatABrokenTextMayHoldIsNotMissing() {
        beside("""
                exercise Room plays Played {
                  languages English, Korean
                  objective channel
                }
                  team Tokyo seats 3
                  move opening to 2028-12
                  decide response in opening by Tokyo serves channel
                }
                """ + PLAYED, """
                5:3 error SYNTAX "team" is not expected here after "}".
                """);
    }

    @Test
    void ofTwoScenariosTheFirstIsPlayed() {
        beside("""
                exercise Room plays Played plays Other plays Nothing {
                  team Tokyo seats 3
                  move crisis to 2027-12
                  inject landing in crisis
                  decide response in crisis by Tokyo
                }
                scenario Other on Pair as of 2024-12 for 6 months { }
                """ + PLAYED, """
                1:34 error DUPLICATE_CLAUSE This is given a second time; line 1 already says Played.
                1:46 error DUPLICATE_CLAUSE This is given a second time; line 1 already says Played.
                """);
    }
}
