package org.parallax.editing.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.parallax.app.catalogue.OfferedLayer;

/**
 * The layers of a record that stand beside a text, as they were found last.
 *
 * @param record name of the record that they are laid over
 * @param text the text that was in front
 */
public record LayersBeside(String record, Path text, List<OfferedLayer> layers) {

    public LayersBeside {
        layers = List.copyOf(layers);
    }

    /** Whether they are laid over this record and stand beside this text too. */
    public boolean isFor(String shown, Path inFront) {
        return record.equals(shown) && Objects.equals(text.getParent(), inFront.getParent());
    }
}
