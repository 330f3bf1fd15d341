package org.parallax.workbench.window;

import java.util.Map;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/** The images that the platform's file tree and Problems view expect the application to declare. */
final class ProjectImages {

    private static final Map<String, String> FILES = Map.of(
            IDE.SharedImages.IMG_OBJ_PROJECT, "icons/folder.svg",
            IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "icons/folder.svg",
            "IMG_OBJS_ERROR_PATH", "icons/error.svg",
            "IMG_OBJS_WARNING_PATH", "icons/warning.svg",
            "IMG_OBJS_INFO_PATH", "icons/information.svg");

    private ProjectImages() {}

    static void declare(IWorkbenchConfigurer configurer) {
        var bundle = Platform.getBundle("org.parallax.workbench");
        FILES.forEach((id, file) -> configurer.declareImage(
                id, ImageDescriptor.createFromURL(FileLocator.find(bundle, new Path(file))), true));
    }
}
