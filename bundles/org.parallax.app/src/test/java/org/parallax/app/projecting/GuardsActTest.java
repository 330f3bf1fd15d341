package org.parallax.app.projecting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.situation.Indicator.ECONOMIC;
import static org.parallax.projection.situation.Indicator.POLITICAL;
import static org.parallax.projection.situation.Indicator.SECURITY;
import static org.parallax.projection.situation.Indicator.VIEW_OF_FIRST_BY_SECOND;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.app.Trial;

/** Clauses that count only for events of a certain sort, tested by the outcome. */
final class GuardsActTest {

    private static double political(String parameters, String guard, String event) {
        return trial(parameters + " helps political strongly if " + guard + " lasts", event).mean(POLITICAL, "2021-01") - 50;
    }

    private static Trial trial(String kind, String event) {
        return Trial.booked("kind Tried \"Tried\" { " + kind + " cites book }\n", "event it in 2021-01 : Tried { " + event + " }");
    }

    @ParameterizedTest
    @CsvSource({"consented, by Japan consented, 6", "consented, by Japan, 0", "not consented, by Japan consented, 0", "not consented, by Japan, 6"})
    void consent(String guard, String event, double points) {
        assertEquals(points, political("by state consented", guard, event), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"by party, by Japan, 6", "by party, by China, 0", "by challenger, by China, 6", "by challenger, by UnitedStates, 0",
        "by pivot, by UnitedStates, 6", "not by pivot, by UnitedStates, 0", "not by pivot, by SouthKorea, 6", "by threat, by China, 0",
        "by bystander, by China, 0"})
    void whoActs(String guard, String event, double points) {
        assertEquals(points, political("by state", guard, event), 1e-9);
    }

    @Test
    void partiesThatActTogetherActAsParties() {
        assertEquals(6, political("between states", "by party", "between Japan, SouthKorea"), 1e-9);
        assertEquals(0, political("between states", "not by party", "between Japan, SouthKorea"), 1e-9);
    }

    /** Points are scaled by the intensity besides: half for a minor event, one and a half times for a severe one. */
    @ParameterizedTest
    @CsvSource({"intensity above minor, intensity minor, 0", "intensity above minor, intensity moderate, 4.5",
        "intensity above moderate, intensity major, 6", "intensity above major, intensity severe, 9",
        "intensity below severe, intensity severe, 0", "intensity below major, intensity minor, 3", "intensity above moderate, '', 6",
        "intensity above major, '', 0", "intensity below severe, '', 6"})
    void intensity(String guard, String intensity, double points) {
        assertEquals(points, political("by state optional intensity", guard, "by Japan " + intensity), 1e-9);
    }

    @Test
    void aGuardHoldsForItsWholeClauseAndForNoOther() {
        var kind = "by state consented harms political strongly, economic strongly if consented harms security slightly lasts";
        assertEquals(50, trial(kind, "by Japan").mean(POLITICAL, "2021-01"), 1e-9);
        assertEquals(50, trial(kind, "by Japan").mean(ECONOMIC, "2021-01"), 1e-9);
        assertEquals(44, trial(kind, "by Japan consented").mean(ECONOMIC, "2021-01"), 1e-9);
        assertEquals(48.5, trial(kind, "by Japan").mean(SECURITY, "2021-01"), 1e-9);
    }

    @Test
    void aViewThatIsGuardedIsNotReplacedByWhatIsSeenInPolitics() {
        var kind = "by state optional intensity harms political strongly seen by counterpart as bad severely if intensity above minor lasts";
        assertEquals(40, trial(kind, "by Japan").mean(VIEW_OF_FIRST_BY_SECOND, "2021-01"), 1e-9);
        assertEquals(50, trial(kind, "by Japan intensity minor").mean(VIEW_OF_FIRST_BY_SECOND, "2021-01"), 1e-9);
    }

    @Test
    void aDriverMovesOnlyIfTheGuardHolds() {
        assertEquals(70, driven("by China").mean(ECONOMIC, "2021-06"), 1e-9);
        assertEquals(40, driven("by China consented").mean(ECONOMIC, "2021-06"), 1e-9);
    }

    /** Under the theory that shows Chinese pressure as the economic level. */
    private static Trial driven(String event) {
        return Trial.named("Trial", "kind Tried \"Tried\" { by state consented raises pressure severely if not consented lasts cites book }\n"
                + "scenario Trial on Small as of 2020-12 for 24 months { event it in 2021-01 : Tried { " + event + " } }");
    }
}
