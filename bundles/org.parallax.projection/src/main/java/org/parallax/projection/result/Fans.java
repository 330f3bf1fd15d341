package org.parallax.projection.result;

import java.util.List;
import org.parallax.projection.situation.Indicator;

/** A fan for each indicator, in the order of {@link Indicator}. */
public record Fans(List<Fan> fans) {

    public Fans {
        fans = List.copyOf(fans);
        if (fans.size() != Indicator.values().length) {
            throw new IllegalArgumentException("There is a fan for each indicator");
        }
    }

    /** The fan of an indicator. */
    public Fan of(Indicator indicator) {
        return fans.get(indicator.ordinal());
    }
}
