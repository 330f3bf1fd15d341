package org.parallax.workbench.editor;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;

/** The editors of ours that are open. */
final class OpenEditors {

    private OpenEditors() {}

    /** All editors of a page that were shown, the one used last first, then those opened last. */
    static Stream<ParallaxEditor> of(IWorkbenchPage page) {
        var opened = Arrays.asList(page.getEditorReferences()).reversed().stream()
                .map((IEditorReference reference) -> reference.getEditor(false));
        return Stream.concat(Stream.ofNullable(page.getActiveEditor()), opened)
                .filter(ParallaxEditor.class::isInstance)
                .map(ParallaxEditor.class::cast)
                .distinct();
    }
}
