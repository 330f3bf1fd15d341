package org.parallax.projection.theory;

import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;

/** Where a path writes its values of a month, each on the scale of 0 to 100. */
public interface Levels {

    void set(Domain domain, double level);

    /** How {@code viewer} sees the other party. */
    void setView(Side viewer, double level);
}
