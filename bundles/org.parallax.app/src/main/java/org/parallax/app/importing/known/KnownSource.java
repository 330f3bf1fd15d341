package org.parallax.app.importing.known;

import java.util.Map;
import org.parallax.app.importing.table.EventColumn;

/**
 * A source that can be cited.
 *
 * @param details what is known of it besides, by the column of a table that could tell it
 */
public record KnownSource(KnownName name, Map<EventColumn, String> details) {

    public KnownSource {
        details = Map.copyOf(details);
    }
}
