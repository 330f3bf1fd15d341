package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Who acts or decides although the scenario withdraws them. */
class AbsenceChecksTest extends CheckTest {

    @Test
    void throughoutTheirMonths() {
        withdrawn("withdraw SouthKorea from 2027-08 to 2027-10 withdraw SouthKorea from 2027-11 withdraw Japan from 2027-07 to 2027-12", """
                4:8 warning WITHDRAWN_ACTOR landing does not happen in crisis: SouthKorea, which acts in it, is withdrawn from 2027-09 to 2027-11.
                6:30 warning WITHDRAWN_ACTOR Tokyo decides in crisis for nobody: Japan is withdrawn from 2027-07 to 2027-12.
                """);
    }

    @Test
    void oneOfTwoBetweenWhomItTakesPlace() {
        withdrawn("withdraw Japan from 2026-02 to 2026-02", """
                5:8 warning WITHDRAWN_ACTOR ceremony does not happen in opening: Japan, which acts in it, is withdrawn in 2026-02.
                """);
    }

    @Test
    void notInOneMonth() {
        withdrawn("withdraw SouthKorea from 2027-10 withdraw Japan from 2027-08 to 2028-03", "");
    }

    @Test
    void aTeamOfSeveralIsThereWithOneOfThem() {
        withdrawn("Japan, NorthKorea", "withdraw Japan from 2027-07 to 2027-12", "");
        withdrawn("Japan, NorthKorea", "withdraw Japan from 2027-07 to 2027-12 withdraw NorthKorea from 2027-06", """
                6:30 warning WITHDRAWN_ACTOR Tokyo decides in crisis for nobody: Japan and NorthKorea are withdrawn from 2027-07 to 2027-12.
                """);
    }

    private static void withdrawn(String withdrawals, String issues) {
        withdrawn("Japan", withdrawals, issues);
    }

    private static void withdrawn(String states, String withdrawals, String issues) {
        beside("""
                exercise Room plays Absent {
                  team Tokyo of %s seats 3
                  move opening to 2027-06 move crisis to 2027-12
                inject landing in crisis
                inject ceremony in opening
                decide response in crisis by Tokyo
                }
                """.formatted(states) + PLAYED + "scenario Absent extends Played { " + withdrawals + " }\n", issues);
    }
}
