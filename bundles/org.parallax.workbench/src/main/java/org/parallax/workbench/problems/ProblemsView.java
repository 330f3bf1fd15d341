package org.parallax.workbench.problems;

import org.eclipse.ui.views.markers.MarkerSupportView;

/** What the checks say about the files of the workspace: what is wrong, its code and words, and where. */
public final class ProblemsView extends MarkerSupportView {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.problems";

    public ProblemsView() {
        super("org.parallax.workbench.problemFields");
    }
}
