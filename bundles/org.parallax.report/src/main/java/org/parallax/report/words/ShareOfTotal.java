package org.parallax.report.words;

import java.util.OptionalDouble;

/** A part of a difference in words. */
public final class ShareOfTotal {

    /** Where the difference is too small to be shared out. */
    private static final String NONE = "–";

    private ShareOfTotal() {}

    /** As whole per cent, {@code 87 %} or {@code −12 %}; a dash where there is nothing to share out. */
    public static String of(OptionalDouble share) {
        return share.isEmpty() ? NONE : Numbers.whole(share.getAsDouble() * 100) + "\u00a0%";
    }
}
