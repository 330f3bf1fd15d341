package org.parallax.app.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.parallax.app.importing.mapping.ColumnMapping;

/**
 * What an import is asked for besides its table.
 *
 * @param record the name of an installed record
 * @param layers those of its installed layers whose events count as told already
 * @param mapping what columns and words of the table are in ours
 * @param target where the text is to stand, so that files beside it count; empty if nothing is beside it
 */
public record ImportRequest(String record, List<String> layers, ColumnMapping mapping, Optional<Path> target) {

    public ImportRequest {
        layers = List.copyOf(layers);
    }
}
