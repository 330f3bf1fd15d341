package org.parallax.app.importing.known;

import java.util.Set;

/**
 * What makes two tellings ones of the same event: its kind, its date and the states that act or are acted on.
 *
 * @param kind the name of the kind
 * @param date as the language writes it; a window has {@code ..} between its ends
 */
public record EventKey(String kind, String date, Set<String> states) {

    private static final int MONTH = "2019-07".length();

    public EventKey {
        states = Set.copyOf(states);
    }

    /** Whether another telling may be of the same event: a day and the month that holds it may be one date. */
    public boolean mayBe(EventKey other) {
        return kind.equals(other.kind) && states.equals(other.states) && (date.equals(other.date)
                || isIn(date, other.date) || isIn(other.date, date));
    }

    /** The same with the month of a day in place of the day: alike for all keys of which one {@link #mayBe} another. */
    public EventKey ofMonth() {
        return date.length() > MONTH && !date.contains("..") ? new EventKey(kind, date.substring(0, MONTH), states) : this;
    }

    private static boolean isIn(String day, String month) {
        return month.length() == MONTH && day.startsWith(month + "-") && !day.contains("..");
    }
}
