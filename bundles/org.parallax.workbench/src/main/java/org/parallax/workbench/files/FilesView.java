package org.parallax.workbench.files;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.navigator.CommonNavigator;

/** The files of the workspace. */
public final class FilesView extends CommonNavigator {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.files";

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
