package org.parallax.editing.live;

import java.util.List;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.report.record.RecordDossier;

/** Told on the live projection's own thread, of a change on the thread that made it; must block neither. */
public interface LiveListener {

    /** There is something else to show. */
    default void shown(LiveState state) {}

    /** A text is to be checked, since it has changed or has come into view. */
    default void changed(DocumentSnapshot text) {}

    /** A text was checked. */
    default void checked(DocumentSnapshot text, List<Diagnostic> problems) {}

    /** The record of the scenario being edited, with what files beside it add, was read or has changed. */
    default void recordRead(RecordDossier record) {}
}
