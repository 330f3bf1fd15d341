package org.parallax.backtest.run;

import java.time.YearMonth;
import org.parallax.backtest.result.Layers;
import org.parallax.projection.situation.Situation;

/** A record as it was known month by month. Immutable to those who ask; safe for several threads. */
public interface RecordByMonth {

    /** Which layers count. */
    Layers layers();

    /** SHA-256 of all that it tells, in lower-case hexadecimal: equal digests give equal situations. */
    String digest();

    /** The last month that it documents. */
    YearMonth reach();

    /**
     * What it says as of a month, and nothing later: a situation of one month in which nothing is planned or assumed. Any
     * month can be asked for, before the first fact and after the last one too.
     */
    Situation asOf(YearMonth month);
}
