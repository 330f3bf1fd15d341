package org.parallax.workbench.window;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.workbench.IPresentationEngine;

/** Takes the handles off what we put into the status line, where nothing is for dragging. */
final class StatusTrim {

    private StatusTrim() {}

    static void fasten(MApplication application) {
        application.getTrimContributions().stream()
                .flatMap(contribution -> contribution.getChildren().stream())
                .filter(element -> element.getElementId() != null && element.getElementId().startsWith("org.parallax."))
                .forEach(element -> element.getTags().remove(IPresentationEngine.DRAGGABLE));
    }
}
