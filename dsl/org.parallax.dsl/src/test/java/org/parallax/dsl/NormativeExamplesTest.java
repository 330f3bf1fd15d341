package org.parallax.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.After;
import org.parallax.model.Agreement;
import org.parallax.model.Argument;
import org.parallax.model.Assumption;
import org.parallax.model.Attitude;
import org.parallax.model.Comparison;
import org.parallax.model.CourseValue;
import org.parallax.model.Decision;
import org.parallax.model.Document;
import org.parallax.model.DomainIndicator;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Exclusion;
import org.parallax.model.Expectation;
import org.parallax.model.Indicator;
import org.parallax.model.Intensity;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Leaning;
import org.parallax.model.Named;
import org.parallax.model.Occurred;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Quantity;
import org.parallax.model.RangeValue;
import org.parallax.model.Replacement;
import org.parallax.model.Role;
import org.parallax.model.Scenario;
import org.parallax.model.SensitivityShift;
import org.parallax.model.State;
import org.parallax.model.StateRole;
import org.parallax.model.Strength;
import org.parallax.model.Stretch;
import org.parallax.model.Trigger;
import org.parallax.model.ViewIndicator;
import org.parallax.model.Window;
import org.parallax.model.Withdrawal;

/** The two examples of the design are valid, word for word, and mean what their comments say. */
class NormativeExamplesTest {

    private static final Path FOLDER = Path.of("src/test/resources/normative");

    private Workspace workspace;

    @BeforeEach
    void load() {
        workspace = TestLanguage.language().newWorkspace();
        workspace.add(FOLDER);
    }

    @Test
    void neitherHasAnIssue() {
        workspace.check().forEach(file -> assertEquals("", TestLanguage.lines(file.diagnostics()), file.file().lastSegment()));
    }

    @Test
    void theRecordSaysWhatItSays() {
        Document record = document("JapanKorea.relationship");
        assertEquals("Japan – Republic of Korea", record.getHeader().getTitle());
        assertEquals(List.of(StateRole.PARTY, StateRole.PARTY, StateRole.PIVOT, StateRole.CHALLENGER, StateRole.THREAT),
                all(record, State.class).stream().map(State::getRole).toList());
        Issue territory = named(record, Issue.class, "Territory");
        assertSame(named(record, Issue.class, "History"), territory.getEntwined().get(0));
        assertEquals("The Challenges Ahead", territory.getCitations().get(0).getSection());
        Leader yoon = named(record, Leader.class, "Yoon");
        assertEquals("2025-04-04", yoon.getTerms().get(0).getTo().text());
        assertEquals(Leaning.CONSERVATIVE, yoon.getLeaning());
        assertEquals(Attitude.CONCILIATORY, yoon.getStances().get(0).getAttitude());
        Agreement gsomia = named(record, Agreement.class, "GSOMIA");
        assertEquals(List.of("Japan", "SouthKorea"), gsomia.getParties().stream().map(Named::getName).toList());
        assertFalse(gsomia.getInForce().get(0).getTo().isGiven());
        EventKind incident = named(record, EventKind.class, "TerritorialIncident");
        assertEquals(List.of(Role.BY, Role.OVER, Role.INTENSITY),
                incident.getParameters().stream().map(p -> p.getRole()).toList());
        assertEquals(Strength.STRONGLY, incident.getEffects().get(0).getImpacts().get(0).getStrength());
        assertEquals(9, incident.getFadeMonths());
        Event lee = named(record, Event.class, "leeOnTheIslets");
        assertSame(incident, lee.getKind());
        assertEquals(Intensity.SEVERE, lee.getArguments().get(2).getIntensity());
    }

    @Test
    void theScenarioSaysWhatItSays() {
        Scenario scenario = scenario("DokdoLanding");
        assertEquals("JapanKorea", scenario.getRelationship().getName());
        assertEquals("2025-12", scenario.getAsOf().text());
        assertEquals(36, scenario.getMonths());
        List<Assumption> assumptions = said(scenario, Assumption.class);
        RangeValue range = assertInstanceOf(RangeValue.class, assumptions.get(0).getValue());
        assertEquals(0.70, range.getHigh());
        assertEquals(1, assumptions.get(0).getReasons().size());
        CourseValue course = assertInstanceOf(CourseValue.class, assumptions.get(1).getValue());
        assertEquals(Quantity.PRESSURE, assumptions.get(1).getQuantity());
        assertEquals("2027-06", course.getBy().text());

        List<Event> events = said(scenario, Event.class);
        assertEquals(60, events.get(0).getProbability());
        assertEquals(Intensity.MINOR, events.get(0).getArguments().get(2).getIntensity());
        Window window = assertInstanceOf(Window.class, events.get(1).getWhen());
        assertEquals("2027-11", window.getTo().text());
        assertSame(events.get(0), assertInstanceOf(Occurred.class, events.get(1).getCondition()).getHappening());
        After after = assertInstanceOf(After.class, events.get(2).getWhen());
        assertEquals("note", events.get(2).getName());
        assertSame(events.get(1), after.getAnchor());

        Decision decision = said(scenario, Decision.class).get(0);
        assertEquals(List.of(55.0, 45.0), decision.getOptions().stream().map(o -> o.getShare()).toList());
        Argument between = ((Event) decision.getOptions().get(0).getItems().get(0)).getArguments().get(0);
        assertEquals(2, between.getValues().size());
    }

    @Test
    void theShocksAndExpectationsSayWhatTheySay() {
        Scenario scenario = scenario("DokdoLanding");
        Trigger trigger = said(scenario, Trigger.class).get(0);
        assertTrue(trigger.isOnce());
        assertEquals(2, trigger.getMonths());
        assertEquals(Comparison.BELOW, trigger.getComparison());
        assertEquals(20, said(scenario, SensitivityShift.class).get(0).getChange());
        assertEquals(18, said(scenario, Stretch.class).get(0).getMonths());
        assertEquals("2028-06", said(scenario, Withdrawal.class).get(0).getTo().text());
        List<Expectation> expectations = said(scenario, Expectation.class);
        assertEquals(Indicator.SECURITY,
                assertInstanceOf(DomainIndicator.class, expectations.get(0).getIndicator()).getIndicator());
        ViewIndicator view = assertInstanceOf(ViewIndicator.class, expectations.get(1).getIndicator());
        assertEquals("Japan", view.getSubject().getName());
        assertEquals("SouthKorea", view.getViewer().getName());
        ProjectionRequest request = said(scenario, ProjectionRequest.class).get(0);
        assertEquals(List.of("ClashOfRealities", "QuasiAlliance"), request.getTheories());
        assertEquals(4000, request.getRuns());
        assertEquals(7, request.getSeed());
    }

    @Test
    void theSecondScenarioInherits() {
        Scenario child = scenario("Reciprocity");
        assertSame(scenario("DokdoLanding"), child.getParent());
        assertEquals("suspension", said(child, Exclusion.class).get(0).getRemoved().getName());
        Replacement replacement = said(child, Replacement.class).get(0);
        assertEquals("landing", replacement.getReplaced().getName());
        assertEquals(Intensity.MINOR, replacement.getArguments().get(2).getIntensity());
    }

    private Scenario scenario(String name) {
        return named(document("DokdoLanding.scenario"), Scenario.class, name);
    }

    private Document document(String file) {
        return workspace.document(Workspace.uri(FOLDER.resolve(file))).orElseThrow();
    }

    private static <T extends Named> T named(Document document, Class<T> type, String name) {
        return all(document, type).stream().filter(e -> e.getName().equals(name)).findFirst().orElseThrow();
    }

    private static <T> List<T> all(Document document, Class<T> type) {
        return document.getElements().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <T> List<T> said(Scenario scenario, Class<T> type) {
        return scenario.getStatements().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
