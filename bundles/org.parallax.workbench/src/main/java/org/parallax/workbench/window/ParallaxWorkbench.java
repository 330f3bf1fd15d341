package org.parallax.workbench.window;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.parallax.app.Parallax;
import org.parallax.editing.files.FileWatch;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.editing.service.TextServices;
import org.parallax.editing.session.DocumentSession;
import org.parallax.workbench.files.OpenRequests;
import org.parallax.workbench.problems.WorkspaceChecks;
import org.parallax.workbench.recovery.Recovery;
import org.parallax.workbench.splash.Splash;

/** Sets the workbench up: windows are remembered, files show as files, the workspace is saved on exit. */
final class ParallaxWorkbench extends WorkbenchAdvisor {

    private static final Duration UNSAVED_PAUSE = Duration.ofSeconds(2);

    private final Readiness readiness = new Readiness();
    private final OpenRequests requests;
    private final Splash splash;
    /** What is to be ended with the program, the last begun first. */
    private final Deque<Runnable> ends = new ArrayDeque<>();

    ParallaxWorkbench(OpenRequests requests, Splash splash) {
        this.requests = requests;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        // Without these adapters the file tree shows no names and Problems no places.
        IDE.registerAdapters();
        ProjectImages.declare(configurer);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new ParallaxWindow(configurer, splash);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ScenarioPerspective.ID;
    }

    @Override
    public org.eclipse.core.runtime.IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void postStartup() {
        requests.openAll();
        var workbench = getWorkbenchConfigurer().getWorkbench();
        TextServices texts = workbench.getService(TextServices.class);
        LiveProjection live = workbench.getService(LiveProjection.class);
        ends.push(workbench.getService(DrawingThreads.class)::close);
        DocumentSession session = workbench.getService(DocumentSession.class);
        ends.push(session::close);
        ends.push(texts::close);
        ends.push(live::close);
        var checks = new WorkspaceChecks(workbench.getService(Parallax.class), live, texts);
        ends.push(checks::close);
        checks.start();
        FileWatch files = workbench.getService(FileWatch.class);
        ends.push(files::close);
        workbench.addWindowListener(new DiskCheck(session, live, files));
        var recovery = new Recovery(workbench.getWorkbenchWindows()[0].getActivePage(), new UnsavedStore(unsavedTexts()),
                UNSAVED_PAUSE);
        ends.push(recovery::close);
        recovery.start();
    }

    @Override
    public void eventLoopIdle(org.eclipse.swt.widgets.Display display) {
        requests.openAll();
        readiness.idle();
        super.eventLoopIdle(display);
    }

    private static Path unsavedTexts() {
        return Platform.getStateLocation(Platform.getBundle("org.parallax.workbench")).toPath().resolve("unsaved");
    }

    @Override
    public void postShutdown() {
        ends.forEach(Runnable::run);
        try {
            ResourcesPlugin.getWorkspace().save(true, null);
        } catch (CoreException e) {
            Platform.getLog(getClass()).log(new Status(Status.ERROR, "org.parallax.workbench",
                    "The workspace could not be saved", e));
        }
    }
}
