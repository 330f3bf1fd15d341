package org.parallax.workbench.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.parallax.app.DroppedJars;
import org.parallax.app.InstalledPlugins;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.document.InstalledTexts;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.files.FileWatch;
import org.parallax.editing.live.AppBackend;
import org.parallax.editing.live.Debounce;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.theories.TheoryPreferences;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.editing.view.RememberedChoices;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.plugin.PluginLoader;
import org.parallax.projection.plugin.PluginSource;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.workbench.files.PlatformPath;
import org.parallax.workbench.plugins.BundleSource;
import org.parallax.workbench.preferences.WorkspacePreferences;

/** Makes what the whole workbench shares, once, when it is first asked for. */
public final class WorkbenchServices extends AbstractServiceFactory {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(180);

    private static final Duration LOOKING_PAUSE = Duration.ofMillis(700);

    private static final Map<Class<?>, Function<IServiceLocator, ?>> MAKERS = Map.ofEntries(
            Map.entry(Parallax.class, others -> installed()),
            Map.entry(DocumentSession.class, others ->
                    new DocumentSession(others.getService(Parallax.class), new OpenDocuments(), new WorkbenchLog())),
            Map.entry(LiveProjection.class, others ->
                    live(others.getService(DocumentSession.class), others.getService(TheorySwitches.class))),
            Map.entry(TheorySwitches.class, others -> switches(others.getService(Parallax.class))),
            Map.entry(TextServices.class, others -> new TextServices(others.getService(DocumentSession.class))),
            Map.entry(ViewChoices.class, others -> RememberedChoices.in(WorkspacePreferences.ofTheWorkspace())),
            Map.entry(InstalledTexts.class, others -> installedTexts(others.getService(Parallax.class))),
            Map.entry(Beginnings.class, others -> new Beginnings(others.getService(Parallax.class), new WorkbenchLog())),
            Map.entry(Drawings.class, others -> new Drawings(new WorkbenchLog())),
            Map.entry(FileWatch.class, others -> new FileWatch(LOOKING_PAUSE, new WorkbenchLog())),
            Map.entry(DrawingThreads.class, others -> new DrawingThreads()));

    /** The platform's contract is null for what this factory does not make. */
    @Override
    public @Nullable Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        @Nullable Object known = parent.getService(type);
        if (known != null) {
            return known;
        }
        var maker = MAKERS.get(type);
        return maker == null ? null : maker.apply(locator);
    }

    private static InstalledTexts installedTexts(Parallax parallax) {
        var folder = Platform.getStateLocation(FrameworkUtil.getBundle(WorkbenchServices.class)).append("records");
        return new InstalledTexts(parallax, folder.toPath(), new WorkbenchLog());
    }

    private static LiveProjection live(DocumentSession session, TheorySwitches switches) {
        var log = new WorkbenchLog();
        var backend = new AppBackend(session, switches, new TheorySupervisor(theoryPreferences().patience()), log);
        var live = new LiveProjection(backend, new Debounce(SHORTEST_PAUSE, LONGEST_PAUSE), log);
        switches.listen(live::again);
        // Files beside it no longer see what was never saved.
        session.documents().whenReleased(text -> live.changedBeside(text.path()));
        return live;
    }

    private static TheorySwitches switches(Parallax parallax) {
        var cards = parallax.theories().cards();
        var preferences = theoryPreferences();
        return new TheorySwitches(cards, preferences.off(), preferences::remember);
    }

    private static TheoryPreferences theoryPreferences() {
        return new TheoryPreferences(WorkspacePreferences.ofTheWorkspace());
    }

    private static Parallax installed() {
        var context = FrameworkUtil.getBundle(WorkbenchServices.class).getBundleContext();
        var dropped = new DroppedJars(installation());
        // Dropped jars see what this bundle sees: that is why it requires the kit of theories, of which it uses nothing.
        var loader = new PluginLoader(List.of(
                new BundleSource(context),
                PluginSource.jars(dropped.readable(), WorkbenchServices.class.getClassLoader())));
        var plugins = InstalledPlugins.usable(loader, dropped.defects());
        plugins.defects().forEach(defect -> ILog.of(WorkbenchServices.class).error(defect.sentence(), defect.cause()));
        return new Parallax(plugins, new ParallaxIdeModule());
    }

    /** The folder that contains the start script. */
    private static Path installation() {
        var given = System.getProperty("parallax.home");
        return given != null ? Path.of(given) : PlatformPath.of(Platform.getInstallLocation().getURL());
    }
}
