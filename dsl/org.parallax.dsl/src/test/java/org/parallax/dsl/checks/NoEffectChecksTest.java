package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** What changes nothing is said. */
class NoEffectChecksTest extends CheckTest {

    @Test
    void shifts() {
        scenario("""
                shift pressure of China by 0% from 2027-01 for 3 months
                shift sensitivity of Japan to Territory by +20% from 2027-01 for 3 months
                shift sensitivity of Japan to Abductions by +20% from 2027-01 for 3 months
                """, """
                2:28 warning NO_EFFECT A shift by 0 % changes nothing.
                3:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                4:31 warning NO_EFFECT No event that is planned here is over Abductions or an issue entwined with it, so this shift changes nothing.
                """);
    }

    @Test
    void whatEventsAreOver() {
        beside("""
                issue Waters "Waters" { entwined with Abductions cites book }
                scenario S on Pair as of 2025-12 for 24 months {
                  shift sensitivity of Japan to Abductions by +20% from 2027-01 for 3 months
                  shift sensitivity of Japan to Waters by +20% from 2027-01 for 3 months
                  decision d in 2026-05 {
                    option x 50% { event a : Incident { by NorthKorea over Abductions intensity minor } }
                    option y 50%
                  }
                }
                scenario T extends S {
                  shift sensitivity of SouthKorea to Waters by +20% from 2027-01 for 3 months
                }
                scenario U on Pair as of 2011-12 for 24 months {
                  shift sensitivity of Japan to Territory by +20% from 2012-03 for 3 months
                }
                """, """
                14:33 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                """);
    }

    @Test
    void onlyAPlannedEventOfAnAgreementIsFeltAndIsOverItsIssue() {
        beside("""
                issue Secrets "Secrets" { cites book }
                agreement Later "Later" between Japan, SouthKorea { in force from 2014-05 over Secrets cites book }
                event paused on 2015-05-02 : Suspension { of Later by Japan cites book }
                scenario S on Pair as of 2025-12 for 24 months {
                  shift sensitivity of Japan to Secrets by +20% from 2027-01 for 3 months
                }
                scenario T on Pair as of 2013-12 for 24 months {
                  shift sensitivity of Japan to Secrets by +20% from 2014-03 for 3 months
                }
                scenario U on Pair as of 2025-12 for 24 months {
                  event end in 2026-03 : Suspension { of Sharing by Japan }
                  shift sensitivity of Japan to Abductions by +20% from 2026-03 for 3 months
                }
                scenario V on Pair as of 2014-12 for 24 months {
                  event end in 2015-03 : Suspension { of Later by Japan }
                  shift sensitivity of Japan to Secrets by +20% from 2015-03 for 3 months
                }
                """, """
                5:33 warning NO_EFFECT No event that is planned here is over Secrets or an issue entwined with it, so this shift changes nothing.
                8:33 warning NO_EFFECT No event that is planned here is over Secrets or an issue entwined with it, so this shift changes nothing.
                12:33 warning NO_EFFECT No event that is planned here is over Abductions or an issue entwined with it, so this shift changes nothing.
                """);
    }

    @Test
    void stretches() {
        beside("""
                kind Grave "Grave" { by state harms political slightly lasts }
                kind Mute "Mute" { by state }
                scenario S on Pair as of 2025-12 for 24 months {
                  event a in 2026-05 : Grave { by Japan }
                  event b in 2026-05 : Mute { by Japan }
                  event c in 2026-05 : Summit { between Japan, SouthKorea }
                  event d in 2026-05 : Summit { between Japan, SouthKorea }
                  stretch a to 18 months
                  stretch b to 18 months
                  stretch c to 6 months
                  stretch d to 7 months
                }
                scenario T extends S { without d stretch d to 9 months }
                """, """
                8:11 warning CONTRARY_WORD a is a Grave, the effect of which lasts; this makes it fade over 18 months.
                9:11 warning NO_EFFECT b is a Mute, which has no effect that could be stretched.
                10:16 warning NO_EFFECT c is a Summit, the effect of which fades over 6 months anyway.
                13:42 error LEFT_OUT T leaves out d in line 13.
                """);
    }

    @Test
    void withdrawals() {
        beside("""
                state Mongolia "Mongolia" code MNG bystander
                state Peru "Peru" code PER bystander
                state Chile "Chile" code CHL
                scenario S on Pair as of 2025-12 for 24 months {
                  event a in 2026-05 : Protest { by Mongolia to Japan }
                  withdraw Mongolia from 2026-05
                  withdraw Peru from 2026-05
                  withdraw Chile from 2026-05
                  withdraw Japan from 2026-05
                }
                """, """
                3:7 warning STATE_ROLE_MISSING Chile has no role: say party, pivot, challenger, threat or bystander.
                7:12 warning NO_EFFECT Peru has no driver, as a bystander, and acts in no event of S, so its withdrawal changes nothing.
                8:12 warning NO_EFFECT Chile has no role and so no driver, and acts in no event of S, so its withdrawal changes nothing.
                """);
    }

    @Test
    void aStateWithoutARoleHasNoDriver() {
        beside("""
                state Chile "Chile" code CHL
                scenario S on Pair as of 2025-12 for 24 months { assume Chile pressure 0.4 }
                """, """
                1:7 warning STATE_ROLE_MISSING Chile has no role: say party, pivot, challenger, threat or bystander.
                2:57 error QUANTITY_ROLE The quantity pressure belongs to a state with the role challenger; Chile has no role.
                """);
    }

    @Test
    void theRecordsWords() {
        beside("""
                relationship Pair
                issue X "X" { entwined with X salience 0.5 for China cites book }
                level of China pressure 0.5 from 2020-01 to 2020-06 cites book
                level of China pressure 0.6 from 2020-07 to 2020-12 cites book
                level of China pressure 0.7 from 2021 to 2021 cites book
                level of China pressure 0.8 from 2022-03 cites book
                kind Calm "Calm" { by state fades over 3 months }
                """, """
                2:29 warning NO_EFFECT X is entwined with itself.
                2:48 warning NO_EFFECT China is no party to the relationship; only what an issue means to the parties counts.
                5:42 warning NO_EFFECT No level of the pressure of China begins in 2022-01, so this one goes on after 2021-12.
                7:40 warning NO_EFFECT Calm moves nothing that could fade: say what it harms, helps, raises or lowers.
                """);
    }

    @Test
    void stretchesOfWhatIsStretchedAlready() {
        beside("""
                kind Grave "Grave" { by state harms political slightly lasts }
                scenario S on Pair as of 2025-12 for 24 months {
                  event c in 2026-05 : Summit { between Japan, SouthKorea }
                  event g in 2026-05 : Grave { by Japan }
                  stretch c to 30 months
                  stretch g to 18 months
                }
                scenario Undone extends S { stretch c to 6 months stretch g to 9 months }
                scenario Same extends S { stretch c to 30 months }
                scenario Back extends Undone { stretch c to 30 months stretch g to 9 months }
                """, """
                6:11 warning CONTRARY_WORD g is a Grave, the effect of which lasts; this makes it fade over 18 months.
                9:40 warning NO_EFFECT The effect of c is stretched to 30 months in line 5 already.
                10:68 warning NO_EFFECT The effect of g is stretched to 9 months in line 8 already.
                """);
    }
}
