package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.signs.DateForms;
import org.parallax.dsl.signs.Slip;
import org.parallax.dsl.signs.Slips;

/** A month or day as another country or program writes it is told with the way the language writes it. */
class DateFormsTest extends CheckTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            in 2026\u201305 ! Months are written in figures, such as 2026-05, not 2026\u201305. This is an en dash (U+2013); write a hyphen (-).
            in 2026\u201105 ! Months are written in figures, such as 2026-05, not 2026\u201105. This is a no-break hyphen (U+2011); write a hyphen (-).
            in 2026/05 ! Months are written in figures, such as 2026-05, not 2026/05.
            in 2026.05 ! Months are written in figures, such as 2026-05, not 2026.05.
            in 2026 05 ! Months are written in figures, such as 2026-05, not 2026 05.
            in 2026 - 05 ! Months are written in figures, such as 2026-05, not 2026 - 05.
            in 05/2026 ! Months are written in figures, such as 2026-05, not 05/2026.
            in 05.2026 ! Months are written in figures, such as 2026-05, not 05.2026.
            in May 2026 ! Months are written in figures, such as 2026-05, not May 2026.
            in may, 2026 ! Months are written in figures, such as 2026-05, not may, 2026.
            in May\u00a02026 ! Months are written in figures, such as 2026-05, not May 2026.
            in 2026 May ! Months are written in figures, such as 2026-05, not 2026 May.
            in 2026-May ! Months are written in figures, such as 2026-05, not 2026-May.
            in 2026\u5e745\u6708 ! Months are written in figures, such as 2026-05, not 2026\u5e745\u6708.
            in 2026\ub144 5\uc6d4 ! Months are written in figures, such as 2026-05, not 2026\ub144 5\uc6d4.
            in 05/26 ! Months are written in figures, such as 2026-05, not 05/26.
            in 27/05 ! Months are written in figures, such as 2027-05, not 27/05.
            on 20/05/26 ! Days are written in figures with the whole year, such as 2026-05-20, not 20/05/26.
            in 2026Q3 ! Quarters are written by their months: between 2026-07 and 2026-09 in place of 2026Q3.
            in Q3 2026 ! Quarters are written by their months: between 2026-07 and 2026-09 in place of Q3 2026.
            in 2026-W20 ! Weeks are not written, months and days are, such as 2026-05 or 2026-05-11, the Monday of 2026-W20.
            on 2026/05/20 ! Days are written in figures, such as 2026-05-20, not 2026/05/20.
            on 20.05.2026 ! Days are written in figures, such as 2026-05-20, not 20.05.2026.
            on 5/20/2026 ! Days are written in figures, such as 2026-05-20, not 5/20/2026.
            on 05/06/2026 ! Days are written in figures, year first: 2026-05-06 or 2026-06-05 in place of 05/06/2026.
            on May 20, 2026 ! Days are written in figures, such as 2026-05-20, not May 20, 2026.
            on 20th of May 2026 ! Days are written in figures, such as 2026-05-20, not 20th of May 2026.
            on 2026-05-20T12:30 ! Days are written without the time: 2026-05-20 in place of 2026-05-20T12:30.
            """)
    void isTold(String when, String told) {
        scenario("event a " + when + " : Summit { between Japan, SouthKorea }\nwithout nothing\n", "2:12 error SYNTAX " + told
                + "\n3:9 error UNKNOWN_NAME The scenario S inherits no event, decision or option named nothing.\n");
    }

    @Test
    void inTheFiguresOfAnyScript() {
        String bold = figures("2025\u5e7412\u6708", 0x1d7ce);
        beside("scenario S on Pair as of " + bold + " for 24 months { }\n",
                "1:26 error SYNTAX Months are written in figures, such as 2025-12, not " + bold + ".\n");
        zeros().forEach(zero -> assertEquals(List.of("2026-05-09"),
                Slips.of(figures("2026\u5e745\u67089\u65e5", zero), word -> false).stream().map(Slip::cure).toList(),
                () -> "from U+" + Integer.toHexString(zero)));
        assertTrue(zeros().count() > 50);
    }

    private static IntStream zeros() {
        return IntStream.rangeClosed(0x80, Character.MAX_CODE_POINT)
                .filter(sign -> Character.getType(sign) == Character.DECIMAL_DIGIT_NUMBER && Character.digit(sign, 10) == 0);
    }

    private static String figures(String date, int zero) {
        return date.codePoints().map(sign -> sign >= '0' && sign <= '9' ? zero + sign - '0' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void noSignOfUnicodeBreaksTheReading() {
        IntStream.rangeClosed(1, 0x1FFFF).forEach(sign -> {
            String one = Character.toString(sign);
            String text = one.repeat(4) + "\u5e74" + one + "\u6708" + one + "\u65e5 in 1" + one + "2 " + one + one + "/26";
            Slips.of(text, word -> false).forEach(slip -> assertTrue(slip.end() <= text.length(), text));
        });
    }

    @Test
    void theHeaderIsReadAllTheSame() {
        beside("""
                scenario S on Pair as of 2025/12 for 24 months {
                  event a in 2025-11 : Summit { between Japan, SouthKorea }
                }
                """, """
                1:26 error SYNTAX Months are written in figures, such as 2025-12, not 2025/12.
                2:11 error BEFORE_AS_OF a may take place in 2025-11; S is told as of 2025-12 and starts in 2026-01.
                """);
    }

    @ParameterizedTest
    @CsvSource({"2026-6, 2026-06", "2026-13, 2026-12", "2026-06-31, 2026-06-30", "26-06, 2026-06", "06-2026, 2026-06",
        "31-12-2026, 2026-12-31", "20260601, 2026-06-01", "202606, 2026-06"})
    void theDateThatIsMeant(String written, String meant) {
        assertEquals(Optional.of(meant), DateForms.near(written));
    }

    @ParameterizedTest
    @CsvSource({"0000-06", "123-06", "2026-999999999999", "99999999999999", "26-06-01", "12345678"})
    void noDateIsMeant(String written) {
        assertEquals(Optional.empty(), DateForms.near(written));
    }
}
