package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.dsl.Language;
import org.parallax.dsl.loading.Workspace;

/** In whatever state an author leaves a text, every service answers, and quickly. */
class BrokenTextTest {

    private static final Path EXAMPLES = Path.of("../../bundles/org.parallax.record.japankorea/examples");
    private static final URI FILE = URI.createFileURI("/editor/broken.scenario");
    private static final int STEP = 37;
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final Language LANGUAGE =
            Language.with(() -> Set.of("ClashOfRealities", "QuasiAlliance"), List::of, new ParallaxIdeModule());
    private static final EditorServices SERVICES = EditorServices.of(LANGUAGE.injector());

    private static ExecutorService pool;

    @BeforeAll
    static void startParsers() {
        pool = Executors.newCachedThreadPool();
    }

    @AfterAll
    static void stopParsers() {
        pool.shutdownNow();
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".scenario")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyServiceAnswersWhereverATextBreaksOff(Path example) throws IOException {
        var whole = TestEditor.RECORD + Files.readString(example);
        Workspace workspace = LANGUAGE.newWorkspace();
        for (int end = TestEditor.RECORD.length(); end < whole.length(); end += STEP) {
            askEverything(workspace, whole.substring(0, end), end);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyServiceAnswersWhateverWordsAreMissing(Path example) throws IOException {
        var whole = TestEditor.RECORD + Files.readString(example);
        Workspace workspace = LANGUAGE.newWorkspace();
        var random = new Random(example.getFileName().toString().length());
        for (int round = 0; round < 20; round++) {
            var words = new ArrayList<>(List.of(whole.split("(?<=\\s)")));
            IntStream.range(0, 3).forEach(i -> words.remove(random.nextInt(words.size())));
            var text = String.join("", words);
            askEverything(workspace, text, random.nextInt(text.length()));
        }
    }

    @Test
    void everyServiceAnswersWithQuotesAndBracesOutOfBalance() throws IOException {
        var whole = TestEditor.RECORD + Files.readString(examples().getFirst());
        Workspace workspace = LANGUAGE.newWorkspace();
        for (var stray : List.of("\"", "{", "}", "/*", "*/", "{{{{", "\\", "\u0000", "\uD800", "%%", "::")) {
            for (int at = TestEditor.RECORD.length(); at < whole.length(); at += 10 * STEP) {
                askEverything(workspace, whole.substring(0, at) + stray + whole.substring(at), at + 1);
            }
        }
    }

    @Test
    void aLargeTextIsAnsweredSoon() throws IOException {
        var events = IntStream.range(0, 3000)
                .mapToObj(i -> "  event e" + i + " in 2026-0" + (1 + i % 9) + " : Incident { by A over Past intensity minor }\n")
                .collect(Collectors.joining());
        var text = TestEditor.RECORD + "scenario S \"s\" on AB as of 2025-12 for 24 months {\n" + events + "  ev\n}\n";
        assertTimeout(BOUND, () -> askEverything(LANGUAGE.newWorkspace(), text, text.length() - 4));
    }

    @Test
    void aBrokenTextKeepsItsColours() {
        var whole = TestEditor.RECORD + "scenario S \"s\" on AB as of 2025-12 for 24 months {\n  ev\n"
                + "  event e in 2026-03 : Incident { by A over Past intensity minor }\n}\n";
        Workspace workspace = LANGUAGE.newWorkspace();
        workspace.put(FILE, whole);
        var coloured = SERVICES.colouring().of(workspace.resource(FILE).orElseThrow(), Optional.empty()).stream()
                .map(span -> whole.substring(span.span().offset(), span.span().end())).toList();
        assertTrue(coloured.contains("scenario"), coloured.toString());
        assertTrue(coloured.contains("2026-03"), coloured.toString());
        assertTrue(coloured.contains("event"), coloured.toString());
    }

    private static void askEverything(Workspace workspace, String text, int caret) {
        workspace.put(FILE, text);
        var checked = workspace.check(FILE, () -> false);
        XtextResource resource = workspace.resource(FILE).orElseThrow();
        SERVICES.colouring().of(resource, Optional.empty()).forEach(span -> assertTrue(span.span().end() <= text.length()));
        SERVICES.folding().of(resource).forEach(span -> assertTrue(span.end() <= text.length()));
        SERVICES.outline().of(resource);
        SERVICES.lenses().of(resource);
        SERVICES.hovers().at(resource, caret);
        SERVICES.navigation().definition(resource, caret);
        SERVICES.navigation().occurrences(resource, caret).forEach(span -> assertFalse(span.length() == 0));
        SERVICES.renaming().rename(resource, caret, "another", () -> false);
        SERVICES.formatting().changes(resource, Optional.empty());
        checked.diagnostics().forEach(problem -> SERVICES.quickFixes().of(problem, resource));
        SERVICES.completion().at(resource, text, caret, pool);
    }
}
