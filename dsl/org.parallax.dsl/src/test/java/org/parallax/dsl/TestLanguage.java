package org.parallax.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Workspace;

/** The language for tests: texts in, issues out. */
public final class TestLanguage {

    /** The file that single texts are checked as. */
    public static final URI FILE = URI.createURI("memory:/text.scenario");
    private static final Language LANGUAGE = Language.with(new TestTheories(), List::of);

    private TestLanguage() {
    }

    /** The language with the theories of {@link TestTheories} and no installed record. */
    public static Language language() {
        return LANGUAGE;
    }

    /** Checks a text that stands alone, as {@code line:column severity CODE message}, a line for each issue. */
    public static String issues(String text) {
        return lines(check(text).diagnostics());
    }

    /** Checks a text that stands beside the record {@code Pair}. */
    public static String issuesOnPair(String text) {
        Workspace workspace = withPair();
        workspace.put(FILE, text);
        return lines(workspace.check(FILE, () -> false).diagnostics());
    }

    /** Checks what a scenario on {@code Pair}, as of 2025-12 for 36 months, says; its first line is line 2. */
    public static String issuesInScenario(String statements) {
        return issuesOnPair("scenario S on Pair as of 2025-12 for 36 months {\n" + statements + "}\n");
    }

    /** Checks texts that stand beside one another, by file name; issues come with the file before them. */
    public static String issuesInFolder(Map<String, String> files) {
        Workspace workspace = LANGUAGE.newWorkspace();
        files.forEach((name, text) -> workspace.put(URI.createURI("memory:/" + name), text));
        StringBuilder all = new StringBuilder();
        workspace.check().forEach(file -> lines(file.diagnostics()).lines()
                .forEach(line -> all.append(file.file().lastSegment()).append(':').append(line).append('\n')));
        return all.toString();
    }

    /** A workspace that holds the record {@code Pair}. */
    public static Workspace withPair() {
        Workspace workspace = LANGUAGE.newWorkspace();
        workspace.put(URI.createURI("memory:/pair.relationship"), resource("/pair.relationship"));
        return workspace;
    }

    /** The text of a test resource. */
    public static String resource(String name) {
        try (InputStream in = TestLanguage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks one text. */
    public static CheckedFile check(String text) {
        Workspace workspace = LANGUAGE.newWorkspace();
        workspace.put(FILE, text);
        return workspace.check(FILE, () -> false);
    }

    /** Issues as lines. */
    public static String lines(List<Diagnostic> issues) {
        return issues.stream().map(TestLanguage::line).collect(Collectors.joining("\n", "", issues.isEmpty() ? "" : "\n"));
    }

    private static String line(Diagnostic d) {
        return d.line() + ":" + d.column() + " " + d.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + d.code()
                + " " + d.message();
    }
}
