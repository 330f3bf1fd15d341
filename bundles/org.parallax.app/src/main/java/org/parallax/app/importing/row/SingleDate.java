package org.parallax.app.importing.row;

import java.util.Optional;
import org.parallax.app.importing.table.EventColumn;

/** Reads a cell that holds one date and no window. */
final class SingleDate {

    private SingleDate() {}

    /** The date as the language writes it; empty where there is none, which is then among the findings. */
    static Optional<String> read(EventColumn column, String cell, Findings findings) {
        var problem = switch (DateCell.read(cell)) {
            case DateReading.Read(var date) when !date.isWindow() -> Optional.<String>empty();
            case DateReading.Read(var window) -> Optional.of("is a window; give one date");
            case DateReading.Wrong(var words) -> Optional.of(words);
        };
        problem.ifPresent(words -> findings.fault(column.heading() + " \"" + cell + "\" " + words));
        return DateCell.read(cell) instanceof DateReading.Read(var date) && problem.isEmpty() ? Optional.of(date.from()) : Optional.empty();
    }
}
