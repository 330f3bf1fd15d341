package org.parallax.theory.kit;

import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;

/** What an impact can touch, numbered: the five fields of cooperation, then the two views by viewer. */
public final class Channels {

    /** The fields of cooperation come first, numbered as {@link Domain} orders them. */
    public static final int FIELDS = 5;

    /** How many channels there are. */
    public static final int COUNT = FIELDS + 2;

    private Channels() {}

    /** The channel of a side's view of the other. */
    public static int view(Side viewer) {
        return FIELDS + viewer.ordinal();
    }

    /** The channel of a field. */
    public static int field(Domain domain) {
        return domain.ordinal();
    }
}
