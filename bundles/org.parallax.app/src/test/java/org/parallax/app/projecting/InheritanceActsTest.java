package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;

/** {@code extends}, {@code without} and {@code replace}, tested by the outcome. */
final class InheritanceActsTest {

    private static final String PARENT = """
            scenario Parent "Parent" on Small as of 2020-12 for 24 months {
              assume UnitedStates commitment 0.50
              event row in 2021-03 if start : Quarrel { by Japan over History intensity major }
              event start in 2021-01 with probability 50% : Meeting { between Japan, SouthKorea }
              event later 2 months after row : Meeting { between Japan, SouthKorea }
              decision answer "How?" 1 month after row { option a "A" 50% { event inA : Meeting { between Japan, SouthKorea } } option b "B" 50% }
              whenever political below 45 once { event pause : Leaving { of Pact by Japan } }
              expect political above 40 in 2021-12 with probability 50%
              project with Tally runs 700 seed 9
            }
            """;

    private static Trial child(String statements) {
        return Trial.named("Child", PARENT + "scenario Child \"Child\" extends Parent { " + statements + " }");
    }

    @Test
    void aChildInheritsAllItDoesNotSay() {
        var parent = Trial.named("Parent", PARENT);
        var child = child("");
        assertEquals(parent.result().theories(), child.result().theories());
        assertEquals("Child", child.result().situation().scenario());
        var lowered = Trial.lower("Child", PARENT + "scenario Child extends Parent { }");
        assertEquals(Optional.of(700L), lowered.runs());
        assertEquals(Optional.of(9L), lowered.seed());
    }

    @Test
    void aChildAddsEventsAndOverridesAssumptions() {
        var child = child("assume UnitedStates commitment 0.20 event more in 2021-01 : Meeting { between Japan, SouthKorea }");
        assertEquals(20, child.mean(SECURITY, "2021-06"), 1e-9);
        assertEquals(1, child.event("more").probability());
        assertEquals(6, child.result().occurrences().size());
    }

    @Test
    void aChildAssumesAnotherValueOfAParameter() {
        var texts = "scenario One on Small as of 2020-12 for 24 months { assume lift of Tally 5 }\n"
                + "scenario Other extends One { assume lift of Tally 7 }\nscenario Same extends One { }\n";
        assertEquals(57, Trial.named("Other", texts).mean(POLITICAL, "2021-06"), 1e-9);
        assertEquals(55, Trial.named("Same", texts).mean(POLITICAL, "2021-06"), 1e-9);
    }

    @Test
    void withoutRemovesEvents() {
        var child = child("without row without later without answer");
        assertEquals(List.of("pause", "start"), child.result().occurrences().stream().map(event -> event.event()).toList());
        assertEquals(0, child.event("pause").probability(), "nothing is left to set it off");
    }

    @Test
    void withoutRemovesADecisionWithItsEvents() {
        var child = child("without answer");
        assertTrue(child.result().decisions().isEmpty());
        assertTrue(child.result().occurrences().stream().noneMatch(event -> event.event().equals("inA")));
    }

    @Test
    void withoutTheOnlyEventOfATriggerTheTriggerIsGone() {
        assertTrue(child("without pause").result().situation().storyline().triggers().isEmpty());
    }

    @Test
    void replaceChangesAnEventAndKeepsWhatRefersToIt() {
        var child = child("replace row in 2021-08 : Quarrel { by Japan over History intensity minor }");
        assertEquals(1, child.event("row").probability(), "the condition is not inherited");
        assertEquals(Optional.of(YearMonth.of(2021, 8)), child.event("row").first());
        assertEquals(Optional.of(YearMonth.of(2021, 10)), child.event("later").first());
        assertEquals(3, child.mean(POLITICAL, "2021-07") - child.mean(POLITICAL, "2021-08"), 1e-9);
    }

    @Test
    void aReplacementWithoutATimeKeepsTheTime() {
        var child = child("replace row : Quarrel { by Japan over History intensity minor } replace inA : Quarrel { by Japan over History intensity minor }");
        assertEquals(1, child.event("row").probability(), "the condition is not inherited");
        assertEquals(Optional.of(YearMonth.of(2021, 3)), child.event("row").first());
        assertEquals(Optional.of(YearMonth.of(2021, 4)), child.event("inA").first());
    }

    @Test
    void aGrandchildReplacesWhatItsGrandparentSaid() {
        var grandchild = Trial.named("Grandchild", PARENT
                + "scenario Child extends Parent { without pause }"
                + "scenario Grandchild extends Child for 12 months { replace row in 2021-05 : Quarrel { by Japan over History intensity minor } }");
        assertEquals(12, grandchild.result().situation().months());
        assertEquals(Optional.of(YearMonth.of(2021, 5)), grandchild.event("row").first());
        assertTrue(grandchild.result().occurrences().stream().noneMatch(event -> event.event().equals("pause")));
    }
}
