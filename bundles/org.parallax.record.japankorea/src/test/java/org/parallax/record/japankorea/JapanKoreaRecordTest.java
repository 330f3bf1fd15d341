package org.parallax.record.japankorea;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.Language;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Citation;
import org.parallax.model.DifferingAccount;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Leader;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Source;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.record.kinds.PoliticalKinds;

/** The record as a whole, with the library it has its kinds from: complete, sourced, free of errors. What single checks do is tested with the language. */
class JapanKoreaRecordTest {

    private static final JapanKoreaRecord RECORD = new JapanKoreaRecord();
    private static final TheoryCatalog THEORIES = () -> Set.of("ClashOfRealities", "PoliticalSpace", "QuasiAlliance");
    private static List<CheckedFile> record;
    private static List<CheckedFile> examples;

    @BeforeAll
    static void readAll() {
        record = check(Language.with(THEORIES, List::of), "record", "../org.parallax.record.kinds/kinds");
        examples = check(Language.with(THEORIES, () -> List.of(RECORD, new PoliticalKinds())), "examples", "examples-with-additions");
    }

    @Test
    void isFoundAsAService() {
        List<InstalledRecord> found = ServiceLoader.load(InstalledRecord.class).stream().map(ServiceLoader.Provider::get)
                .filter(r -> r.name().equals("JapanKorea")).toList();
        assertEquals(1, found.size());
    }

    @Test
    void namesEveryFileOfItsFolders() throws IOException {
        assertEquals(names(Path.of("record")), names(RECORD.files()));
        var examples = new TreeSet<>(names(Path.of("examples")));
        examples.addAll(names(Path.of("examples-with-additions")));
        assertEquals(examples, new TreeSet<>(names(RECORD.examples())));
        assertEquals(names(Path.of("templates")), names(RECORD.templates()));
        assertEquals(names(Path.of("docs")), names(RECORD.pages()));
    }

    @Test
    void hasOneTitledHeaderWhoseTitleAndReachItSaysItself() {
        assertEquals(List.of(RECORD.reach().orElseThrow().toString()), all(record, RelationshipHeader.class)
                .map(header -> header.getReaches().text()).filter(reach -> !reach.isEmpty()).toList());
        assertEquals(List.of(RECORD.title()), all(record, RelationshipHeader.class).map(RelationshipHeader::getTitle)
                .filter(title -> title != null && !title.isEmpty()).toList());
    }

    @Test
    void checksWithoutErrorsOrWarnings() {
        assertEquals(List.of(), told(record, d -> d.severity() != Severity.INFO));
        assertEquals(List.of(), told(examples, d -> d.severity() != Severity.INFO));
    }

    @Test
    void keepsDifferingAccounts() {
        assertTrue(all(record, DifferingAccount.class).count() >= 20);
    }

    @Test
    void isAsFullAsTheDocuments() {
        assertAll(() -> assertTrue(all(record, Event.class).count() > 120),
                () -> assertTrue(all(record, EventKind.class).count() > 80),
                () -> assertTrue(all(record, Leader.class).count() >= 16));
    }

    @Test
    void usesKindsItself() {
        Set<EventKind> used = all(record, Event.class).map(Event::getKind).collect(Collectors.toSet());
        assertTrue(used.size() >= 42, () -> "only " + used.size() + " kinds occur in the record's own events");
    }

    @Test
    void citesPlacesThatExist() {
        List<String> wrong = all(record, Citation.class)
                .filter(c -> c.getSection() != null)
                .filter(c -> !Places.hold(c.getSource().getName(), c.getSection()))
                .map(c -> c.getSource().getName() + " has no '" + c.getSection() + "'").distinct().toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void citesADocumentForEveryFactOrSaysThatItIsSupplied() {
        List<EObject> unsourced = all(record, Sourced.class)
                .filter(e -> !(e instanceof Source || e instanceof State) && e.getSupplied().isEmpty())
                .filter(e -> EcoreUtil2.getAllContentsOfType(e, Citation.class).isEmpty())
                .map(EObject.class::cast).toList();
        assertEquals(List.of(), unsourced);
    }

    @Test
    void describesEachExampleInItsFirstLine() throws IOException {
        for (URL example : RECORD.examples()) {
            String text = new String(example.openStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.startsWith("// "), example::toString);
            assertFalse(text.lines().findFirst().orElseThrow().length() > 140, example::toString);
        }
        assertTrue(examples.size() >= 7);
    }

    private static List<CheckedFile> check(Language language, String... folders) {
        Workspace workspace = language.newWorkspace();
        for (String folder : folders) {
            workspace.add(Path.of(folder));
        }
        return workspace.check();
    }

    private static List<String> told(List<CheckedFile> files, Predicate<Diagnostic> which) {
        return files.stream().flatMap(f -> f.diagnostics().stream()).filter(which)
                .map(d -> d.uri().lastSegment() + ":" + d.line() + " " + d.code() + " " + d.message()).toList();
    }

    private static <T extends EObject> Stream<T> all(List<CheckedFile> files, Class<T> type) {
        return files.stream().flatMap(f -> EcoreUtil2.getAllContentsOfType(f.document().orElseThrow(), type).stream());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> names(List<URL> files) {
        return files.stream().map(f -> Path.of(f.getPath()).getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }
}
