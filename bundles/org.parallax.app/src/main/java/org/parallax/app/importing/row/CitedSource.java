package org.parallax.app.importing.row;

import java.util.Map;
import java.util.Optional;
import org.parallax.app.importing.table.EventColumn;

/**
 * Where a row says that its event is told.
 *
 * @param known the name of a source that is known; empty for one that has to be declared
 * @param title what the table calls it
 * @param details what the table says of it besides, by column
 * @param section the place in it; empty if the row names none
 * @param quotes its words; empty if the row gives none
 */
public record CitedSource(
        Optional<String> known, String title, Map<EventColumn, String> details, String section, String quotes) {

    public CitedSource {
        details = Map.copyOf(details);
    }
}
