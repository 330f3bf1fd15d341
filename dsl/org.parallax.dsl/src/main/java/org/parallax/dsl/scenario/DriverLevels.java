package org.parallax.dsl.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.model.Element;
import org.parallax.model.Level;
import org.parallax.model.Quantity;
import org.parallax.model.State;

/** Which level of a driver a record documents as known at a month. */
public final class DriverLevels {

    /** The level of a driver about which nothing is documented: the middle of the scale. */
    public static final double UNDOCUMENTED = 0.5;

    private DriverLevels() {
    }

    /** The level that holds at {@code asOf}, the latest that had begun by then; empty where none had. */
    public static Optional<Level> at(AsOf asOf, State state, Quantity driver, List<Element> record) {
        return record.stream().filter(Level.class::isInstance).map(Level.class::cast)
                .filter(level -> level.getState() == state && level.getQuantity() == driver && asOf.knows(level))
                .max(Comparator.comparing((Level level) -> asOf.place(level).orElseThrow()).thenComparing(Level::getValue));
    }
}
