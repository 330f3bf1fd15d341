package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What the world has answered. */
class ResolutionChecksTest extends CheckTest {

    @Test
    void twice() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a yes on 2027-10-04 cites book
                resolution of a no on 2028-10-04 cites book
                """, """
                4:15 error DUPLICATE_STATEMENT What the world answered to a is told in line 3 already.
                """);
    }

    @Test
    void ofABeliefWithoutRule() {
        exercise("""
                believe a on landing before opening
                resolution of a yes on 2027-10-04 cites book
                """, """
                3:15 error RESOLUTION_WITHOUT_RULE a does not say by what the world answers it, which must be written before anybody is asked: it has no "resolved".
                """);
    }

    @Test
    void tooEarly() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a no on 2027-12-31 cites book
                """, """
                3:23 error RESOLUTION_TOO_EARLY Before 2028-01 the world cannot have answered a so; only a "yes" can come earlier.
                """);
    }

    @Test
    void incomplete() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a
                """, """
                3:15 error RESOLUTION_INCOMPLETE The answer to a cites no source: write "cites" and the source that tells it.
                3:15 error RESOLUTION_INCOMPLETE The answer to a does not say when: write "on" and a day.
                3:15 error RESOLUTION_INCOMPLETE The answer to a says no answer: write yes, no or void.
                """);
    }

    @Test
    void withoutAReason() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a void on 2028-03-01 cites book
                """, """
                3:15 error RESOLUTION_INCOMPLETE The answer to a is void for no reason: write "note" and why the world has no answer.
                """);
    }

    @Test
    void ofAMonth() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a no on 2028-03 cites book
                """, """
                3:23 error DATE_PRECISION An answer of the world is dated by a day, as 2028-03-31.
                """);
    }

    @Test
    void ofAnIndicator() {
        exercise("""
                believe a on security in 2028-12 as range before opening resolved "The series" on 2029-01
                resolution of a yes on 2029-03-01 cites book
                """, """
                2:67 error NOT_OF_THE_WORLD a is no belief about the world: an indicator is a figure of the theories, with which what is believed is compared at once. Leave "resolved" out.
                """);
    }

    @Test
    void withoutSource() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a yes on 2027-10-04
                """, """
                3:15 error RESOLUTION_INCOMPLETE The answer to a cites no source: write "cites" and the source that tells it.
                """);
    }

    @Test
    void yesBeforeItCanTakePlace() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                resolution of a yes on 2027-08-31 cites book
                """, """
                3:24 error RESOLUTION_TOO_EARLY Before 2027-09 the world cannot have answered a so: landing cannot take place before.
                """);
    }

    @Test
    void yesBeforeItsOptionCanBeChosen() {
        exercise("""
                believe a on response is court before opening resolved "The docket has it" on 2028-01
                resolution of a yes on 2027-09-30 cites book
                """, """
                3:24 error RESOLUTION_TOO_EARLY Before 2027-10 the world cannot have answered a so: response cannot take place before.
                """);
    }

    @Test
    void yesInAndAfterItsMonths() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2028-01
                believe b on landing before opening resolved "The record has it" on 2028-01
                resolution of a yes on 2027-09-01 cites book
                resolution of b yes on 2027-12-01 cites book
                """, """
                """);
    }
}
