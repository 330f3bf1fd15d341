package org.parallax.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.model.Document;
import org.parallax.model.Scenario;

/** What was loaded from text can be saved as XMI and loaded back equal, references between files included. */
class XmiRoundTripTest {

    /** The theories that the examples of the record name. */
    private static final Set<String> THEORIES = Set.of(
            "ClashOfRealities", "CoercionCatalyst", "PoliticalSpace", "QuasiAlliance", "TechnologyRivalry", "ThreeLenses");

    @Test
    void normativeExamples() throws IOException {
        Workspace workspace = TestLanguage.language().newWorkspace();
        workspace.add(Path.of("src/test/resources/normative"));
        assertRoundTrip(workspace);
    }

    @Test
    void everyConstruct() throws IOException {
        Workspace workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, TestLanguage.resource("/everything.scenario"));
        workspace.check().forEach(file -> assertEquals("", TestLanguage.lines(file.diagnostics().stream()
                .filter(d -> d.severity() != Diagnostic.Severity.INFO).toList())));
        assertRoundTrip(workspace);
    }

    @Test
    void everyClauseOfAnExercise() throws IOException {
        Workspace workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, TestLanguage.resource("/exercise.scenario"));
        assertRoundTrip(workspace);
    }

    @Test
    void everyClauseOfProvenance() throws IOException {
        Workspace workspace = TestLanguage.language().newWorkspace();
        workspace.put(URI.createURI("memory:/provenance.relationship"), TestLanguage.resource("/provenance.relationship"));
        workspace.check().forEach(file -> assertEquals("", TestLanguage.lines(file.diagnostics())));
        assertRoundTrip(workspace);
    }

    /** The largest model there is; it lies beside this module, not in it. */
    @Test
    void theRecordOfJapanAndKoreaWithItsExamples() throws IOException {
        var record = Path.of("../../bundles/org.parallax.record.japankorea");
        Workspace workspace = Language.with(() -> THEORIES, List::of).newWorkspace();
        workspace.add(Path.of("../../bundles/org.parallax.record.kinds/kinds"));
        workspace.add(record.resolve("record"));
        workspace.add(record.resolve("examples"));
        assertRoundTrip(workspace);
    }

    private static void assertRoundTrip(Workspace workspace) throws IOException {
        List<Document> loaded = new ArrayList<>();
        for (CheckedFile file : workspace.check()) {
            assertEquals("", TestLanguage.lines(file.diagnostics().stream().filter(Diagnostic::isError).toList()));
            loaded.add(file.document().orElseThrow());
        }
        Collection<Document> copies = EcoreUtil.copyAll(loaded);
        Map<URI, byte[]> saved = save(copies);
        ResourceSet fresh = xmi();
        List<EObject> back = new ArrayList<>();
        for (Map.Entry<URI, byte[]> file : saved.entrySet()) {
            Resource resource = fresh.createResource(file.getKey());
            resource.load(new ByteArrayInputStream(file.getValue()), Map.of());
            back.add(resource.getContents().get(0));
        }
        EcoreUtil.resolveAll(fresh);
        assertTrue(EcoreUtil.UnresolvedProxyCrossReferencer.find(fresh).isEmpty());
        assertTrue(EcoreUtil.equals(loaded, back));
    }

    private static Map<URI, byte[]> save(Collection<Document> documents) throws IOException {
        ResourceSet set = xmi();
        for (Document document : documents) {
            set.createResource(URI.createURI("memory:/" + set.getResources().size() + ".xmi")).getContents().add(document);
        }
        Map<URI, byte[]> saved = new LinkedHashMap<>();
        for (Resource resource : set.getResources()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, Map.of());
            saved.put(resource.getURI(), out.toByteArray());
        }
        return saved;
    }

    private static ResourceSet xmi() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi", new XMIResourceFactoryImpl());
        return set;
    }

    @Test
    void libraryAndLayers() throws IOException {
        Workspace workspace = TestLanguage.language().newWorkspace();
        put(workspace, "a.relationship", "library A \"A\"\n");
        put(workspace, "b.relationship", "library B \"B\"\n");
        put(workspace, "r.relationship", "relationship R \"R\" reaches 2025-12 with B, A\nstate X \"X\" code XXX party\nstate Y \"Y\" code YYY party\n");
        put(workspace, "one.relationship", "layer One \"One\" of R\n");
        put(workspace, "two.relationship", "layer Two \"Two\" of R\n");
        put(workspace, "s.scenario", "scenario S on R with Two, One as of 2025-12 for 12 months { }\nscenario T extends S { }\n");
        assertRoundTrip(workspace);
        Document scenarios = (Document) EcoreUtil.copyAll(workspace.check().stream().map(file -> file.document().orElseThrow()).toList())
                .stream().filter(document -> document.getHeader() == null).findFirst().orElseThrow();
        assertEquals(List.of("Two", "One"), VisibleParts.chosen((Scenario) scenarios.getElements().getLast()));
        assertEquals(List.of("B", "A"), Headers.libraries(((Scenario) scenarios.getElements().getFirst()).getRelationship()));
    }

    private static void put(Workspace workspace, String name, String text) {
        workspace.put(URI.createURI("memory:/" + name), text);
    }
}
