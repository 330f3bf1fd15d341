package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.TestLanguage;

/** A sign that the language does not have is named with its cure wherever it stands, and hides nothing else. */
class ForeignSignsTest extends CheckTest {

    /** What is wrong with the statement after the one with the slip, and is still found. */
    private static final String NEXT = "event next in 2026-13 : Nothing { }\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            event a in~00A0~2026-05 : Summit { between Japan, SouthKorea } ! 11 This is a no-break blank (U+00A0); write an ordinary blank.
            event a in~202F~2026-05 : Summit { between Japan, SouthKorea } ! 11 This is a narrow no-break blank (U+202F); write an ordinary blank.
            event a in~3000~~3000~2026-05 : Summit { between Japan, SouthKorea } ! 11 This is an ideographic blank (U+3000), 2 of them in a row; write an ordinary blank for each.
            event a in ~200B~2026-05 : Summit { between Japan, SouthKorea } ! 12 This is a zero-width blank (U+200B), which means nothing outside of texts in quotes; leave it out.
            event a in 2026-05 : Summit { between Ja~200B~pan, SouthKorea } ! 39 This word holds a zero-width blank (U+200B), which cannot be seen; write Japan.
            event a in 2026-05 : Summit { between Ja~FEFF~pan, SouthKorea } ! 39 This word holds a byte order mark (U+FEFF), which cannot be seen; write Japan.
            ev~2060~ent a in 2026-05 : Summit { between Japan, SouthKorea } ! 1 This word holds a word joiner (U+2060), which cannot be seen; write event.
            ~0435~vent a in 2026-05 : Summit { between Japan, SouthKorea } ! 1 ~0435~vent holds a cyrillic small letter ie (U+0435), which is none of the language; write event.
            event a in 2026-05 : Summit { between J~0430~pan, SouthKorea } ! 39 J~0430~pan holds a cyrillic small letter a (U+0430), which is none of the language; write Japan.
            event a in 2026-05 : Summit { between Japan~FF0C~ SouthKorea } ! 44 This is a full-width comma (U+FF0C); write a comma (,).
            event a in 2026-05 : Summit { between Japan~3001~ SouthKorea } ! 44 This is an ideographic comma (U+3001); write a comma (,).
            event a in 2026-05 ~FF1A~ Summit { between Japan, SouthKorea } ! 20 This is a full-width colon (U+FF1A); write a colon (:).
            event a in 2026-05 : Summit ~FF5B~ between Japan, SouthKorea } ! 29 This is a full-width left curly bracket (U+FF5B); write {.
            event a in 2026-05 with probability ~FF14~~FF10~% : Summit { between Japan, SouthKorea } ! 37 ~FF14~~FF10~ holds a full-width digit four (U+FF14), which is none of the language; write 40.
            event a in 2026-05 with probability ~0664~~0660~% : Summit { between Japan, SouthKorea } ! 37 ~0664~~0660~ holds an arabic-indic digit four (U+0664), which is none of the language; write 40.
            event a in 2026-05 with probability 40~FF05~ : Summit { between Japan, SouthKorea } ! 39 This is a full-width percent sign (U+FF05); write a percent sign (%).
            shift pressure of China by ~2212~25% from 2027-01 ! 28 This is a minus sign (U+2212); write a hyphen (-).
            event a in 2026-05 : Summit { between Japan, SouthKorea }~2028~ ! 58 This is a line separator (U+2028); write an ordinary line end.
            event a in 2026-05 : Summit { between Japan, SouthKorea }~0085~ ! 58 This is a line separator (U+0085); write an ordinary line end.
            event a ~1F600~ in 2026-05 : Summit { between Japan, SouthKorea } ! 9 This is a grinning face (U+1F600), which means nothing outside of texts in quotes; leave it out.
            """)
    void isNamedWithItsCure(String statement, String told) {
        int blank = told.indexOf(' ');
        String issue = "2:" + told.substring(0, blank) + " error FOREIGN_SIGN " + signs(told.substring(blank + 1)) + "\n";
        scenario(signs(statement) + "\n" + NEXT, issue + """
                3:15 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                3:25 error UNKNOWN_NAME There is no kind of event named Nothing in the record Pair.
                """);
    }

    @Test
    void aNameInOtherLettersCountsAsItIsWritten() {
        scenario("""
                event \ubc29\ubb38 in 2026-05 : Summit { between Japan, SouthKorea }
                event b 1 month after \ubc29\ubb38 : Summit { between Japan, SouthKorea }
                """, """
                2:7 error FOREIGN_SIGN Names are written with the letters a to z, figures and _, so \ubc29\ubb38 can only stand in quotes.
                3:23 error FOREIGN_SIGN Names are written with the letters a to z, figures and _, so \ubc29\ubb38 can only stand in quotes.
                """);
    }

    @Test
    void aNameIsTheSameWithAndWithoutLookAlikes() {
        scenario("""
                event visit in 2026-05 : Summit { between Japan, SouthKorea }
                event b 1 month after v\u0456sit : Summit { between Japan, SouthKorea }
                """, """
                3:23 error FOREIGN_SIGN v\u0456sit holds a cyrillic small letter byelorussian-ukrainian i (U+0456), which is none of the language; write visit.
                """);
    }

    @Test
    void aRecordIsToldLikeAScenario() {
        beside("""
                relationship Pair
                mechanism m\u00a0"M" { text "t"\u3000cites book }
                """, """
                2:12 error FOREIGN_SIGN This is a no-break blank (U+00A0); write an ordinary blank.
                2:27 error FOREIGN_SIGN This is an ideographic blank (U+3000); write an ordinary blank.
                """);
    }

    @Test
    void textsAndCommentsTakeAnySign() {
        scenario("""
                event a "\u00a0\u2013 \ud55c\uad6d \uff0c \u2019\u200d" in 2026-05 : Summit { between Japan, SouthKorea } // \u00a0\u2013\uff0c
                /* \u3000 \u201c */
                """, "");
    }

    @Test
    void quotesOfAnyKindAreToldOnce() {
        for (String title : new String[] {"\u201cA visit\u201d", "\u201eA visit\u201c", "\u00abA visit\u00bb", "\u300cA visit\u300d",
            "'It\u2019s a visit'", "\u201cA visit\"", "\u2018A visit\u2019", "\uff02A visit\uff02"}) {
            scenario("event a " + title + " in 2026-05 : Summit { between Japan, SouthKorea }\n", "2:9 error SYNTAX A text stands between "
                    + "straight quotes: write \" in place of " + title.charAt(0) + ".\n");
        }
        scenario("event a \"A visit\u201d in 2026-05 : Summit { between Japan, SouthKorea }\nbecause \"x\"\n",
                "2:17 error SYNTAX A text stands between straight quotes: write \" in place of \u201d.\n");
    }

    @Test
    void wordsInCapitals() {
        scenario("EVENT a \u201cA visit\u201d in\u00a02026/05 : Summit { between Japan, SouthKorea }\n" + NEXT, """
                2:1 error SYNTAX Words of the language are written in small letters: event in place of EVENT.
                2:9 error SYNTAX A text stands between straight quotes: write " in place of \u201c.
                2:21 error FOREIGN_SIGN This is a no-break blank (U+00A0); write an ordinary blank.
                2:22 error SYNTAX Months are written in figures, such as 2026-05, not 2026/05.
                3:15 error IMPOSSIBLE_DATE There is no date 2026-13; dates are written as 2026-03 or 2026-03-31.
                3:25 error UNKNOWN_NAME There is no kind of event named Nothing in the record Pair.
                """);
    }

    @Test
    void manyOfOneKindAreNotAllListed() {
        String issues = TestLanguage.issuesInScenario("event\u00a0a in 2026-05 : Summit { between Japan, SouthKorea }\n".repeat(30));
        assertEquals(20, issues.lines().filter(line -> line.contains("FOREIGN_SIGN")).count());
        assertTrue(issues.contains("write an ordinary blank. 10 more like this follow."), issues);
    }

    /** The text with numbers between tildes replaced by their signs. */
    private static String signs(String text) {
        return Pattern.compile("~([0-9A-F]+)~").matcher(text)
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
