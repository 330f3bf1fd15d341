package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.ide.lens.LensPlace;

class LensesTest {

    @Test
    void findsScenariosDecisionsAndExpectationsInOrder() {
        var editor = new TestEditor("""
                scenario S "A scenario" on AB as of 2025-12 for 24 months {
                  decision answer "What now?" in 2026-03 {
                    option wait 50% { decision later in 2026-06 { option yes 100% } }
                    option act 50%
                  }
                  expect security above 40 in 2026-12 with probability 50%
                }
                """);
        List<LensPlace> places = editor.services().lenses().of(editor.resource());
        assertEquals(List.of("S", "answer", "later", ""), places.stream().map(LensPlace::name).toList());
        assertTrue(places.stream().allMatch(place -> place.scenario().equals("S")));
        assertEquals(List.of("wait", "act"), places.get(1).options());
        var expectation = places.getLast();
        assertEquals("2026-12", expectation.month());
        assertTrue(editor.at(expectation.span()).startsWith("expect security"));
    }

    @Test
    void leavesOutWhatHasNoNameYet() {
        var editor = new TestEditor("scenario \"A scenario\" on AB as of 2025-12 for 24 months { decision \"What now?\" in 2026-03 { } }");
        assertEquals(List.of(), editor.services().lenses().of(editor.resource()));
    }

    @Test
    void sparesWhatIsHalfTyped() {
        var editor = new TestEditor("scenario S on AB as of 2025-12 for 24 months {\n decision \n expect security above");
        assertEquals("S", editor.services().lenses().of(editor.resource()).getFirst().name());
    }
}
