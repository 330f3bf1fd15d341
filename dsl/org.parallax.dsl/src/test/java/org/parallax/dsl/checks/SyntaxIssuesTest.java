package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.TestLanguage;

/** What is wrong with the syntax is said in the words of an author. */
class SyntaxIssuesTest extends CheckTest {

    @Test
    void aReservedWordAsName() {
        alone("""
                mechanism between { }
                mechanism state { }
                """, """
                1:11 error RESERVED_WORD A name is due here, and "between" is a word of the language; to use it as a name, write ^between.
                2:11 error RESERVED_WORD A name is due here, and "state" is a word of the language; to use it as a name, write ^state.
                """);
    }

    @Test
    void anEscapedWordAsName() {
        scenario("""
                event ^with in 2026-05 : Summit { between Japan, SouthKorea }
                event note 1 month after ^with : Summit { between Japan, SouthKorea }
                """, "");
    }

    @Test
    void aMissingName() {
        scenario("""
                event in 2026-05 : Summit { between Japan, SouthKorea }
                """, """
                2:7 error RESERVED_WORD A name is due here, and "in" is a word of the language; to use it as a name, write ^in.
                """);
    }

    @Test
    void aTitleWithoutAName() {
        scenario("""
                event "A summit" in 2026-05 : Summit { between Japan, SouthKorea }
                """, """
                2:7 error SYNTAX A name without quotes is due before this title, such as event myName "A summit".
                """);
    }

    @Test
    void aMonthInWords() {
        scenario("""
                event a in March 2026 : Summit { between Japan, SouthKorea }
                """, """
                2:12 error SYNTAX Months are written in figures, such as 2026-03, not March 2026.
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement P \"P\" between Japan, SouthKorea { signed #", "leader X \"X\" of Japan { term #",
        "image of Japan by SouthKorea \"T\" until #", "source s \"S\" { published #", "event a in #", "event a between 2026-05 and #"})
    void aMonthInWordsWithoutAYear(String begun) {
        for (String month : List.of("May", "sept", "December")) {
            String issues = TestLanguage.issuesOnPair(begun.replace("#", month));
            assertTrue(issues.contains("SYNTAX Months are written in figures, such as 2027-03, not " + month + ".\n"), issues);
        }
    }

    @Test
    void curlyQuotes() {
        scenario("""
                because \u201chistory\u201d
                """, """
                2:9 error SYNTAX A text stands between straight quotes: write " in place of \u201c.
                """);
    }

    @Test
    void aDashInAName() {
        scenario("""
                event my-event in 2026-05 : Summit { between Japan, SouthKorea }
                """, """
                2:9 error SYNTAX A number is due here, not -; names hold letters, figures and _ only.
                """);
    }

    @Test
    void aDateThatBreaksOff() {
        scenario("""
                event a in 2026- : Summit { between Japan, SouthKorea }
                """, """
                2:12 error SYNTAX This number or date breaks off: digits are missing.
                """);
    }

    @Test
    void aMissingBrace() {
        alone("""
                mechanism m {
                  note "n"
                """, """
                2:11 error MISSING_BRACE A } is missing: the brace opened in line 1 is never closed.
                """);
    }

    @Test
    void aBraceTooMany() {
        alone("""
                mechanism m { }
                }
                """, """
                1:11 warning FACT_WITHOUT_SOURCE m cites no source.
                2:1 error SYNTAX This } closes nothing.
                """);
    }

    @Test
    void aTextNotClosed() {
        alone("""
                mechanism m "text {
                }
                """, """
                1:11 warning FACT_WITHOUT_SOURCE m cites no source.
                1:13 error SYNTAX This text, begun in line 1, is not closed: a " is missing.
                """);
    }

    @Test
    void aMisspeltWord() {
        alone("""
                mechansim m { }
                """, """
                1:1 error SYNTAX "mechansim" is not expected here. Did you mean mechanism?
                """);
    }

    @Test
    void aMisspeltClause() {
        beside("""
                relationship Pair
                issue X { entwine with Territory }
                """, """
                2:11 error SYNTAX "entwine" is not expected here after "{". Did you mean entwined?
                """);
    }

    @Test
    void aWordWhereANumberIsDue() {
        beside("""
                scenario S on Pair as of 2025-12 for three months { }
                """, """
                1:38 error SYNTAX "three" is not expected here after "for": a number is expected.
                """);
    }

    @Test
    void aStatementBrokenOff() {
        scenario("""
                event a in 2026-05 :
                event b in 2026-05 : Summit { between Japan, SouthKorea }
                """, """
                3:1 error SYNTAX "event" is not expected here after ":".
                """);
    }

    @Test
    void aWrongComparison() {
        scenario("""
                expect security over 40 in 2028-12 with probability 50%
                """, """
                2:17 error SYNTAX above, below or between is due after security, such as security above 40, not over.
                """);
        scenario("""
                whenever security 40 { event g : Summit { between Japan, SouthKorea } }
                """, """
                2:19 error SYNTAX above or below is due after security, such as security below 40, not 40.
                """);
    }

    @Test
    void aWordThatIsNoIndicator() {
        scenario("""
                expect politcal above 40 in 2028-12 with probability 50%
                """, """
                2:8 error SYNTAX politcal is no indicator: there are political, security, economic, societal, \
                reconciliation, cooperation and view of A by B. Did you mean political?
                """);
        scenario("""
                whenever trade below 40 { event g : Summit { between Japan, SouthKorea } }
                """, """
                2:10 error SYNTAX trade is no indicator: there are political, security, economic, societal, \
                reconciliation, cooperation and view of A by B.
                """);
    }

    @Test
    void numbersAsSomeCountriesWriteThem() {
        scenario("""
                assume UnitedStates commitment 0,5
                """, """
                2:32 error SYNTAX Numbers are written with a point: 0.5 in place of 0,5.
                """);
        scenario("""
                assume UnitedStates commitment .5
                """, """
                2:32 error SYNTAX A figure stands before the point: 0.5 in place of .5.
                """);
    }

    @Test
    void nothing() {
        alone("""
                // only a comment
                """, """
                1:1 error FILE_EMPTY The file says nothing.
                """);
    }
}
