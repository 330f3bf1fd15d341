package org.parallax.workbench.window;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.parallax.workbench.theme.Icon;

/** Gives the platform's views signs of our own family on their tabs. */
final class ViewSigns implements IPartListener2 {

    private static final Map<String, String> SIGNS = Map.of(
            "org.eclipse.ui.views.ContentOutline", "outline",
            "org.eclipse.ui.views.ProgressView", "busy",
            "org.eclipse.search.ui.views.SearchView", "search",
            "org.eclipse.pde.runtime.LogView", "information");

    private ViewSigns() {}

    /** Signs the views of a window that are open, and those that will be. */
    static void install(IWorkbenchWindow window) {
        var signs = new ViewSigns();
        window.getPartService().addPartListener(signs);
        Stream.of(window.getActivePage().getViewReferences()).forEach(signs::partOpened);
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        var part = reference.getPart(false);
        var sign = SIGNS.get(reference.getId());
        if (part != null && sign != null) {
            sign(part, sign);
            // Problems changes its image with what it lists.
            part.addPropertyListener((changed, property) -> sign(part, sign));
        }
    }

    private static void sign(IWorkbenchPart part, String sign) {
        // Never disposed while the program runs: a handful of images.
        var image = JFaceResources.getResources().create(Icon.of(sign));
        part.getSite().getService(MPart.class).getTransientData()
                .put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, image);
    }
}
