package org.parallax.workbench.files;

import java.nio.file.Path;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.ide.FileStoreEditorInput;

/** A text of an installed record, to be read only. Not opened again with the next session: the record may be another by then. */
public final class InstalledTextInput extends FileStoreEditorInput {

    private final String record;

    /**
     * The copy of a record's file.
     *
     * @throws CoreException if the platform cannot reach the file
     */
    public InstalledTextInput(Path copy, String record) throws CoreException {
        super(EFS.getStore(copy.toUri()));
        this.record = record;
    }

    /** The name of the record. */
    public String record() {
        return record;
    }

    @Override
    public String getName() {
        return super.getName() + " (read-only)";
    }

    @Override
    public String getToolTipText() {
        return "Installed record " + record + ", read-only";
    }

    @Override
    public @Nullable IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InstalledTextInput && super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
