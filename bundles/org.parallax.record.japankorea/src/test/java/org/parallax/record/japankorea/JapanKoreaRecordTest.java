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
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.InstalledRecord;
import org.parallax.dsl.ParallaxStandaloneSetup;
import org.parallax.model.Citation;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Leader;
import org.parallax.model.RelationshipHeader;
import org.parallax.model.Sourced;
import org.parallax.model.State;

/** The record as a whole: complete, sourced, free of errors. What single checks do is tested with the language. */
class JapanKoreaRecordTest {

	private static final JapanKoreaRecord RECORD = new JapanKoreaRecord();
	private static final List<String> ISSUES = new ArrayList<>();
	private static List<EObject> record;
	private static List<EObject> examples;

	@BeforeAll
	static void readAll() {
		ResourceSet resources = ParallaxStandaloneSetup.doSetup().getInstance(XtextResourceSet.class);
		record = read(resources, RECORD.files());
		examples = read(resources, RECORD.examples());
		EcoreUtil.resolveAll(resources);
		for (URL file : RECORD.files()) {
			check((XtextResource) resources.getResource(uri(file), false));
		}
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
		assertEquals(names(Path.of("examples")), names(RECORD.examples()));
	}

	@Test
	void hasOneTitledHeader() {
		assertEquals(1, all(record, RelationshipHeader.class).filter(h -> h.getTitle() != null && !h.getTitle().isEmpty()).count());
	}

	@Test
	void readsAndChecksWithoutErrors() {
		assertTrue(ISSUES.isEmpty(), () -> String.join("\n", ISSUES));
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
				.filter(c -> !Places.OF_SOURCE.getOrDefault(c.getSource().getName(), Set.of()).contains(c.getSection()))
				.map(c -> c.getSource().getName() + " has no '" + c.getSection() + "'").distinct().toList();
		assertEquals(List.of(), wrong);
	}

	@Test
	void citesADocumentForEveryFact() {
		List<EObject> unsourced = all(record, Sourced.class)
				.filter(e -> !(e instanceof org.parallax.model.Source || e instanceof State))
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

	private static List<EObject> read(ResourceSet resources, List<URL> files) {
		return files.stream().map(f -> resources.getResource(uri(f), true)).map(r -> r.getContents().get(0)).toList();
	}

	private static void check(XtextResource resource) {
		for (Issue issue : resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.ALL,
				CancelIndicator.NullImpl)) {
			if (issue.getSeverity() == Severity.ERROR) {
				ISSUES.add(resource.getURI().lastSegment() + ":" + issue.getLineNumber() + " " + issue.getCode() + " "
						+ issue.getMessage());
			}
		}
	}

	private static <T extends EObject> Stream<T> all(List<EObject> roots, Class<T> type) {
		return roots.stream().flatMap(r -> EcoreUtil2.getAllContentsOfType(r, type).stream());
	}

	private static URI uri(URL file) {
		return URI.createURI(file.toString());
	}

	private static Set<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Set<String> names(List<URL> files) {
		return files.stream().map(f -> uri(f).lastSegment()).collect(Collectors.toCollection(TreeSet::new));
	}
}
