package org.parallax.dsl.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.Workspace;

/** Laying out keeps what a file says and every comment, and once is enough. */
class LayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"/normative/JapanKorea.relationship", "/normative/DokdoLanding.scenario",
        "/normative/completion.relationship", "/pair.relationship", "/provenance.relationship",
        "/normative-lasting/Corrections.relationship", "/exercise.scenario"})
    void keepsWhatIsSaid(String name) {
        String text = TestLanguage.resource(name);
        String once = laidOut(text);
        assertEquals(once, laidOut(once), "a second time changes nothing");
        assertTrue(EcoreUtil.equals(unlinked(text), unlinked(once)), "what is said stays the same");
        assertEquals(comments(text), comments(once));
    }

    @Test
    void headersStandOnOneLineOrGoOnIndented() {
        assertEquals("""
                relationship R "A – B" reaches 2025-12 with One, Two

                source s "S"
                """, laidOut("relationship   R \"A – B\"  reaches 2025-12   with One ,Two\n\n  source s \"S\"\n"));
        assertEquals("""
                layer L "Of R" of R
                  reaches 2026-10
                source s "S"
                """, laidOut("layer L \"Of R\" of R\nreaches 2026-10\nsource s \"S\"\n"));
        assertEquals("scenario S on R with One, Two as of 2025-12 for 12 months { }\n",
                laidOut("scenario S on R with One ,Two as of 2025-12 for 12 months { }\n"));
    }

    @Test
    void aParameterIsLaidOutAsANameWhateverWordItIs() {
        assertEquals("""
                scenario S on R as of 2025-12 for 12 months {
                  assume event of T -1.5 to 2 because "so"
                  assume scenario of T 3
                }
                """, laidOut("scenario S on R as of 2025-12 for 12 months {\nassume   event of\tT - 1.5 to  2 because \"so\"\n"
                        + "      assume scenario   of T 3\n}\n"));
    }

    @Test
    void indentsAndSpaces() {
        assertEquals("""
                scenario A "a"
                  on Pair as of 2025-12 for 36 months {

                  // one
                  event a in 2026-01 with probability 60% : K { by X, Y over Z } // trailing
                  event b
                    1 month after a : K {
                    by X
                    over Z
                  }
                  /* two
                       lines */
                  decision d in 2027-01 {
                    option x 55% { event e : K { by X } }
                    option y 45%
                  }
                  assume X pressure rises to 0.90 by 2027-06
                    because "it does"
                  shift sensitivity of X to Z by +20% from 2027-03 for 12 months
                }
                """, laidOut("""
                scenario A "a"
                on Pair   as of 2025-12 for 36 months{


                // one
                event a in 2026-01 with probability 60 % :K{by X ,Y over Z}   // trailing
                   event b
                1 month after a:K{
                by X
                over Z
                }
                      /* two
                       lines */
                decision d in 2027-01 { option x 55% {event e:K{by X}}
                option y 45% }
                assume X pressure rises to 0.90 by 2027-06
                because "it does" shift sensitivity of X to Z by + 20 % from 2027-03 for 12 months


                }"""));
    }

    @Test
    void exercisesStandAsTheyAreWrittenAStatementALine() {
        String text = TestLanguage.resource("/exercise.scenario");
        assertEquals(text, laidOut(text));
        assertEquals("""
                exercise Room "A room"
                  plays S {

                  languages English, Korean
                  team tokyo of Japan, China seats 3 to 12 // three

                  move one to 2026-06 for 35 minutes
                  inject a
                    in one after 5 minutes to tokyo, seoul says "A"
                    says Korean "가"
                  believe holds on security above 40 in 2026-12 before one, after one
                    // what counts
                    resolved "R" on 2027-01
                  words in Korean { a "나" b "다" }
                  words in Korean {
                    a "나" // first
                    b "다"
                    c "라"
                  }
                }
                exercise Two plays S { move one to 2026-06 }
                """, laidOut("""
                exercise   Room "A room"
                plays S{


                languages English ,Korean team tokyo of Japan,China seats 3   to 12 // three

                     move one to 2026-06 for 35 minutes inject a
                in one after 5 minutes to tokyo , seoul says "A"
                says Korean "가"
                believe holds on security above 40 in 2026-12 before one ,after one
                // what counts
                resolved "R" on 2027-01
                words in Korean{a "나"  b "다"} words in Korean { a "나" // first
                b "다" c "라" }
                } exercise Two plays S {move one to 2026-06}
                """));
    }

    @Test
    void leavesBrokenTextAlone() {
        String broken = "scenario   A {  event ";
        assertEquals(broken, laidOut(broken));
        assertEquals(List.of(), Layout.changes(resource(broken)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// only a comment", "/* a */ // b\n\n\n// c\n"})
    void copesWithoutTokens(String text) {
        String once = laidOut(text);
        assertEquals(once, laidOut(once));
        assertEquals(comments(text), comments(once));
    }

    private static String laidOut(String text) {
        return Layout.of(resource(text));
    }

    private static EObject unlinked(String text) {
        return resource(text).getContents().get(0);
    }

    private static XtextResource resource(String text) {
        Workspace workspace = TestLanguage.language().newWorkspace();
        URI file = URI.createURI("memory:/layout.scenario");
        workspace.put(file, text);
        return workspace.resource(file).orElseThrow();
    }

    private static List<String> comments(String text) {
        return text.lines().map(String::strip).filter(l -> l.contains("//") || l.contains("/*"))
                .map(l -> l.substring(l.indexOf('/'))).toList();
    }
}
