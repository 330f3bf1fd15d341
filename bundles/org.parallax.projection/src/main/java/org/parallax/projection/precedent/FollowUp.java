package org.parallax.projection.precedent;

import java.util.List;

/**
 * How often a family of events followed the precedents.
 *
 * @param windows by length, each of {@link PrecedentSearch#WINDOWS}
 */
public record FollowUp(FollowUpFamily family, List<Within> windows) {

    public FollowUp {
        windows = List.copyOf(windows);
    }

    /**
     * How often it followed within some months.
     *
     * @param months the length of the window, which begins with the event and ends with the last day of the month so much later
     * @param precedents how many of the precedents whose window is over by {@code as of} it followed
     * @param events how many different events these were: fewer than {@code precedents} tells where one followed several
     * @param usual after how many months it followed in the same way, of all since the earliest precedent of which the record
     *     tells anything, counted once for each of those precedents; of none for an ended condition, which only a condition
     *     can have
     */
    public record Within(int months, FollowedCount precedents, int events, FollowedCount usual) {}
}
