package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Triggers can fire. */
class TriggerChecksTest extends CheckTest {

    @Test
    void thresholds() {
        scenario("""
                whenever security below 0 { event a : Summit { between Japan, SouthKorea } }
                whenever security above 100 once { event b : Summit { between Japan, SouthKorea } }
                whenever security below 35 for 40 months { event c : Summit { between Japan, SouthKorea } }
                whenever security below 35 { }
                """, """
                2:25 warning UNREACHABLE_TRIGGER This never fires: no indicator gets below 0.
                3:25 warning UNREACHABLE_TRIGGER This never fires: no indicator gets above 100.
                4:32 warning UNREACHABLE_TRIGGER This never fires in time: it asks for 40 months in a row, and S runs for 36.
                5:10 warning NO_EFFECT This trigger sets nothing off.
                """);
    }

    @Test
    void timesComeFromTheTrigger() {
        scenario("""
                event talks in 2026-02 : Summit { between Japan, SouthKorea }
                whenever security below 35 {
                  event a : Summit { between Japan, SouthKorea }
                  event b 2 months after a : Summit { between Japan, SouthKorea }
                  event c in 2027-03 : Summit { between Japan, SouthKorea }
                  event d 1 month after talks : Summit { between Japan, SouthKorea }
                }
                """, """
                6:11 error FREE_OF_TRIGGER c has a time of its own, which the trigger cannot move: leave it out, so that it happens in the month after the trigger fires, or say how many months after another event of this trigger.
                7:11 error FREE_OF_TRIGGER d has a time of its own, which the trigger cannot move: leave it out, so that it happens in the month after the trigger fires, or say how many months after another event of this trigger.
                """);
    }
}
