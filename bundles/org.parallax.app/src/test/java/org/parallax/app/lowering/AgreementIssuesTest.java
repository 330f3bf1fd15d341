package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.projection.situation.Situation;

/** Theories are told that an event of an agreement is over what the agreement is over. */
final class AgreementIssuesTest {

    private static final String ACCORD = """
            agreement Accord "The accord" between Japan, SouthKorea { in force from 2016-11 over Territory cites book }
            kind Remark "Remark" { of agreement optional over issue by state harms political slightly lasts cites book }
            event named on 2018-05-02 : Remark { of Accord by Japan cites book }
            event met on 2019-05-02 : Meeting { between Japan, SouthKorea cites book }
            """;

    @Test
    void aPlannedEvent() {
        assertEquals(Optional.of("Territory"), planned("Remark { of Accord by Japan }"));
        assertEquals(Optional.of("History"), planned("Remark { of Accord over History by Japan }"));
        assertEquals(Optional.empty(), planned("Remark { of Pact by Japan }"));
    }

    @Test
    void aReplacementThatIsOfTheAgreement() {
        assertEquals(Optional.of("Territory"), Trial.lower("Trial", ACCORD + """
                scenario First on Small as of 2020-12 for 24 months { event it in 2021-01 : Remark { of Pact by Japan } }
                scenario Trial extends First { replace it in 2021-02 : Remark { of Accord by Japan } }
                """).situation().storyline().events().getFirst().event().issue());
    }

    @Test
    void aDocumentedEvent() {
        var past = situation("Remark { of Pact by Japan }").past();
        assertEquals(Optional.of("Territory"),
                past.stream().filter(each -> each.event().id().equals("named")).findFirst().orElseThrow().event().issue());
        assertEquals(Optional.empty(),
                past.stream().filter(each -> each.event().id().equals("met")).findFirst().orElseThrow().event().issue());
    }

    private static Optional<String> planned(String event) {
        return situation(event).storyline().events().getFirst().event().issue();
    }

    private static Situation situation(String event) {
        return Trial.lower("Trial", ACCORD + "scenario Trial on Small as of 2020-12 for 24 months { event it in 2021-01 : " + event + " }")
                .situation();
    }
}
