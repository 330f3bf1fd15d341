package org.parallax.projection.internal.inputs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Issue;
import org.parallax.projection.situation.LeaderInOffice;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Stance;

/**
 * Who is in office when the projection begins, and whom events bring in. Immutable.
 *
 * <p>The first are the {@link LeaderInOffice leaders in office} in the first projected month. When a scheduled end
 * passes without an event that changes the leader, a successor of the same leaning and stances begins a
 * term of the same length. A leader brought in by an event gets a full term of the length documented last
 * for that side, or no scheduled end if there is none.
 *
 * @param incumbents by side
 * @param entries those an event brings in, by event
 */
public record OfficePlan(int issues, List<Incumbent> incumbents, List<Optional<Entry>> entries) {

    /** No scheduled end. */
    static final int OPEN = Integer.MAX_VALUE;

    /**
     * @param since number of the month in which the term began
     * @param until number of the month in which it is due to end, or {@link #OPEN}
     * @param length months of a term on this side; 0 if unknown
     */
    record Incumbent(Leaning leaning, Stance[] stances, int since, int until, int length) {}

    /** A leader brought in. */
    record Entry(Side side, Leaning leaning, Stance[] stances) {}

    /** The plan of a situation. */
    public static OfficePlan of(Situation situation) {
        var incumbents = new ArrayList<Incumbent>();
        for (var side : Side.values()) {
            incumbents.add(incumbent(situation, side));
        }
        var entries = situation.storyline().events().stream()
                .map(planned -> planned.event().impact().leader().map(leader -> entry(situation, leader)))
                .toList();
        return new OfficePlan(situation.issues().size(), List.copyOf(incumbents), entries);
    }

    private static Incumbent incumbent(Situation situation, Side side) {
        var span = ProjectedMonths.of(situation);
        var leader = LeaderInOffice.of(situation, side, situation.from());
        return new Incumbent(
                leader.leaning(),
                stances(situation, leader.stances()),
                leader.since().map(span::number).orElse(1),
                leader.scheduledEnd().map(span::number).orElse(OPEN),
                length(situation, side, span));
    }

    /** The length of a term on this side as documented last, in months. */
    private static int length(Situation situation, Side side, ProjectedMonths span) {
        return situation.leaders().stream()
                .filter(term -> term.side() == side && !term.start().isAfter(situation.asOf()))
                .sorted(Comparator.comparing(LeaderTerm::start).thenComparing(LeaderTerm::leader))
                .mapToInt(term -> length(term, span))
                .filter(months -> months > 0)
                .reduce(0, (earlier, later) -> later);
    }

    private static int length(LeaderTerm term, ProjectedMonths span) {
        return term.scheduledEnd().map(end -> span.number(end) - span.number(term.start())).orElse(0);
    }

    private static Entry entry(Situation situation, Impact.NewLeader leader) {
        return new Entry(leader.side(), leader.leaning(), stances(situation, leader.stances()));
    }

    private static Stance[] stances(Situation situation, Map<String, Stance> documented) {
        return situation.issues().stream()
                .map(Issue::id)
                .map(issue -> documented.getOrDefault(issue, Stance.PRAGMATIC))
                .toArray(Stance[]::new);
    }
}
