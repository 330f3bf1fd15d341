package org.parallax.app.importing.row;

/**
 * A date as the language writes it.
 *
 * @param from a year, a month or a day
 * @param to the last one of a window; the same as {@code from} for a single date
 */
public record WrittenDate(String from, String to) {

    /** Whether it is a window and no single date. */
    public boolean isWindow() {
        return !from.equals(to);
    }

    /** The words of a statement. */
    public String clause() {
        return isWindow() ? "between " + from + " and " + to : "on " + from;
    }

    /** The form by which tellings are compared. */
    public String key() {
        return isWindow() ? from + ".." + to : from;
    }

    /** Its first year. */
    public String year() {
        return from.substring(0, 4);
    }
}
