package org.parallax.app.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.app.catalogue.KindEntry;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Location;

/** Other programs read these files, so names and nesting must stay. */
class DataFilesTest {

    @Test
    void aDiagnosticNamesItsPlaceInLineColumnAndOffset() {
        var diagnostic = Diagnostic.of(Severity.WARNING, "SOME_CODE", "Say \"it\" so.",
                new Location(URI.createURI("file:/a.scenario"), "a.scenario", 2, 3, 14, 5));
        assertEquals("""
                {
                  "diagnostics": [
                    {
                      "file": "a.scenario",
                      "line": 2,
                      "column": 3,
                      "offset": 14,
                      "length": 5,
                      "severity": "warning",
                      "code": "SOME_CODE",
                      "message": "Say \\"it\\" so."
                    }
                  ]
                }
                """, DiagnosticsJson.of(List.of(diagnostic)));
    }

    @Test
    void kindsStandUnderTheirRecord() {
        var attributes = new KindEntry.Attributes(List.of("trade", "arms"), "summit", List.of("actor"), List.of("both"));
        var kind = new KindEntry(
                "Summit", "A summit", List.of("by STATE"), attributes, List.of("helps political"), "fades over 9 months",
                new KindEntry.Grounds(List.of("seen (S)"), List.of("it helps"), List.of("a day")));
        assertEquals("{\"records\":[{\"record\":\"JapanKorea\",\"kinds\":[{\"id\":\"Summit\",\"title\":\"Asummit\","
                        + "\"parameters\":[\"bySTATE\"],\"about\":[\"trade\",\"arms\"],\"deed\":\"summit\",\"costlyTo\":[\"actor\"],"
                        + "\"favours\":[\"both\"],\"effects\":[\"helpspolitical\"],\"fading\":\"fadesover9months\",\"reasons\":[\"seen(S)\"],"
                        + "\"readings\":[\"ithelps\"],\"supplied\":[\"aday\"]}]}]}",
                KindsJson.of(Map.of("JapanKorea", List.of(kind))).replaceAll("\\s+", ""));
    }
}
