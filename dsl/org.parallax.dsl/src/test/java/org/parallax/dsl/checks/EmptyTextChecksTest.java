package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Texts in quotes without words. */
class EmptyTextChecksTest extends CheckTest {

    @Test
    void titlesAndWords() {
        exercise("""
                languages English, Korean
                team Third "" seats 3
                move last " " to 2028-06
                message rumour "Rumour" in crisis says "" says Korean "\\t"
                ask wish "" in debrief
                words in Korean { rumour "" response "x" restraint "x" court "x" }
                """, """
                3:12 error EMPTY_TEXT This text is empty: write the words, or leave the title out.
                4:11 error EMPTY_TEXT This text is empty: write the words, or leave the title out.
                5:40 error EMPTY_TEXT This text is empty: write the words, or leave "says" out.
                5:55 error EMPTY_TEXT This text is empty: write the words, or leave "says" out.
                6:10 error EMPTY_TEXT This text is empty: write the words, or leave the title out.
                7:26 error EMPTY_TEXT This text is empty: write the words, or leave the name out.
                """);
    }

    @Test
    void ofTheExercise() {
        beside("""
                exercise Room "" plays Other {
                  team Tokyo seats 3
                  move opening to 2027-06
                }
                scenario Other on Pair as of 2025-12 for 36 months { }
                """, """
                1:15 error EMPTY_TEXT This text is empty: write the words, or leave the title out.
                """);
    }

    @Test
    void emptyRulesAndNotesAreNotWritten() {
        exercise("""
                believe a on landing before opening resolved "" on 2028-01
                believe b on landing before opening resolved "The record has it" on 2028-01
                resolution of a yes on 2027-10-04 cites book
                resolution of b void on 2028-03-01 note " " cites book
                """, """
                2:46 error EMPTY_TEXT This text is empty: write the words, or leave "resolved" out.
                4:15 error RESOLUTION_WITHOUT_RULE a does not say by what the world answers it, which must be written before anybody is asked: it has no "resolved".
                5:15 error RESOLUTION_INCOMPLETE The answer to b is void for no reason: write "note" and why the world has no answer.
                5:41 error EMPTY_TEXT This text is empty: write the words, or leave "note" out.
                """);
    }
}
