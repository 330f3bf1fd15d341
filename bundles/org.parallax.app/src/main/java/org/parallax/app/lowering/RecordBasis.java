package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.report.Manifest;

/**
 * What a scenario was lowered from besides its own text.
 *
 * @param layers laid over the record, chosen by the scenario or added by who loaded it, sorted
 * @param reach the last month that the record with these layers documents; empty where nothing says
 * @param additions what files that are not the record's own add to what is known of it, by file
 */
public record RecordBasis(List<String> layers, Optional<YearMonth> reach, List<Manifest.Addition> additions) {

    public RecordBasis {
        layers = List.copyOf(layers);
        additions = List.copyOf(additions);
    }
}
