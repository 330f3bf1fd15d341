package org.parallax.projection.precedent;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;

/**
 * The documented events nearest to what a scenario plans, and what followed them.
 *
 * @param cases at least one; where there are several, they are of one kind and have the same precedents for other reasons,
 *     and the same undated events
 * @param followUps how often something followed, for each family that did so after a precedent or in the same years
 */
public record Precedents(List<Case> cases, List<FollowUp> followUps) {

    /** Of fewer precedents than this a count says little. */
    public static final int ENOUGH = 5;

    /** Precedents no further apart than this many months belong to one episode. */
    private static final int EPISODE_MONTHS = 12;

    public Precedents {
        cases = List.copyOf(cases);
        followUps = List.copyOf(followUps);
    }

    /**
     * Planned events of one kind, and their precedents.
     *
     * @param planned at least one; several have the same precedents for the same reasons
     * @param nearest the precedents, the nearest first; empty where the record holds none
     * @param undated documented events that are as near but not dated to one month, so that nothing is counted after them
     */
    public record Case(List<PlannedEvent> planned, List<Precedent> nearest, List<PastEvent> undated) {

        public Case {
            planned = List.copyOf(planned);
            nearest = List.copyOf(nearest);
            undated = List.copyOf(undated);
        }

        /**
         * A documented event as the precedent that it is of these.
         *
         * @throws java.util.NoSuchElementException if it is none
         */
        public Precedent of(PastEvent past) {
            return nearest.stream().filter(each -> each.past().equals(past)).findFirst().orElseThrow();
        }
    }

    /** All planned events that this holds for. */
    public List<PlannedEvent> planned() {
        return cases.stream().flatMap(each -> each.planned().stream()).toList();
    }

    /** The kind of the planned events. */
    public String kind() {
        return planned().getFirst().event().kind();
    }

    /** The precedents, as they stand to the first case. */
    public List<Precedent> nearest() {
        return cases.getFirst().nearest();
    }

    /** The documented events that are as near but not dated to one month; the nearest first. */
    public List<PastEvent> undated() {
        return cases.getFirst().undated();
    }

    /** The month of the earliest precedent, from which on what is usual is counted; empty where there is none. */
    public Optional<YearMonth> since() {
        return nearest().stream().map(each -> each.past().month()).min(Comparator.naturalOrder());
    }

    /** Whether the counts rest on so few precedents that they say little. */
    public boolean isThin() {
        return nearest().size() < ENOUGH;
    }

    /** How many episodes the precedents stand in, each more than a year from the next: within one they are not independent. */
    public int episodes() {
        int episodes = 0;
        YearMonth last = YearMonth.of(0, 1);
        for (var month : nearest().stream().map(each -> each.past().month()).sorted().toList()) {
            if (last.until(month, ChronoUnit.MONTHS) > EPISODE_MONTHS) {
                episodes++;
            }
            last = month;
        }
        return episodes;
    }
}
