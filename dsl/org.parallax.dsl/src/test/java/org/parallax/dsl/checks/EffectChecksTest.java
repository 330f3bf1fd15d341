package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What a kind says of channels, lasting parts and drivers. */
class EffectChecksTest extends CheckTest {

    @Test
    void contactHasADirection() {
        beside("""
                relationship Pair
                kind K "K" { by state harms societal of actor slightly helps societal of counterpart slightly fades over 3 months }
                kind L "L" { by state harms political of actor slightly, societal of both slightly fades over 3 months }
                kind M "M" { by state harms societal slightly helps societal of counterpart slightly fades over 3 months }
                """, """
                3:42 error DIRECTED_EFFECT Only societal contact has a direction, that of the actor's or the counterpart's people in the other country; political is between the two states.
                4:53 error DUPLICATE_EFFECT M already says in line 4 what it does to societal.
                """);
    }

    @Test
    void theLastingPartIsAShare() {
        beside("""
                relationship Pair
                kind K "K" { by state harms political slightly leaving 30%, economic slightly leaving 130% fades over 3 months }
                kind L "L" { by state seen by both as bad slightly leaving -1% lasts until ended }
                kind M "M" { by state harms political slightly leaving 30% lasts }
                """, """
                2:87 error OUT_OF_SCALE A lasting part of 130 % is not possible: it lies between 0 % and 100 %.
                3:60 error OUT_OF_SCALE A lasting part of -1 % is not possible: it lies between 0 % and 100 %.
                4:56 warning NO_EFFECT The effect of M lasts as a whole, so that it says in vain which part of it is left.
                """);
    }

    @Test
    void howItLasts() {
        beside("""
                relationship Pair
                kind K "K" { by state harms political slightly lasts until ended }
                kind L "L" { by state harms political slightly lasts until ended then fades over 4 months }
                kind M "M" { by state harms political slightly then fades over 4 months }
                kind N "N" { by state harms political slightly lasts then fades over 4 months }
                kind O "O" { by state lasts until ended }
                kind P "P" { of agreement suspends of lasts until ended }
                """, """
                4:64 error FADING_CONTRADICTION M says "then fades" but not what it fades after: write "lasts until ended" before it, or leave "then" out.
                5:48 error FADING_CONTRADICTION N cannot both fade and last; what fades once it is ended "lasts until ended then fades over N months".
                6:23 warning NO_EFFECT O moves nothing that could last: say what it harms, helps, raises or lowers.
                """);
    }

    @Test
    void attributesAreSaidOnce() {
        beside("""
                relationship Pair
                kind K "K" { by state about history, trade deed protest costly to actor favours counterpart }
                kind L "L" { by state about history, trade, history deed protest deed vote costly to actor, both favours both, both }
                """, """
                3:45 error DUPLICATE_STATEMENT This is told a second time; line 3 already says history.
                3:71 error DUPLICATE_CLAUSE This is given a second time; line 3 already says protest.
                3:93 warning NO_EFFECT "both" means actor and counterpart: leave out what is said beside it.
                3:112 error DUPLICATE_STATEMENT This is told a second time; line 3 already says both.
                """);
    }

    @Test
    void consentIsAFlag() {
        String kinds = """
                kind K "K" { by state optional consented }
                kind L "L" { by state consented }
                """;
        beside(kinds + """
                scenario S on Pair as of 2025-12 for 36 months {
                  event a in 2026-02 : K { by Japan consented }
                  event b in 2026-02 : L { by Japan }
                  event c in 2026-02 : Protest { by Japan to SouthKorea consented }
                  event d in 2026-02 : K { by Japan consented consented }
                }
                """, """
                6:57 error UNKNOWN_ARGUMENT Protest takes no "consented"; it takes "by" and "to".
                7:47 error DUPLICATE_ARGUMENT "consented" is given twice; line 7 has it already.
                """);
    }

    @Test
    void aDriverIsTheActingStatesOwn() {
        String kinds = """
                kind Press "Press" { by state raises pressure strongly fades over 3 months }
                kind Some "Some" { by state raises pressure strongly if by challenger fades over 3 months }
                kind All "All" { between states raises pressure strongly fades over 3 months }
                """;
        beside(kinds + """
                scenario S on Pair as of 2025-12 for 36 months {
                  event a in 2026-02 : Press { by China }
                  event b in 2026-02 : Press { by UnitedStates }
                  event c in 2026-02 : Some { by UnitedStates }
                  event d in 2026-02 : All { between Japan, SouthKorea }
                  event e in 2026-02 : All { between Japan, China }
                }
                """, """
                6:24 warning NO_EFFECT Press moves the pressure of the state that acts, and UnitedStates, a pivot, has none: no pressure is moved.
                8:24 warning NO_EFFECT All moves the pressure of the states that act, and Japan and SouthKorea have none: no pressure is moved.
                """);
    }
}
