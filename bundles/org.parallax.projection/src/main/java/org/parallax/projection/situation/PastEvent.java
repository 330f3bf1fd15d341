package org.parallax.projection.situation;

import java.time.YearMonth;

/** A documented event, not later than {@code as of}. */
public record PastEvent(Happening event, YearMonth month) {}
