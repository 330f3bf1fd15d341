package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.projection.situation.Branch;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Outcome;

class ConditioningReaderTest {

    private static final LoweredScenario SCENARIO = Trial.lower("Trial", """
            scenario Trial "A trial" on Small as of 2020-12 for 24 months {
              event quarrel in 2021-03 with probability 50% : Quarrel { by Japan over History intensity minor }
              decision reply "How?" in 2021-05 { option mild "Mildly" 50% { } option stern "Sternly" 50% { } }
              decision later "And then?" in 2021-09 { option mild "Mildly" 50% { } option talks "By talks" 50% { } }
              whenever political below 40 for 2 months once { event leaving : Leaving { of Pact by Japan } }
            }
            """);

    @Test
    void eventsOptionsTriggersAndTheirOpposites() {
        assertEquals(Conditioning.of(new Branch.Happened("quarrel")), read("quarrel"));
        assertEquals(Conditioning.of(new Branch.Chosen("reply", "mild")), read("reply=mild"));
        assertEquals(Conditioning.of(new Branch.Fired("whenever leaving")), read("whenever leaving"));
        assertEquals(
                Conditioning.of(new Branch.Not(new Branch.Chosen("later", "talks")), new Branch.Happened("quarrel")),
                read("quarrel", "not talks"));
    }

    @Test
    void anOptionOfTwoDecisionsNeedsItsDecision() {
        assertEquals("several decisions of Trial have an option mild: say later=mild or reply=mild", reason("mild"));
    }

    @Test
    void theNearestNameIsOffered() {
        assertEquals(
                "there is no quarell in Trial; did you mean quarrel? There is: later=mild, later=talks, leaving, quarrel,"
                        + " reply=mild, reply=stern, whenever leaving",
                reason("not quarell"));
    }

    @Test
    void ofTwoScenariosOneIsEnough() {
        var other = Trial.lower("Other", """
                scenario Other "Another" on Small as of 2020-12 for 24 months {
                  event meeting in 2021-03 : Meeting { between Japan, SouthKorea }
                }
                """);
        assertEquals(
                Conditioning.of(new Branch.Happened("meeting"), new Branch.Happened("quarrel")),
                Trial.completed(ConditioningReader.read(List.of("meeting", "quarrel"), SCENARIO, other)));
    }

    private static Conditioning read(String... texts) {
        return Trial.completed(ConditioningReader.read(List.of(texts), SCENARIO));
    }

    @Test
    void nothingIsGivenTwiceNorWithItsOpposite() {
        assertEquals("quarrel is given twice; leave one out", reason("quarrel", " quarrel"));
        assertEquals("later=talks is given twice; leave one out", reason("talks", "quarrel", "later = talks"));
        assertEquals("not quarrel is given twice; leave one out", reason("not quarrel", "not  quarrel"));
        var both = "no run has both later=talks and not later=talks, so they cannot be given together; leave one out";
        assertEquals(both, reason("talks", "not later=talks"));
        assertEquals(both, reason("not later=talks", "quarrel", "talks"));
    }

    private static String reason(String... texts) {
        return ConditioningReader.read(List.of(texts), SCENARIO) instanceof Outcome.Rejected<Conditioning>(var reason) ? reason : "read";
    }
}
