package org.parallax.workbench.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.parallax.workbench.files.OpenRequests;
import org.parallax.workbench.splash.Splash;
import org.parallax.workbench.theme.ThemeChoice;

/** Runs the workbench until its last window is closed. Asks nothing before the window is there. */
public final class ParallaxApplication implements IApplication {

    private static final Integer REFUSED = 1;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        var instance = new SingleInstance(Platform.getInstanceLocation());
        var paths = OpenRequests.paths(arguments(context));
        var missing = paths.stream().filter(Files::notExists).toList();
        if (!missing.isEmpty()) {
            missing.forEach(path -> System.err.println("parallax: " + path + " does not exist."));
            return REFUSED;
        }
        var ended = endedWithoutWindow(instance, paths);
        if (ended.isPresent()) {
            return ended.get();
        }
        LibraryLog.install();
        Display display = PlatformUI.createDisplay();
        var splash = Splash.show(display, ThemeChoice.remembered().isDark());
        var requests = new OpenRequests(paths);
        try (var others = instance.requests().watch(given -> open(display, requests, given))) {
            display.addListener(SWT.OpenDocument, requests);
            int code = PlatformUI.createAndRunWorkbench(display, new ParallaxWorkbench(requests, splash));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }

    /** How a start ends that gets no window of its own, after it has said why; empty if it gets one. */
    private static Optional<Integer> endedWithoutWindow(SingleInstance instance, List<Path> paths) {
        try {
            if (instance.claim()) {
                instance.sign();
                return Optional.empty();
            }
        } catch (IOException e) {
            System.err.println("parallax: the window keeps its own files in " + instance.folder()
                    + ", which cannot be written; set HOME to a folder that can be, or start with -data and another folder.");
            return Optional.of(REFUSED);
        }
        if (instance.hand(paths)) {
            System.err.println("parallax: " + instance.handedOver(paths));
            return Optional.of(EXIT_OK);
        }
        System.err.println("parallax: a window that does not answer is open on " + instance.folder()
                + "; close it, or start with -data and another folder.");
        return Optional.of(REFUSED);
    }

    /** What the command line says besides the platform's own options. */
    private static String[] arguments(IApplicationContext context) {
        return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? given : new String[0];
    }

    private static void open(Display display, OpenRequests requests, List<Path> paths) {
        requests.add(paths);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                var window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
                if (window != null) {
                    window.getShell().forceActive();
                    requests.openAll();
                }
            });
        }
    }
}
