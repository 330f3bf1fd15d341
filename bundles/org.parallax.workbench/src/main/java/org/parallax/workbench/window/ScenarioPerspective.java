package org.parallax.workbench.window;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.parallax.workbench.commands.ShowLog;
import org.parallax.workbench.files.FilesView;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.problems.ProblemsView;

/** Writing on the left, the projection on the right, the problems beneath what is written. */
public final class ScenarioPerspective implements IPerspectiveFactory {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var editor = layout.getEditorArea();
        layout.setEditorAreaVisible(true);
        var right = layout.createFolder("right", IPageLayout.RIGHT, 0.535f, editor);
        right.addView("org.parallax.workbench.projection");
        right.addPlaceholder(GuideView.ID);
        var below = layout.createFolder("details", IPageLayout.BOTTOM, 0.56f, "right");
        below.addView("org.parallax.workbench.capitals");
        below.addView("org.parallax.workbench.drivers");
        below.addView("org.parallax.workbench.disagreement");
        below.addView("org.parallax.workbench.branches");
        below.addView("org.parallax.workbench.record");
        var files = layout.createFolder("files", IPageLayout.LEFT, 0.26f, editor);
        files.addView(FilesView.ID);
        var outline = layout.createFolder("outline", IPageLayout.BOTTOM, 0.30f, "files");
        outline.addView(IPageLayout.ID_OUTLINE);
        var problems = layout.createFolder("problems", IPageLayout.BOTTOM, 0.74f, editor);
        // Shown from the status line, or the menu, once there is a problem.
        problems.addPlaceholder(ProblemsView.ID);
        problems.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        problems.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        problems.addPlaceholder(ShowLog.VIEW);
    }
}
