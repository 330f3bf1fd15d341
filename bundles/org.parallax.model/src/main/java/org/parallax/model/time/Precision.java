package org.parallax.model.time;

/** How closely a date is known. */
public enum Precision {
    /** Not a date: absent, or impossible. */
    NONE,
    /** Known to the year. */
    YEAR,
    /** Known to the month. */
    MONTH,
    /** Known to the day. */
    DAY
}
