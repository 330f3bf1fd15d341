package org.parallax.dsl.ide;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.Language;
import org.parallax.dsl.ide.complete.CompletionList;
import org.parallax.dsl.ide.complete.Proposal;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Workspace;

/** A text in an editor, with the caret written as {@code |}, and what the services say about it. */
final class TestEditor {

    static final URI FILE = URI.createFileURI("/editor/text.scenario");

    static final String RECORD = """
            relationship AB "A and B"
            source paper "A paper" { author "Somebody" published 2026-01-01 }
            state A "Country A" code AAA party
            state B "Country B" code BBB party
            state P "Pivot" code PPP pivot
            issue Past "The past" { cites paper }
            agreement Pact "A pact" between A, B { in force from 2016-11-23  cites paper }
            kind Incident "Incident" {
              by state  over issue  intensity
              harms political strongly
              seen by counterpart as bad strongly
              fades over 9 months
              because "it sours relations" cites paper at "Incidents"
            }
            kind Change "Change of leader" {
              in state  to leaning  changes leader
              fades over 12 months  because "new faces" cites paper
            }
            """;

    private static final Language LANGUAGE =
            Language.with(() -> Set.of("ClashOfRealities", "Persistence"), List::of, new ParallaxIdeModule());

    private final EditorServices services;
    private final Workspace workspace;
    private final String text;
    private final int caret;

    TestEditor(String written) {
        this(LANGUAGE, RECORD + written);
    }

    /** A text beside the record, where other theories are installed. */
    TestEditor(Language language, String all) {
        services = EditorServices.of(language.injector());
        workspace = language.newWorkspace();
        caret = all.indexOf('|');
        text = all.replace("|", "");
        workspace.put(FILE, text);
    }

    /** A text without a record. */
    static TestEditor alone(String written) {
        return new TestEditor(LANGUAGE, written);
    }

    EditorServices services() {
        return services;
    }

    XtextResource resource() {
        return workspace.resource(FILE).orElseThrow();
    }

    CheckedFile check() {
        return workspace.check(FILE, () -> false);
    }

    String text() {
        return text;
    }

    int caret() {
        return caret;
    }

    String at(Span span) {
        return text.substring(span.offset(), span.end());
    }

    List<String> proposals() {
        return offers().stream().map(Proposal::label).toList();
    }

    List<Proposal> offers() {
        return offered().proposals();
    }

    CompletionList offered() {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            return services.completion().at(resource(), text, caret, pool);
        } finally {
            pool.shutdownNow();
        }
    }
}
