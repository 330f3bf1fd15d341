package org.parallax.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Agreement;
import org.parallax.model.Correction;
import org.parallax.model.Deed;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Grade;
import org.parallax.model.LayerHeader;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Scenario;
import org.parallax.model.Side;
import org.parallax.model.Source;
import org.parallax.model.Topic;

/** The design's example of what lasts, what is a reading and what is a layer is valid and means what its comments say. */
class LastingExampleTest {

    private static final Path FOLDER = Path.of("src/test/resources/normative-lasting");

    private Workspace workspace;

    @BeforeEach
    void load() {
        workspace = TestLanguage.language().newWorkspace();
        workspace.add(FOLDER);
    }

    @Test
    void allThatIsSaidIsThatOneScenarioLeavesTheLayerOut() {
        var said = workspace.check().stream().flatMap(file -> file.diagnostics().stream()).toList();
        assertEquals(List.of("LAYER_NOT_CHOSEN"), said.stream().map(Diagnostic::code).toList(), said::toString);
        assertTrue(said.getFirst().message().contains("Core did not choose"), said::toString);
    }

    @Test
    void theHeadersSayWhatBelongsTogether() {
        var record = (RelationshipHeader) document("JapanKorea.relationship").getHeader();
        assertEquals("2025-12", record.getReaches().text());
        assertSame(document("PoliticalKinds.relationship").getHeader(), record.getLibraries().getFirst());
        var layer = (LayerHeader) document("PublicChronicle.relationship").getHeader();
        assertSame(record, layer.getRelationship());
        assertEquals("2026-10", layer.getReaches().text());
    }

    @Test
    void aVariantSeesTheLayersThatItsParentChose() {
        var scenarios = all("Choice.scenario", Scenario.class).toList();
        assertEquals(List.of(List.of(), List.of("PublicChronicle"), List.of("PublicChronicle")),
                scenarios.stream().map(scenario -> VisibleParts.of(scenario).layers()).toList());
    }

    @Test
    void theKindBeginsAConditionAndSaysWhatItIs() {
        var controls = all("PoliticalKinds.relationship", EventKind.class).toList().getFirst();
        assertTrue(controls.isUntilEnded());
        assertEquals(12, controls.getFadeMonths());
        assertEquals(List.of(Topic.TRADE), controls.getTopics());
        assertEquals(Deed.COERCION, controls.getDeed());
        assertEquals(List.of(Side.COUNTERPART), controls.getCostlyTo());
        assertEquals("told as a turning point, without a size", controls.getEffects().getFirst().getReading());
        var lifting = all("PoliticalKinds.relationship", EventKind.class).toList().get(1);
        assertEquals(List.of(controls), lifting.getEnded());
    }

    @Test
    void theFactsSayWhereTheyComeFrom() {
        var events = all("JapanKorea.relationship", Event.class).toList();
        var citation = events.getFirst().getCitations().getFirst();
        assertEquals(List.of("export restrictions"), citation.getQuotes());
        assertEquals("moj2019", citation.getThrough().getName());
        assertEquals(List.of(events.getFirst()), events.get(1).getEnded());
        assertTrue(events.get(2).isAlleged());
        assertEquals("2015-12-28", all("JapanKorea.relationship", Agreement.class).toList().getFirst().getAnnounced().text());
        assertEquals(List.of(Grade.SCHOLARLY, Grade.PRIMARY),
                all("JapanKorea.relationship", Source.class).map(Source::getGrade).toList());
    }

    @Test
    void whatIsCorrectedCountsAsCorrectedAndWhatIsRetractedNotAtAll() {
        var scenario = all("Choice.scenario", Scenario.class).findFirst().orElseThrow();
        var told = all("JapanKorea.relationship", Event.class).toList();
        var counting = RecordElements.visibleFrom(scenario.eResource(), VisibleParts.of(scenario).names());
        var correction = all("Corrections.relationship", Correction.class).findFirst().orElseThrow();
        assertSame(told.getFirst(), correction.getCorrected());
        assertEquals("controls2019", correction.getName());
        assertEquals(List.of("lifted", "controls2019"), counting.stream().filter(Event.class::isInstance)
                .map(event -> ((Event) event).getName()).toList());
        assertTrue(counting.contains(correction));
        assertSame(correction, Endings.of(counting).endedBy(told.get(1)).getFirst());
    }

    private Document document(String file) {
        return workspace.document(Workspace.uri(FOLDER.resolve(file))).orElseThrow();
    }

    private <T> Stream<T> all(String file, Class<T> type) {
        return document(file).getElements().stream().filter(type::isInstance).map(type::cast);
    }
}
