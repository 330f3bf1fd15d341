package org.parallax.dsl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.record.RecordElements;
import org.parallax.model.Event;
import org.parallax.model.Named;

/** A condition that is corrected ends as if it had been told so from the beginning. */
class CorrectedEndingsTest {

    private static final String KINDS = """
            relationship Pair
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended cites book }
            kind Embargo "Embargo" { by state to state harms economic strongly lasts until ended cites book }
            kind Lifting "Lifting" { by state to state ends Controls cites book }
            event c18 on 2018-07-01 : Controls { by Japan to SouthKorea cites book }
            """;
    private static final String LIFTS = "event lift on 2020-03-01 : Lifting { by Japan to SouthKorea ends e19 cites book }\n";

    @Test
    void theKindOfTheCorrectionSaysWhatElseIsEnded() {
        String embargo = "event e19 on 2019-07-01 : Embargo { by Japan to SouthKorea cites book }\n";
        String controls = "event e19 on 2019-07-01 : Controls { by Japan to SouthKorea cites book }\n";
        assertEquals(List.of("e19"), ended(controls, ""));
        assertEquals(List.of("e19"), ended(embargo, controls.replace("event", "correct")));
        assertEquals(List.of("e19", "c18"), ended(embargo, ""));
        assertEquals(List.of("e19", "c18"), ended(controls, embargo.replace("event", "correct")));
    }

    private static List<String> ended(String told, String corrected) {
        var workspace = TestLanguage.withPair();
        var files = Map.of("kinds", KINDS + told + LIFTS, "notes", "relationship Pair\n" + corrected);
        files.forEach((name, text) -> workspace.put(URI.createURI("memory:/" + name + ".relationship"), text));
        workspace.put(TestLanguage.FILE, "scenario S on Pair as of 2025-12 for 12 months { }\n");
        var file = workspace.resource(TestLanguage.FILE).orElseThrow();
        var record = RecordElements.visibleFrom(file, Set.of("Pair"));
        var endings = Endings.of(record);
        var lift = record.stream().filter(element -> element instanceof Event event && event.getName().equals("lift")).findFirst().orElseThrow();
        return endings.endedBy((Event) lift).stream().map(Named::getName).toList();
    }
}
