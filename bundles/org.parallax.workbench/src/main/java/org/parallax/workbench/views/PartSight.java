package org.parallax.workbench.views;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells when a view comes into sight, as when its tab is chosen, and when it leaves it. On the UI thread. */
final class PartSight implements IPartListener2, AutoCloseable {

    private final IViewPart view;
    private final IWorkbenchPage page;
    private final Runnable comes;
    private final Runnable leaves;

    PartSight(IViewPart view, Runnable comes, Runnable leaves) {
        this.view = view;
        this.page = view.getSite().getPage();
        this.comes = comes;
        this.leaves = leaves;
        page.addPartListener(this);
    }

    /** Whether it is in sight. */
    boolean isThere() {
        return page.isPartVisible(view);
    }

    @Override
    public void partVisible(IWorkbenchPartReference part) {
        if (part.getPart(false) == view) {
            comes.run();
        }
    }

    @Override
    public void partHidden(IWorkbenchPartReference part) {
        if (part.getPart(false) == view) {
            leaves.run();
        }
    }

    @Override
    public void close() {
        page.removePartListener(this);
    }
}
