package org.parallax.dsl.checks;

import org.junit.jupiter.api.Test;

/** Events over an issue involve a party to it. */
class IssueChecksTest extends CheckTest {

    @Test
    void noPartyInvolved() {
        scenario("""
                event a in 2026-05 : Incident { by China over Territory intensity minor }
                event b in 2026-05 : Incident { by SouthKorea over Abductions intensity minor }
                """, """
                2:47 error ISSUE_NOT_SHARED Territory is between Japan and SouthKorea, the parties to the relationship; China is no party to it.
                3:52 error ISSUE_NOT_SHARED Abductions is between Japan and NorthKorea (line 13 of pair.relationship); SouthKorea is no party to it.
                """);
    }

    @Test
    void aPartyInvolved() {
        scenario("""
                event a in 2026-05 : Incident { by NorthKorea over Abductions intensity minor }
                """, "");
    }

    /** The issue is the agreement's, and the agreement says whose it is. */
    @Test
    void anEventOfAnAgreementNeedNotInvolveAPartyToItsIssue() {
        beside("""
                agreement Search "Search" between Japan, NorthKorea { in force from 2014-05 over Abductions cites book }
                scenario S on Pair as of 2025-12 for 24 months { event end in 2026-03 : Suspension { of Search by SouthKorea } }
                """, "");
    }

    @Test
    void sensitivityIsOneOfAParty() {
        scenario("""
                shift sensitivity of China to Territory by +20% from 2027-03 for 12 months
                """, """
                2:22 error NOT_A_PARTY China is no party to the relationship; sensitivity to an issue is one of a party.
                2:31 warning NO_EFFECT No event that is planned here is over Territory or an issue entwined with it, so this shift changes nothing.
                """);
    }
}
