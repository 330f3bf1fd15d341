package org.parallax.workbench.theme;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ImageDescriptor;

/** The window's own signs, by name. */
public final class Icon {

    private Icon() {}

    /** The sign of that name in the {@code icons} folder. */
    public static ImageDescriptor of(String name) {
        var file = new Path("icons/" + name + ".svg");
        return ImageDescriptor.createFromURL(FileLocator.find(Platform.getBundle("org.parallax.workbench"), file));
    }
}
