package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Events give what their kinds ask for. */
class ArgumentChecksTest extends CheckTest {

    @Test
    void missing() {
        scenario("""
                event a in 2026-05 : Incident { by Japan }
                """, """
                2:22 error MISSING_ARGUMENT Incident needs an intensity (minor, moderate, major or severe).
                2:22 error MISSING_ARGUMENT Incident needs an issue after "over".
                """);
    }

    @Test
    void notAskedFor() {
        scenario("""
                event a in 2026-05 : Summit { between Japan, SouthKorea over Territory }
                """, """
                2:57 error UNKNOWN_ARGUMENT Summit takes no "over"; it takes "between" and "in".
                """);
    }

    @Test
    void twice() {
        scenario("""
                event a in 2026-05 : Protest { by Japan by SouthKorea to Japan }
                """, """
                2:41 error DUPLICATE_ARGUMENT "by" is given twice; line 2 has it already.
                """);
    }

    @Test
    void ofWrongType() {
        scenario("""
                event a in 2026-05 : Incident { by Territory over Japan intensity minor }
                event b in 2026-05 : Change { in SouthKorea to Japan }
                event c in 2026-05 : Protest { by Japan to progressive }
                """, """
                2:36 error ARGUMENT_TYPE Incident needs a state after "by", not the issue Territory.
                2:51 error ARGUMENT_TYPE Incident needs an issue after "over", not the state Japan.
                3:48 error ARGUMENT_TYPE Change needs a leaning after "to" (progressive, centrist, conservative, nationalist or military), not the state Japan.
                4:44 error ARGUMENT_TYPE Protest needs a state after "to", not the leaning progressive.
                """);
    }

    @Test
    void tooFewOrTooMany() {
        scenario("""
                event a in 2026-05 : Summit { between Japan }
                event b in 2026-05 : Summit { between Japan, Japan }
                event c in 2026-05 : Protest { by Japan, China to SouthKorea }
                """, """
                2:39 error ARGUMENT_COUNT "between" takes at least two states.
                3:46 error SAME_STATE Japan is given twice.
                4:42 error ARGUMENT_COUNT "by" takes one state here, not 2.
                """);
    }

    @Test
    void leaningsAndIntensitiesFit() {
        scenario("""
                event a in 2026-05 : Change { in SouthKorea to progressive }
                event b in 2026-05 : Incident { by Japan over Territory intensity severe }
                """, "");
    }
}
