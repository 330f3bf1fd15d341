package org.parallax.workbench.editor;

import java.nio.file.Path;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.ide.ResourceUtil;

/** Where the text of an editor's input is. */
final class InputPath {

    private InputPath() {}

    /** The path of its file, saved or not; of an input that has no file its name. */
    static Path of(IEditorInput input) {
        var file = ResourceUtil.getFile(input);
        if (file != null && file.getLocation() != null) {
            return file.getLocation().toPath();
        }
        return input instanceof IURIEditorInput located && located.getURI() != null
                        && "file".equals(located.getURI().getScheme())
                ? Path.of(located.getURI())
                : Path.of(input.getName());
    }
}
