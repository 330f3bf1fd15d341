package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Languages of the pages and what is told in them. */
class LanguageChecksTest extends CheckTest {

    @Test
    void withoutPages() {
        exercise("""
                languages English, Japanes, Klingon
                message a in crisis says Corean "a"
                words in Klingon { landing "x" }
                """, """
                2:20 error UNKNOWN_LANGUAGE There are no pages in Japanes, but in English, Japanese and Korean. Did you mean Japanese?
                2:29 error UNKNOWN_LANGUAGE There are no pages in Klingon, but in English, Japanese and Korean.
                3:26 error UNKNOWN_LANGUAGE There are no pages in Corean, but in English, Japanese and Korean. Did you mean Korean?
                4:10 error UNKNOWN_LANGUAGE There are no pages in Klingon, but in English, Japanese and Korean.
                """);
    }

    @Test
    void notListed() {
        exercise("""
                languages English, Korean
                message a in crisis says "a" says Japanese "b"
                words in Japanese { landing "x" }
                words in Korean { landing "x" response "x" restraint "x" court "x" }
                """, """
                2:20 info WORDS_MISSING Korean lacks the words of 1 of 1 message or inject that says something: a.
                3:35 error LANGUAGE_NOT_LISTED The pages are in English and Korean, so nobody reads what is told in Japanese.
                4:10 error LANGUAGE_NOT_LISTED The pages are in English and Korean, so nobody reads what is told in Japanese.
                """);
    }

    @Test
    void noneListed() {
        exercise("""
                words in Japanese { landing "x" }
                """, """
                2:10 error LANGUAGE_NOT_LISTED The pages are in English, so nobody reads what is told in Japanese.
                """);
    }

    @Test
    void twice() {
        exercise("""
                languages English, English
                """, """
                2:20 error DUPLICATE_STATEMENT This is told a second time; line 2 already says English.
                """);
    }

    @Test
    void withoutWords() {
        exercise("""
                languages English, Japanese, Korean
                inject landing in crisis
                words in Korean { landing "x" }
                """, """
                2:20 warning LANGUAGE_WITHOUT_WORDS Nothing has a title in Japanese: write "words in Japanese" for landing, response, restraint and court; 4 of 4 titles are missing.
                2:30 info WORDS_MISSING Korean lacks 3 of 4 titles: response, restraint and court.
                """);
    }

    @Test
    void translatedTwice() {
        exercise("""
                languages English, Korean
                words in Korean { landing "x" response "x" restraint "x" court "x" landing "y" }
                words in Korean { court "z" }
                """, """
                3:68 error DUPLICATE_STATEMENT landing has a title in Korean already, in line 3.
                4:19 error DUPLICATE_STATEMENT court has a title in Korean already, in line 3.
                """);
    }

    @Test
    void ofTwoMeanings() {
        playing("""
                languages English, Korean
                team Tokyo seats 3
                move opening to 2028-12
                decide response in opening by facilitator
                believe landing on landing before opening
                words in Korean { landing "x" }
                """, """
                7:19 error AMBIGUOUS_NAME The name landing has more than one meaning: the belief landing in line 6 and the event landing in line 11.
                """);
    }

    @Test
    void twoOptionsOfOneName() {
        beside("""
                exercise Room plays Other {
                  languages English, Korean
                  team Tokyo seats 3
                  move opening to 2027-06
                  decide one in opening by Tokyo
                  decide two in opening by Tokyo
                  words in Korean { yes "x" }
                }
                scenario Other on Pair as of 2025-12 for 36 months {
                  decision one in 2026-03 { option yes 50% option no 50% }
                  decision two in 2026-04 { option yes 50% option no 50% }
                }
                """, """
                7:21 error AMBIGUOUS_NAME The name yes has more than one meaning: the option yes in line 10 and the option yes in line 11.
                """);
    }

    @Test
    void manyTitles() {
        exercise("""
                languages English, Korean
                team Third "The third" seats 3
                move last "The last" to 2028-06
                ask wish "What do you wish?" in debrief
                words in Korean { response "x" }
                """, """
                2:20 info WORDS_MISSING Korean lacks 5 of 6 titles: Third, last, wish and 2 more.
                """);
    }

    @Test
    void saidInAllLanguagesButTheFirst() {
        exercise("""
                languages English, Korean
                message rumour in crisis says Korean "b"
                inject landing in crisis says Korean "b"
                words in Korean { response "x" restraint "x" court "x" landing "x" }
                """, """
                3:9 error FIRST_LANGUAGE_MISSING rumour says nothing in English, the first language, which is read where another has no words: write "says" and its words.
                4:8 error FIRST_LANGUAGE_MISSING landing says nothing in English, the first language, which is read where another has no words: write "says" and its words.
                """);
    }

    @Test
    void saidInTheFirstAlone() {
        exercise("""
                languages English, Korean
                message rumour in crisis says "a"
                inject landing in crisis says "a" says Korean "b"
                inject ceremony in opening
                words in Korean { response "x" restraint "x" court "x" landing "x" ceremony "x" }
                """, """
                2:20 info WORDS_MISSING Korean lacks the words of 1 of 2 messages and injects that say something: rumour.
                """);
    }

    @Test
    void titlesAgainInTheFirst() {
        exercise("""
                move last "The last" to 2028-06
                words in English { last "Last" landing "They land" opening "The first" }
                """, """
                3:20 warning TITLE_IN_FIRST_LANGUAGE last has its title in English already, the first language: leave these words out.
                """);
    }
}
