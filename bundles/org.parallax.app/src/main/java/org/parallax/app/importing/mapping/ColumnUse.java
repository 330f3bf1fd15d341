package org.parallax.app.importing.mapping;

import org.parallax.app.importing.table.EventColumn;

/** What becomes of a column of somebody else's table. */
public sealed interface ColumnUse {

    /** It is one of ours; {@code ifAsked} if its cells count only where the kind of the event asks for them. */
    record Taken(EventColumn column, boolean ifAsked) implements ColumnUse {}

    /** It is left out. */
    record Dropped() implements ColumnUse {}
}
