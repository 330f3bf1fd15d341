package org.parallax.workbench.window;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.parallax.workbench.files.OpenRequests;

/** Runs the workbench until its last window is closed. Asks nothing before the window is there. */
public final class ParallaxApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        if (!claimWorkspace(Platform.getInstanceLocation())) {
            System.err.println("Parallax is already open on " + Platform.getInstanceLocation().getURL().getPath()
                    + "; close that window, or start with -data and another folder.");
            return EXIT_OK;
        }
        var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        Display display = PlatformUI.createDisplay();
        try {
            var requests = new OpenRequests(arguments);
            display.addListener(org.eclipse.swt.SWT.OpenDocument, requests);
            int code = PlatformUI.createAndRunWorkbench(display, new ParallaxWorkbench(requests));
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

    /** A location that nobody named with -data stands at its default only once it is set. */
    private static boolean claimWorkspace(Location location) throws java.io.IOException {
        return location == null
                || (location.isSet() ? location.lock() : location.set(location.getDefault(), true));
    }
}
