package org.parallax.workbench.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.parallax.editing.recovery.UnsavedStore;
import org.parallax.editing.recovery.UnsavedText;

/** The copies of unsaved text in a store while another thread keeps and drops some. */
final class UnsavedCopies {

    private UnsavedCopies() {}

    /** All that are there. */
    static List<UnsavedText> in(UnsavedStore store) {
        try {
            return store.all();
        } catch (NoSuchFileException e) {
            // One was dropped between being listed and being read.
            return in(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
