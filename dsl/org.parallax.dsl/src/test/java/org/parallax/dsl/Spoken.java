package org.parallax.dsl;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.util.CancelIndicator;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;

/** Texts in, issues out: what the tests of the language share. */
public final class Spoken {

	private static final Language LANGUAGE = Language.with(
			() -> Set.of("ClashOfRealities", "QuasiAlliance", "Persistence"), List::of);

	private Spoken() {
	}

	/** The language with three theories and no installed record. */
	public static Language language() {
		return LANGUAGE;
	}

	/** Checks one text as {@code line:column severity CODE message}, a line for each issue. */
	public static String issues(String text) {
		return lines(check(text).diagnostics());
	}

	/** Checks one text and leaves out what has certain codes, for texts that are not about them. */
	public static String issuesBut(String text, String... codes) {
		Set<String> left = Set.of(codes);
		return lines(check(text).diagnostics().stream().filter(d -> !left.contains(d.code())).toList());
	}

	/** Checks one text. */
	public static CheckedFile check(String text) {
		Workspace workspace = LANGUAGE.newWorkspace();
		URI file = URI.createURI("memory:/text.scenario");
		workspace.put(file, text);
		return workspace.check(file, CancelIndicator.NullImpl);
	}

	/** Issues as lines. */
	public static String lines(List<Diagnostic> issues) {
		return issues.stream().map(Spoken::line).collect(Collectors.joining("\n", "", issues.isEmpty() ? "" : "\n"));
	}

	private static String line(Diagnostic d) {
		return d.line() + ":" + d.column() + " " + d.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + d.code()
				+ " " + d.message();
	}
}
