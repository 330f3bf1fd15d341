package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.TestLanguage;

/** A number as another country or program writes it is told with the way the language writes it. */
class NumberFormsTest extends CheckTest {

    private static final String SUMMIT = " : Summit { between Japan, SouthKorea }";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            event a in 2026-05 with probability 0,4 S ! 37 Numbers are written with a point: 0.4 in place of 0,4. Probabilities are percentages: 40%.
            event a in 2026-05 with probability 40,5% S ! 37 Numbers are written with a point: 40.5 in place of 40,5.
            event a in 2026-05 with probability 0.4 S ! 37 Probabilities are percentages: 40% in place of 0.4.
            event a in 2026-05 with probability 40 percent S ! 37 Probabilities are percentages: 40% in place of 40 percent.
            event a in 2026-05 with probability %40 S ! 37 The percent sign stands after the number: 40% in place of %40.
            event a in 2026-05 with probability 4e1% S ! 37 Numbers are written without a power of ten: 40 in place of 4e1.
            event a in 2026-05 with probability \u00bd S ! 37 Numbers are written with a point: 0.5 in place of \u00bd. Probabilities are percentages: 50% in place of 0.5.
            event a in 2026-05 with probability % S ! 37 A number is due before %, such as 40%.
            event a in 2026-05 with probability 5 S ! 37 A percentage is due here: 5% in place of 5.
            assume China pressure 0,4 to 0.7 ! 23 Numbers are written with a point: 0.4 in place of 0,4.
            assume China pressure 0.4 to 0,7 ! 30 Numbers are written with a point: 0.7 in place of 0,7.
            assume China pressure rises to 0,9 by 2027-06 ! 32 Numbers are written with a point: 0.9 in place of 0,9.
            assume China pressure 5e-1 ! 23 Numbers are written without a power of ten: 0.5 in place of 5e-1.
            assume China pressure .5 ! 23 A figure stands before the point: 0.5 in place of .5.
            assume China pressure 1. ! 23 A number does not end with a point: 1 in place of 1..
            shift pressure of China by +20,5% from 2027-01 ! 29 Numbers are written with a point: 20.5 in place of 20,5.
            shift pressure of China by +0.2 from 2027-01 ! 28 A percentage is due here: +20% in place of +0.2.
            shift pressure of China by + from 2027-01 ! 28 A percentage is due here, such as 20%, not +.
            shift pressure of China by +20% from 2027-01 for 1,5 months ! 50 Numbers are written with a point: 1.5 in place of 1,5.
            shift pressure of China by +20% from 2027-01 for 1.5 months ! 50 A whole number is due here, not 1.5.
            expect security above 40,5 in 2028-12 with probability 50% ! 23 Numbers are written with a point: 40.5 in place of 40,5.
            decision d in 2026-05 { option x 50,5% {} option y 49.5% {} } ! 34 Numbers are written with a point: 50.5 in place of 50,5.
            project with Persistence runs 1,000 ! 31 Numbers are written without separators: 1000 in place of 1,000.
            project with Persistence runs 1_000 ! 31 Numbers are written without separators: 1000 in place of 1_000.
            project with Persistence runs 1'000 ! 31 Numbers are written without separators: 1000 in place of 1'000.
            project with Persistence runs 1 000 ! 31 Numbers are written without separators: 1000 in place of 1 000.
            project with Persistence runs 1\u202f000 ! 31 Numbers are written without separators: 1000 in place of 1 000.
            project with Persistence runs 1e3 ! 31 Numbers are written without a power of ten: 1000 in place of 1e3.
            project with Persistence runs 99999999999999999999 ! 31 The number 99999999999999999999 is too large.
            event a in2026-05 S ! 9 A blank is missing: in 2026-05 in place of in2026-05.
            """)
    void isTold(String statement, String told) {
        int blank = told.indexOf(' ');
        String whole = statement.endsWith(" S") ? statement.substring(0, statement.length() - 2) + SUMMIT : statement;
        String further = told.contains("1.5 in place") ? "2:50 error SYNTAX A whole number is due here, not 1.5.\n" : "";
        scenario(whole + "\nwithout nothing\n", further + "2:" + told.substring(0, blank) + " error SYNTAX " + told.substring(blank + 1)
                + "\n3:9 error UNKNOWN_NAME The scenario S inherits no event, decision or option named nothing.\n");
    }

    @Test
    void aNumberInARecord() {
        beside("""
                relationship Pair
                issue X { salience 0,8 for Japan cites book }
                """, """
                2:20 error SYNTAX Numbers are written with a point: 0.8 in place of 0,8.
                """);
    }

    @Test
    void aNumberOfManyFigures() {
        scenario("assume China pressure " + "9".repeat(400) + "\n",
                "2:23 error SYNTAX The number " + "9".repeat(30) + "\u2026 is too large.\n");
    }

    @Test
    void aSignAloneIsNoPercentage() {
        assertTrue(TestLanguage.issuesInScenario("shift pressure of China by + from 2027-01 for 3 months\n").contains("error SYNTAX"));
    }
}
