package org.parallax.app.catalogue;

import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.InMonth;
import org.parallax.model.OnDate;
import org.parallax.model.When;
import org.parallax.model.Window;

/** Documented times as text, in the words of the language. */
final class WhenWords {

    private WhenWords() {}

    /** The first possible day, month or year; empty if there is none. */
    static String start(@Nullable When when) {
        return switch (when) {
            case OnDate on -> on.getDate().toString();
            case InMonth in -> in.getMonth().toString();
            case Window between -> between.getFrom().toString();
            case null, default -> "";
        };
    }

    /** {@code 2012-08-10} or {@code between 1998 and 2000}. */
    static String of(@Nullable When when) {
        return when instanceof Window between
                ? "between " + between.getFrom() + " and " + between.getTo()
                : start(when);
    }
}
