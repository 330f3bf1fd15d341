package org.parallax.cli.io;

import java.util.OptionalInt;

/** How wide the terminal is that messages go to. The start script finds out, since Java cannot, and says so here. */
public final class TerminalWidth {

    private static final String PROPERTY = "parallax.columns";

    private TerminalWidth() {}

    /** The columns of the terminal; empty if messages go to none, or to one on which no line can be drawn anew. */
    public static OptionalInt columns() {
        int columns = Integer.getInteger(PROPERTY, 0);
        return columns > 0 ? OptionalInt.of(columns) : OptionalInt.empty();
    }
}
