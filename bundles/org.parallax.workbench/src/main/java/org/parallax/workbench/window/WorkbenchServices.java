package org.parallax.workbench.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.FrameworkUtil;
import org.parallax.app.DroppedJars;
import org.parallax.app.Parallax;
import org.parallax.dsl.extension.InstalledRecord;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.editing.document.InstalledTexts;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.live.AppBackend;
import org.parallax.editing.live.Debounce;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.theory.InstalledTheories;
import org.parallax.projection.theory.Theory;
import org.parallax.workbench.files.PlatformPath;
import org.parallax.workbench.plugins.Providers;
import org.parallax.workbench.preferences.WorkspacePreferences;
import org.parallax.workbench.theories.TheoryPreferences;
import org.parallax.workbench.views.RememberedChoices;

/** Makes what the whole workbench shares, once, when it is first asked for. */
public final class WorkbenchServices extends AbstractServiceFactory {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(50);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(180);

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class type, IServiceLocator parent, IServiceLocator locator) {
        var known = parent.getService(type);
        if (known != null) {
            return known;
        } else if (type == Parallax.class) {
            return installed();
        } else if (type == LiveProjection.class) {
            return live(locator.getService(Parallax.class), locator.getService(TheorySwitches.class),
                    locator.getService(TextServices.class).held());
        } else if (type == TheorySwitches.class) {
            return switches(locator.getService(Parallax.class));
        } else if (type == TextServices.class) {
            return new TextServices(locator.getService(Parallax.class), new OpenDocuments());
        } else if (type == ViewChoices.class) {
            return RememberedChoices.in(WorkspacePreferences.ofTheWorkspace());
        } else if (type == InstalledTexts.class) {
            var folder = Platform.getStateLocation(FrameworkUtil.getBundle(WorkbenchServices.class)).append("records");
            return new InstalledTexts(locator.getService(Parallax.class), folder.toPath());
        } else if (type == DrawingThreads.class) {
            return new DrawingThreads();
        }
        return null;
    }

    private static LiveProjection live(Parallax parallax, TheorySwitches switches, OpenDocuments held) {
        var desk = new AppBackend(parallax, switches, new TheorySupervisor(TheoryPreferences.patience()), held);
        var live = new LiveProjection(desk, new Debounce(SHORTEST_PAUSE, LONGEST_PAUSE));
        switches.listen(live::again);
        // What was never saved is seen beside the text no more.
        held.whenReleased(text -> live.changedBeside(text.path()));
        return live;
    }

    private static TheorySwitches switches(Parallax parallax) {
        var cards = parallax.theories().all().stream().map(Theory::card).toList();
        return new TheorySwitches(cards, TheoryPreferences.off(), TheoryPreferences::remember);
    }

    private static Parallax installed() {
        var context = FrameworkUtil.getBundle(WorkbenchServices.class).getBundleContext();
        var jars = new DroppedJars(installation());
        var defects = new ArrayList<>(jars.defects());
        var providers = new Providers(context, jars, defects::add);
        var records = providers.of(InstalledRecord.class);
        var theories = InstalledTheories.usable(providers.of(Theory.class)).with(defects);
        theories.defects().forEach(defect -> ILog.of(WorkbenchServices.class).error(defect.sentence(), defect.cause()));
        return new Parallax(theories, () -> records, new ParallaxIdeModule());
    }

    /** The folder the start script stands in. */
    private static Path installation() {
        var given = System.getProperty("parallax.home");
        return given != null ? Path.of(given) : PlatformPath.of(Platform.getInstallLocation().getURL());
    }
}
