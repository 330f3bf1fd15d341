package org.parallax.dsl.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Event;
import org.parallax.model.Named;

/** An event is over its own issue, else over that of its agreement. */
class EventIssueTest {

    private static final String RECORD = """
            relationship Pair
            issue Grave "Grave" { salience 0.9 for Japan salience 0.9 for SouthKorea }
            issue Slight "Slight" { salience 0.1 for Japan }
            issue Trifling "Trifling" { salience 0.1 for SouthKorea }
            agreement Two "Two" between Japan, SouthKorea { in force from 2016 over Slight, Grave over Trifling }
            agreement Even "Even" between Japan, SouthKorea { in force from 2016 over Trifling, Slight }
            kind Both "Both" { over issue of agreement by state }
            kind Twice "Twice" { over issue about issue by state }
            """;

    @Test
    void theIssueThatItNames() {
        assertEquals("Territory", issue("Incident { by SouthKorea over Territory intensity minor }"));
    }

    @Test
    void elseOfItsAgreementsTheOneThatMattersMostAndNeverTheFirstInTheText() {
        assertEquals("Grave of its agreement", issue("Suspension { of Two by SouthKorea }"));
        assertEquals("Slight of its agreement", issue("Suspension { of Even by SouthKorea }"));
    }

    @Test
    void whatItIsOverBeforeWhatItIsAboutInAnyOrder() {
        assertEquals("Slight", issue("Twice { by Japan over Slight about Grave }"));
        assertEquals("Slight", issue("Twice { about Grave over Slight by Japan }"));
    }

    @Test
    void itsOwnComesBeforeThatOfItsAgreement() {
        assertEquals("Abductions", issue("Both { by Japan of Two over Abductions }"));
    }

    @Test
    void noneWhereNeitherSaysAny() {
        assertEquals("none", issue("Suspension { of Sharing by SouthKorea }"));
        assertEquals("none", issue("Summit { between Japan, SouthKorea }"));
    }

    @Test
    void anUnknownNameIsNoIssue() {
        assertEquals("none", issue("Incident { by SouthKorea over Nothing intensity minor }"));
        assertEquals("none", issue("Suspension { of Nothing by SouthKorea }"));
    }

    private static String issue(String told) {
        Workspace workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, RECORD + "event it on 2020-05-01 : " + told + "\n");
        Event event = workspace.document(TestLanguage.FILE).orElseThrow().getElements().stream()
                .filter(Event.class::isInstance).map(Event.class::cast).findFirst().orElseThrow();
        return EventIssue.of(event).map(Named::getName).orElse("none")
                + (EventIssue.ofAgreement(event).isPresent() ? " of its agreement" : "");
    }
}
