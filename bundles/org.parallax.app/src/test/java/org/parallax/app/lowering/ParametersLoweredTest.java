package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.dsl.Language;
import org.parallax.model.Scenario;
import org.parallax.projection.situation.ParameterSetting;
import org.parallax.projection.situation.Situation;

/** What a scenario assumes of parameters of theories, as a run is given it. */
class ParametersLoweredTest {

    private static Situation lowered(String statements) {
        return loweredLast("scenario Trial on Small as of 2020-12 for 60 months { " + statements + " }");
    }

    private static Situation loweredLast(String scenarios) {
        var file = URI.createURI("memory:/trial.scenario");
        var workspace = Language.with(() -> Set.of("Tally", "Ledger"), List::of).newWorkspace();
        workspace.put(file, Trial.RECORD + scenarios);
        var document = workspace.check(file, () -> false).document().orElseThrow();
        return new Lowering().lower((Scenario) document.getElements().getLast()).situation();
    }

    @Test
    void valuesAndRangesByTheoryAndParameter() {
        assertEquals(
                List.of(new ParameterSetting("Ledger", "progressive", -1.5, -1.5), new ParameterSetting("Tally", "gain", 0.4, 0.8),
                        new ParameterSetting("Tally", "stretch", 2, 2)),
                lowered("assume stretch of Tally 2 assume progressive of Ledger -1.5 assume gain of Tally 0.4 to 0.8 because \"so\"")
                        .parameters());
        assertEquals(List.of(), lowered("assume China pressure 0.5").parameters());
    }

    @Test
    void aVariantReplacesAndInherits() {
        assertEquals(
                List.of(new ParameterSetting("Tally", "gain", 0.9, 0.9), new ParameterSetting("Tally", "stretch", 2, 2)),
                loweredLast("""
                        scenario One on Small as of 2020-12 for 60 months { assume gain of Tally 0.4 to 0.8 assume stretch of Tally 2 }
                        scenario Other extends One { assume gain of Tally 0.9 }
                        """).parameters());
    }

    @Test
    void orderDoesNotCountAndValuesDo() {
        assertEquals(digest("assume stretch of Tally 2 assume gain of Tally 0.4"), digest("assume gain of Tally 0.4 assume stretch of Tally 2"));
        assertNotEquals(digest("assume gain of Tally 0.4"), digest("assume gain of Tally 0.4 to 0.5"));
        assertNotEquals(digest(""), digest("assume gain of Tally 0.4"));
    }

    private static String digest(String statements) {
        return Digests.of(lowered(statements), new TreeMap<>()).scenario();
    }

    @Test
    void aCourseIsRefused() {
        assertThrows(LoweringException.class, () -> lowered("assume gain of Tally rises to 0.9 by 2021-06"));
    }
}
