package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** A leader follows another one when the term is over, or when something may have ended it. */
class TermChecksTest extends CheckTest {

    private static final String RECORD = """
            relationship Pair
            leader Kim "Kim" of Japan { term 2020-05-10 to 2023-02-01 scheduled to 2025-05-09 leaning progressive cites book }
            leader Cho "Cho" of Japan { term 2023-02-02 scheduled to 2028-02-01 leaning progressive cites book }
            kind Fall "A fall" { in state about leadership lowers support moderately fades over 6 months cites book }
            kind Ouster "An ouster" { by state intensity about leadership lowers support severely if intensity above minor fades over 6 months cites book }
            kind Resignation "A resignation" { by state about leadership lowers support moderately fades over 6 months cites book }
            kind Rift "A rift" { in state about leadership lowers support slightly fades over 6 months cites book }
            kind Backlash "A backlash" { in state about history, leadership lowers support severely fades over 6 months cites book }
            kind Boom "A boom" { in state about leadership raises support severely fades over 6 months cites book }
            kind Strike "A strike" { in state about trade lowers support severely fades over 6 months cites book }
            """;

    private static final String TOO_EARLY = "a may take place in 2026-05, and Cho is due to be in office until 2028-02-01 (line 3): "
            + "place it in 2027-11 or later, or let the office fall vacant first, by an event in Japan such as Fall, Ouster or Resignation.";

    /** Statements as of 2025-12; the first stands in line 12. */
    private static void told(String statements, String issues) {
        beside(of(statements), issues);
    }

    /** That only the event a comes too early, whatever else is remarked. */
    private static void onlyTooEarly(String statements) {
        String issues = TestLanguage.issuesOnPair(of(statements));
        assertEquals(List.of(TOO_EARLY), issues.lines().filter(line -> line.contains(" TERM_NOT_OVER "))
                .map(line -> line.substring(line.indexOf(" TERM_NOT_OVER ") + " TERM_NOT_OVER ".length())).toList(), () -> statements + issues);
    }

    private static String of(String statements) {
        return RECORD + "scenario S on Pair as of 2025-12 for 36 months {\n" + statements + "}\n";
    }

    @Test
    void whileAnotherIsDueToStay() {
        told("event a in 2026-05 : Change { in Japan to conservative }\n", "12:12 warning TERM_NOT_OVER " + TOO_EARLY + "\n");
    }

    @Test
    void anElectionMayBeHeldThreeMonthsBeforeTheEnd() {
        told("""
                event a in 2027-11 : Change { in Japan to conservative }
                """, "");
        told("""
                event a between 2027-10 and 2028-03 : Change { in Japan to conservative }
                """, """
                12:39 warning TERM_NOT_OVER a may take place in 2027-10, and Cho is due to be in office until 2028-02-01 (line 3): \
                place it in 2027-11 or later, or let the office fall vacant first, by an event in Japan such as Fall, Ouster or Resignation.
                """);
    }

    @Test
    void whereNoEndIsFixedAnybodyMayFollow() {
        told("event a in 2026-05 : Change { in SouthKorea to progressive }\n", "");
    }

    @Test
    void somethingMayHaveEndedTheTerm() {
        told("""
                event fall in 2026-03 with probability 20% : Fall { in Japan }
                event a in 2026-05 : Change { in Japan to conservative }
                """, "");
        told("""
                event a in 2026-05 : Change { in Japan to conservative }
                event fall in 2026-05 : Ouster { by Japan intensity severe }
                """, "");
        told("""
                whenever political below 30 { event fall : Fall { in Japan } event a 2 months after fall : Change { in Japan to conservative } }
                """, "");
    }

    @Test
    void whatLeavesTheLeaderInOfficeDoesNotEndTheTerm() {
        for (String other : new String[] {"in 2026-03 : Rift { in Japan }", "in 2026-03 : Boom { in Japan }", "in 2026-03 : Backlash { in Japan }", "in 2026-03 : Strike { in Japan }",
            "in 2026-03 : Ouster { by Japan intensity minor }", "in 2026-03 : Fall { in SouthKorea }", "in 2026-06 : Fall { in Japan }",
            "1 month after a : Fall { in Japan }", "in 2026-03 with probability 0% : Fall { in Japan }"}) {
            onlyTooEarly("event b " + other + "\nevent a in 2026-05 : Change { in Japan to conservative }\n");
        }
    }

    @Test
    void neitherDoesWhatHappensInAnotherOption() {
        onlyTooEarly("""
                decision d in 2026-04 {
                  option x 50% { event fall : Fall { in Japan } }
                  option y 50% { event a 1 month after d : Change { in Japan to conservative } }
                }
                """);
    }

    @Test
    void violenceDoesNotWaitForATerm() {
        beside(RECORD + """
                kind Coup "A coup" { in state to leaning about leadership deed violence changes leader fades over 6 months cites book }
                scenario S on Pair as of 2025-12 for 36 months { event a in 2026-05 : Coup { in Japan to military } }
                """, "");
    }

    @Test
    void afterOneChangeTheDocumentedTermNoLongerCounts() {
        told("""
                event a in 2026-05 : Change { in Japan to conservative }
                event b in 2027-01 : Change { in Japan to progressive }
                """, "12:12 warning TERM_NOT_OVER " + TOO_EARLY + "\n");
    }

    @Test
    void twoThatExcludeEachOtherAreBothTooEarly() {
        told("""
                event a in 2026-05 with probability 50% : Change { in Japan to conservative }
                event b in 2026-05 if not a : Change { in Japan to progressive }
                """, "12:12 warning TERM_NOT_OVER " + TOO_EARLY + "\n13:12 warning TERM_NOT_OVER b" + TOO_EARLY.substring(1) + "\n");
    }

    @Test
    void asOfDecidesWhoIsInOfficeAndWhatIsKnown() {
        beside(RECORD + """
                scenario Before on Pair as of 2022-06 for 60 months { event a in 2023-02 : Change { in Japan to conservative } }
                scenario Vacant on Pair as of 2023-02 for 60 months { event b in 2027-12 : Change { in Japan to conservative } }
                scenario Nobody on Pair as of 2020-04 for 60 months { event c in 2022-02 : Change { in Japan to conservative } }
                """, """
                11:66 warning TERM_NOT_OVER a may take place in 2023-02, and Kim is due to be in office until 2025-05-09 (line 2): \
                place it in 2025-02 or later, or let the office fall vacant first, by an event in Japan such as Fall, Ouster or Resignation.
                """);
    }

    @Test
    void whatIsDocumentedByThenMayHaveEndedTheTerm() {
        String change = "for 36 months { event a in 2026-05 : Change { in Japan to conservative } }\n";
        beside(RECORD + "event fell \"It fell\" on 2025-10-03 : Fall { in Japan cites book }\nscenario S on Pair as of 2025-12 " + change, "");
        beside(RECORD + "event fell \"It fell\" on 2022-10-03 : Fall { in Japan cites book }\nscenario S on Pair as of 2025-12 " + change,
                "12:61 warning TERM_NOT_OVER " + TOO_EARLY + "\n");
        beside(RECORD + "event fell \"It fell\" on 2025-10-03 : Fall { in Japan cites book }\nscenario S on Pair as of 2025-09 " + change,
                "12:61 warning TERM_NOT_OVER " + TOO_EARLY + "\n");
    }

    @Test
    void aVariantThatKeepsTheTermFromEndingIsToldSo() {
        beside(RECORD + """
                scenario S on Pair as of 2025-12 for 36 months {
                  event fall in 2026-03 : Fall { in Japan }
                  event a in 2026-05 : Change { in Japan to conservative }
                }
                scenario T extends S { without fall }
                scenario U extends S { replace fall in 2027-03 : Fall { in Japan } }
                scenario V extends T { event c in 2026-02 : Change { in SouthKorea to progressive } }
                """, "15:10 warning TERM_NOT_OVER In T " + TOO_EARLY + "\n16:10 warning TERM_NOT_OVER In U " + TOO_EARLY + "\n");
    }

    @Test
    void aReplacementIsJudgedWhereItIsTold() {
        beside(RECORD + """
                scenario S on Pair as of 2025-12 for 36 months { event a in 2027-12 : Change { in Japan to conservative } }
                scenario T extends S { replace a in 2026-05 : Change { in Japan to conservative } }
                """, "12:37 warning TERM_NOT_OVER " + TOO_EARLY + "\n");
    }

    @Test
    void withoutAKindThatEndsATermTheRuleIsNamed() {
        beside("""
                relationship Pair
                leader Cho "Cho" of Japan { term 2023-02-02 scheduled to 2028 leaning progressive cites book }
                scenario S on Pair as of 2025-12 for 36 months { event a in 2027-09 : Change { in Japan to conservative } }
                """, """
                3:61 warning TERM_NOT_OVER a may take place in 2027-09, and Cho is due to be in office until 2028 (line 2): place it in \
                2027-10 or later, or let the office fall vacant first, by an event in Japan of a kind that is about leadership alone and lowers \
                support moderately.
                """);
    }

    @Test
    void thePredecessorsFallDoesNotEndTheTerm() {
        String change = "scenario S on Pair as of 2025-12 for 36 months { event a in 2026-05 : Change { in Japan to conservative } }\n";
        for (String when : new String[] {"on 2023-02-01", "on 2023-02-02", "in 2023-02"}) {
            assertEquals(List.of("a"), marked(RECORD + "event fell \"It fell\" " + when + " : Fall { in Japan cites book }\n" + change), when);
        }
        for (String when : new String[] {"on 2023-02-03", "in 2023-03", "in 2024"}) {
            assertEquals(List.of(), marked(RECORD + "event fell \"It fell\" " + when + " : Fall { in Japan cites book }\n" + change), when);
        }
        assertEquals(List.of("a"), marked(RECORD.replace("term 2023-02-02", "term 2023-02")
                + "event fell \"It fell\" on 2023-02-20 : Fall { in Japan cites book }\n" + change));
    }

    /** Who only acts may begin and end within a month; who followed in that month is in office, whatever the names. */
    @Test
    void ofTwoWhoBeganInOneMonthTheOneWhoStayedIsInOffice() {
        String acting = """
                leader Zeno of Japan { office "Deputy" term 2025-10-01 to 2025-10-20 }
                leader Abel of Japan { office "Acting" term 2025-10-20 scheduled to 2028-09-30 }
                """;
        String issues = TestLanguage.issuesOnPair(of("event a in 2026-05 : Change { in Japan to conservative }\n").replace("scenario S", acting + "scenario S"));
        assertTrue(issues.contains("Abel is due to be in office until 2028-09-30"), issues);
    }

    @Test
    void theLeaderInOfficeMayBeConfirmed() {
        String succession = RECORD + "leader Ito \"Ito\" of Japan { leaning progressive cites book }\nkind Succession \"A succession\" { in state to leaning optional with leader about leadership changes leader "
                + "fades over 6 months cites book }\nscenario S on Pair as of 2025-12 for 36 months {\n";
        assertEquals(List.of(), marked(succession + "event a in 2026-05 : Succession { in Japan to progressive with Cho } }\n"));
        assertEquals(List.of("a"), marked(succession + "event a in 2026-05 : Succession { in Japan to progressive with Ito } }\n"));
        assertEquals(List.of("b"), marked(succession + "event a in 2026-05 : Succession { in Japan to progressive with Cho }\n"
                + "event b in 2026-09 : Change { in Japan to conservative } }\n"));
    }

    @Test
    void noMonthBeyondTheScenarioIsNamed() {
        beside(RECORD + """
                scenario S on Pair as of 2025-12 for 22 months { event a in 2026-05 : Change { in Japan to conservative } }
                scenario T on Pair as of 2025-12 for 23 months { event a in 2026-05 : Change { in Japan to conservative } }
                """, """
                11:61 warning TERM_NOT_OVER a may take place in 2026-05, and Cho is due to be in office until 2028-02-01 (line 3): \
                let the office fall vacant first, by an event in Japan such as Fall, Ouster or Resignation.
                12:61 warning TERM_NOT_OVER\s""" + TOO_EARLY + "\n");
    }

    @Test
    void onlyKindsThatHelpAreNamed() {
        String issues = TestLanguage.issuesOnPair(RECORD + """
                kind Abdication "An abdication" { by leader about leadership lowers support severely fades over 6 months cites book }
                kind Affair "An affair" { in state intensity about leadership lowers support severely if intensity below major fades over 6 months cites book }
                kind Accord "An accord" { in state consented about leadership lowers support severely if consented fades over 6 months cites book }
                kind Blunder "A blunder" { in state about leadership lowers support severely if by challenger fades over 6 months cites book }
                kind Toppling "A toppling" { in state to leaning about leadership lowers support severely changes leader fades over 6 months cites book }
                """ + "scenario S on Pair as of 2025-12 for 36 months { event a in 2026-05 : Change { in Japan to conservative } }\n");
        assertTrue(issues.contains(TOO_EARLY.replace("such as Fall", "such as Accord, Fall")), issues);
    }

    @Test
    void aSmallLossOfSupportDoesNotEndTheTerm() {
        String crisis = RECORD + "kind Crisis \"A crisis\" { in state optional intensity about leadership lowers support moderately fades over 6 months cites book }\n"
                + "scenario S on Pair as of 2025-12 for 36 months {\nevent a in 2026-05 : Change { in Japan to conservative }\nevent b in 2026-03 : Crisis { in Japan";
        assertEquals(List.of("a"), marked(crisis + " intensity minor } }\n"));
        assertEquals(List.of(), marked(crisis + " intensity major } }\n"));
        assertEquals(List.of(), marked(crisis + " } }\n"));
        assertEquals(List.of(), marked(crisis.replace("moderately", "severely") + " intensity minor } }\n"));
    }

    @Test
    void aFallThatIsRuledOutWhereTheLeaderComesInDoesNotEndTheTerm() {
        for (String fallAndCondition : new String[] {
            "event fall in 2026-03 with probability 20% : Fall { in Japan } | if not fall",
            "event fall in 2026-03 with probability 20% : Fall { in Japan } | if not (fall or other)",
            "event fall 1 month after other : Fall { in Japan } | if not other",
            "event fall in 2026-04 if not other : Fall { in Japan } | if other",
            "event fall in 2026-03 if d is x : Fall { in Japan } | if d is y",
            "event fall in 2026-03 if d is x : Fall { in Japan } | if not x",
            "event fall between 2026-03 and 2026-09 if a : Fall { in Japan } | if other",
            "event fall between 2026-03 and 2026-09 if late : Fall { in Japan } | if other"}) {
            assertEquals(List.of("a"), marked(conditioned(fallAndCondition)), fallAndCondition);
        }
    }

    @Test
    void aFallThatIsPossibleWhereTheLeaderComesInMayEndTheTerm() {
        for (String fallAndCondition : new String[] {
            "event fall in 2026-03 with probability 20% : Fall { in Japan } | if fall",
            "event fall in 2026-03 with probability 20% : Fall { in Japan } | if not fall or other",
            "event fall in 2026-03 with probability 20% : Fall { in Japan } | if not (fall and other)",
            "event fall between 2026-01 and 2026-05 if not other : Fall { in Japan } | if other",
            "event fall in 2026-03 if not a : Fall { in Japan } | if other",
            "event fall in 2026-03 if d is x : Fall { in Japan } | if not y"}) {
            assertEquals(List.of(), marked(conditioned(fallAndCondition)), fallAndCondition);
        }
    }

    @Test
    void whatTheAnchorRulesOutIsRuledOutToo() {
        assertEquals(List.of("a"), marked(of("""
                event fall in 2026-03 with probability 20% : Fall { in Japan }
                event vote in 2026-04 if not fall : Rift { in Japan }
                event a 1 month after vote : Change { in Japan to conservative }
                """)));
        assertEquals(List.of(), marked(of("""
                event fall between 2026-03 and 2026-05 with probability 20% : Fall { in Japan }
                event vote in 2026-04 if not fall : Rift { in Japan }
                event a 1 month after vote : Change { in Japan to conservative }
                """)));
    }

    @Test
    void ofTwoChangesTheOneThatTheOtherAwaitsIsTooEarly() {
        assertEquals(List.of("a"), marked(of("""
                event a in 2027-03 : Change { in Japan to progressive }
                event again between 2026-06 and 2027-10 if a : Change { in Japan to conservative }
                """)));
    }

    @Test
    void whatNeverTakesPlaceIsNotTooEarly() {
        assertEquals(List.of(), marked(of("""
                event a in 2026-05 if late : Change { in Japan to conservative }
                event late in 2026-07 : Rift { in Japan }
                """)));
        assertEquals(List.of(), marked(RECORD + """
                scenario S on Pair as of 2025-12 for 36 months {
                  event fall in 2026-03 : Fall { in Japan }
                  event a in 2026-05 if fall : Change { in Japan to conservative }
                }
                scenario T extends S { without fall }
                """));
    }

    /** A change that comes early, with a fall and a condition as given, beside what both may name. */
    private static String conditioned(String fallAndCondition) {
        String[] parts = fallAndCondition.split(" \\| ");
        return of("event other in 2026-02 with probability 50% : Rift { in Japan }\nevent late in 2026-07 : Rift { in Japan }\n"
                + "decision d in 2026-01 { option x 50% option y 50% }\n" + parts[0] + "\nevent a in 2026-05 " + parts[1]
                + " : Change { in Japan to conservative }\n");
    }

    /** Which events come too early, whatever else is remarked. */
    private static List<String> marked(String text) {
        String issues = TestLanguage.issuesOnPair(text);
        assertEquals(List.of(), issues.lines().filter(line -> line.contains(" error ")).toList(), text);
        return issues.lines().filter(line -> line.contains(" TERM_NOT_OVER "))
                .map(line -> line.replaceFirst(".* TERM_NOT_OVER (In \\S+ )?(\\S+) may take place .*", "$2")).toList();
    }
}
