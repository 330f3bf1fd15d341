package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What is brought to the room, when and with which words. */
class DeliveryChecksTest extends CheckTest {

    @Test
    void eventsBroughtTwice() {
        exercise("""
                inject landing in crisis
                inject ceremony in opening
                inject landing in crisis to Tokyo
                """, """
                4:8 error DUPLICATE_STATEMENT landing is an inject already, in line 2.
                """);
    }

    @Test
    void inNoMove() {
        exercise("""
                inject landing after 5 minutes
                message rumour says "so"
                ask wish
                ask twice in crisis in debrief
                """, """
                2:8 error MISSING_MOVE landing is brought in no move: write "in" and a move.
                3:9 error MISSING_MOVE rumour is sent in no move: write "in" and a move.
                4:5 error MISSING_MOVE wish is never asked: write "in" and a move, or "in debrief".
                5:24 error DUPLICATE_CLAUSE twice is asked once: in a move or in the debrief.
                """);
    }

    @Test
    void outsideTheMove() {
        exercise("""
                inject landing in opening
                inject ceremony in aftermath
                inject pause in opening
                inject call in crisis
                """, """
                2:19 error OUTSIDE_MOVE landing lies between 2027-09 and 2027-11; the move opening plays 2026-01 to 2027-06.
                3:20 error OUTSIDE_MOVE ceremony lies in 2026-02; the move aftermath plays 2028-01 to 2028-12.
                5:16 error OUTSIDE_MOVE call lies in 2028-02; the move crisis plays 2027-07 to 2027-12.
                """);
    }

    @Test
    void beyondAllMoves() {
        playing("""
                team Tokyo seats 3
                move opening to 2027-06
                inject landing in opening
                """, """
                4:19 error OUTSIDE_MOVE landing lies between 2027-09 and 2027-11; the move opening plays 2026-01 to 2027-06.
                """);
    }

    @Test
    void afterTheMove() {
        exercise("""
                inject landing in crisis after 45 minutes
                inject ceremony in opening after 36 minutes
                message rumour in crisis after 46 minutes automatically says "so"
                """, """
                3:34 warning LONGER_THAN_MOVE This is due after 36 minutes; opening takes 35.
                4:32 warning LONGER_THAN_MOVE This is due after 46 minutes; crisis takes 45.
                """);
    }

    @Test
    void words() {
        exercise("""
                languages English, Korean
                message silent in crisis
                message said in crisis says "a" says English "b" says Korean "c" says Korean "d"
                message toTwo in crisis to Tokyo, Seoul, Tokyo says "a"
                """, """
                2:20 warning LANGUAGE_WITHOUT_WORDS Nothing has a title in Korean: write "words in Korean" for response, restraint and court; 3 of 3 titles are missing.
                2:20 info WORDS_MISSING Korean lacks the words of 1 of 2 messages and injects that say something: toTwo.
                3:9 warning NO_EFFECT silent says nothing: write "says" and its words.
                4:33 error DUPLICATE_STATEMENT This says it in English a second time; line 4 does already.
                4:66 error DUPLICATE_STATEMENT This says it in Korean a second time; line 4 does already.
                5:42 error DUPLICATE_STATEMENT This is told a second time; line 5 already says Tokyo.
                """);
    }
}
