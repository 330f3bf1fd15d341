package org.parallax.workbench.live;

import java.util.List;
import org.parallax.app.source.Diagnostic;

/** Told on the live projection's own thread; must not block it. */
public interface LiveListener {

    /** There is something else to show. */
    default void shown(LiveState state) {}

    /** A text was checked. */
    default void checked(EditedText text, List<Diagnostic> problems) {}
}
