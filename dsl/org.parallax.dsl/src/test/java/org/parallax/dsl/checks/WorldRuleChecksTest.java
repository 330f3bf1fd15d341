package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** By what the world answers a belief, and from when on. */
class WorldRuleChecksTest extends CheckTest {

    @Test
    void indicators() {
        exercise("""
                believe a on security above 40 in 2028-12 before opening resolved "The series" on 2029-03
                believe b on security in 2028-12 as range before opening resolved "The series"
                """, """
                2:67 error NOT_OF_THE_WORLD a is no belief about the world: an indicator is a figure of the theories, with which what is believed is compared at once. Leave "resolved" out.
                3:67 error NOT_OF_THE_WORLD b is no belief about the world: an indicator is a figure of the theories, with which what is believed is compared at once. Leave "resolved" out.
                """);
    }

    @Test
    void without() {
        exercise("""
                believe a on landing before opening resolved "The record has it"
                """, """
                2:46 error MISSING_DUE This does not say from when on the world can have answered: write "on" and a month behind the rule.
                """);
    }

    @Test
    void tooEarly() {
        exercise("""
                believe a on landing before opening resolved "The record has it" on 2027-10
                believe b on response is court before opening resolved "The record has it" on 2027-11
                believe c on landing before opening resolved "The record has it" on 2027-11-30
                """, """
                2:69 error DUE_TOO_EARLY The world cannot have answered in 2027-10: landing may still take place in 2027-11.
                3:79 error DUE_TOO_EARLY The world cannot have answered in 2027-11: response may still take place in 2027-12.
                4:69 error DATE_PRECISION Here a month is due, as 2027-11.
                """);
    }
}
