package org.parallax.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.parallax.app.InstalledPlugins;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.session.DocumentSession;
import org.parallax.projection.plugin.PluginLoader;

/** A keystroke as a host takes it: the check and the services ask one reading, all at the same time. */
record SessionBench() implements Bench {

    private static final int WARM_UPS = 15;
    private static final int TIMES = 41;
    private static final int GOAL = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "session";
    }

    @Override
    public void run(Table table) {
        var parallax = new Parallax(
                InstalledPlugins.distinct(PluginLoader.ofClassPath(), List.of()), new ParallaxIdeModule());
        for (var given : Texts.all()) {
            table.title(String.format(Locale.ROOT, "A session over %s, %,d lines, warm", given.name(), given.lines()));
            try (var session = new DocumentSession(parallax, new OpenDocuments(), new Shown());
                    var services = new TextServices(session)) {
                measure(table, session, services, given);
            }
        }
    }

    private static void measure(Table table, DocumentSession session, TextServices services, Texts.Sample given) {
        var keystrokes = new AtomicInteger();
        table.row("problems known", time(() -> check(session, typed(session, given, keystrokes))), GOAL);
        table.row("problems known, behind colours and folds", time(() -> {
            var text = typed(session, given, keystrokes);
            services.ask(text, (editor, resource) -> editor.colouring().of(resource, Optional.empty()));
            services.ask(text, (editor, resource) -> editor.folding().of(resource));
            check(session, text);
        }));
        table.row("hover right behind a keystroke", time(() -> hover(services, typed(session, given, keystrokes))), GOAL);
        table.row("problems known, a hover in between", time(() -> {
            var text = typed(session, given, keystrokes);
            var checked = CompletableFuture.runAsync(() -> check(session, text));
            hover(services, text);
            checked.join();
        }));
    }

    private static void hover(TextServices services, DocumentSnapshot text) {
        services.askNow(text, PATIENCE, (editor, resource) -> editor.hovers().at(resource, text.content().length() / 2))
                .orElseThrow();
    }

    private static DocumentSnapshot typed(DocumentSession session, Texts.Sample given, AtomicInteger keystrokes) {
        return session.documents().change(given.file(), given.typed(keystrokes.getAndIncrement()));
    }

    private static void check(DocumentSession session, DocumentSnapshot text) {
        session.check(text, () -> false, (checked, cancelled) -> checked.files().diagnostics()).orElseThrow();
    }

    private static Stopwatch time(Runnable work) {
        return Stopwatch.time(WARM_UPS, TIMES, work);
    }

    /** Shows what failed; the figures are worth nothing then. */
    private static final class Shown implements HostLog {

        @Override
        public void warning(String sentence) {
            System.err.println(sentence);
        }

        @Override
        public void warning(String sentence, Throwable cause) {
            error(sentence, cause);
        }

        @Override
        public void error(String sentence, Throwable cause) {
            System.err.println(sentence + ": " + cause);
        }
    }
}
