package org.parallax.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.app.InstalledPlugins;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.EditorServices;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.dsl.loading.Workspace;
import org.parallax.projection.plugin.PluginLoader;

/** The time of each answer that an editor asks of the language, and of reading the text again after a keystroke. */
record ServicesBench() implements Bench {

    private static final int WARM_UPS = 15;
    private static final int TIMES = 41;
    private static final int GOAL = 50;

    @Override
    public String name() {
        return "services";
    }

    @Override
    public void run(Table table) {
        var parallax = new Parallax(
                InstalledPlugins.distinct(PluginLoader.ofClassPath(), List.of()), new ParallaxIdeModule());
        var language = parallax.language();
        var services = EditorServices.of(language.injector());
        try (var parsers = Executors.newCachedThreadPool()) {
            for (var sample : Texts.all()) {
                table.title(String.format(Locale.ROOT, "Editing %s, %,d lines, warm", sample.name(), sample.lines()));
                measure(table, language.newWorkspace(), services, sample, parsers);
            }
        }
    }

    private static void measure(
            Table table, Workspace workspace, EditorServices services, Texts.Sample sample, ExecutorService parsers) {
        var uri = Workspace.uri(sample.file());
        var keystrokes = new AtomicInteger();
        table.row("text read again", time(() -> {
            workspace.put(uri, sample.typed(keystrokes.getAndIncrement()));
            workspace.resource(uri);
        }), GOAL);
        workspace.put(uri, sample.text());
        XtextResource resource = workspace.resource(uri).orElseThrow();
        int name = sample.text().indexOf("Territory", sample.text().length() / 2);
        int kind = sample.text().lastIndexOf(": LeadersCall") + 2;
        int statement = sample.text().lastIndexOf("\n  event") + 3;
        table.row("hover", time(() -> services.hovers().at(resource, name)), GOAL);
        table.row("outline", time(() -> services.outline().of(resource)), GOAL);
        table.row("completion of a statement",
                time(() -> services.completion().at(resource, sample.text(), statement, parsers)), GOAL);
        table.row("completion of a kind",
                time(() -> services.completion().at(resource, sample.text(), kind, parsers)), GOAL);
        table.row("completion of an issue",
                time(() -> services.completion().at(resource, sample.text(), name, parsers)), GOAL);
        table.row("folding", time(() -> services.folding().of(resource)));
        table.row("the same name elsewhere", time(() -> services.navigation().occurrences(resource, name)));
        table.row("colours", time(() -> services.colouring().of(resource, Optional.empty())));
        table.row("places of figures", time(() -> services.lenses().of(resource)));
    }

    private static Stopwatch time(Runnable work) {
        return Stopwatch.time(WARM_UPS, TIMES, work);
    }
}
