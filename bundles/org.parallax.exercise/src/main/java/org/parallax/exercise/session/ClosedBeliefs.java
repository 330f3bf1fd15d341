package org.parallax.exercise.session;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.exercise.belief.BeliefSummary;
import org.parallax.exercise.belief.ClosedBelief;
import org.parallax.exercise.belief.Estimate;
import org.parallax.exercise.belief.Probability;

/**
 * Reads what was held probable out of a session, as it can be scored; ranges are not.
 *
 * <p>Of a secret belief the room's median is there and no seat. While it is open, seat and answer lie together in its urn
 * alone, which is destroyed when it is closed; the log gets the figures of the room, so nothing is left from which the two
 * could be joined.
 */
public final class ClosedBeliefs {

    private ClosedBeliefs() {}

    /** All that were closed on any branch, each asking once, by id. */
    public static List<ClosedBelief> of(SessionState state) {
        var askings = new TreeMap<String, AskingState>();
        state.tree().all().forEach(branch -> askings.putAll(branch.askings().all()));
        return closed(askings.values());
    }

    /** Those that were closed on the way to where a branch stands. */
    public static List<ClosedBelief> of(BranchState branch) {
        return closed(branch.askings().values());
    }

    /** Of all those whose statement is still the one in the text in force: only they are what its resolutions answer. */
    public static List<ClosedBelief> inForce(SessionState state) {
        return inForce(state, of(state));
    }

    /**
     * Of those in force on the way to where a branch stands, each belief as it was closed last there: once each, as scores
     * need them.
     */
    public static List<ClosedBelief> lastInForce(SessionState state, BranchState branch) {
        var last = new TreeMap<String, AskingState>();
        branch.askings().values().stream()
                .filter(asking -> asking.summary().isPresent())
                .forEach(asking -> last.merge(asking.opened().belief(), asking, ClosedBeliefs::later));
        return inForce(state, closed(last.values()));
    }

    /** The askings of a belief are numbered over the session, so that the longer name is the later one. */
    private static AskingState later(AskingState one, AskingState other) {
        var byNumber = Comparator.<AskingState>comparingInt(asking -> asking.opened().asking().length())
                .thenComparing(asking -> asking.opened().asking());
        return byNumber.compare(one, other) < 0 ? other : one;
    }

    private static List<ClosedBelief> inForce(SessionState state, List<ClosedBelief> closed) {
        return closed.stream()
                .filter(belief -> state.text().elements().get(belief.belief()).filter(belief.statement()::equals).isPresent())
                .toList();
    }

    private static List<ClosedBelief> closed(Collection<AskingState> askings) {
        return askings.stream()
                .filter(asking -> !asking.opened().wording().range())
                .flatMap(asking -> asking.summary().map(figures -> closed(asking, figures.median(), figures.theories())).stream())
                .toList();
    }

    private static ClosedBelief closed(AskingState asking, Optional<Probability> recorded, Map<String, Double> theories) {
        var opened = asking.opened();
        var seats = seats(asking);
        return new ClosedBelief(
                opened.belief(), opened.wording().statement(), opened.time(), opened.round(), seats,
                recorded.or(() -> median(seats.values())), theories);
    }

    private static Map<String, Probability> seats(AskingState asking) {
        var seats = new TreeMap<String, Probability>();
        asking.answers().all().forEach((seat, said) -> {
            if (said.estimate() instanceof Estimate.Probable probable) {
                seats.put(seat, probable.probability());
            }
        });
        return seats;
    }

    /** For logs that have a number of answers and no figures. */
    private static Optional<Probability> median(Collection<Probability> held) {
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Probability(BeliefSummary.of(List.copyOf(held)).median()));
    }
}
