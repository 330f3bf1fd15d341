package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.model.Leader;
import org.parallax.model.Period;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Stance;

/** Terms of the parties' leaders that had begun by {@code as of}. */
final class LeaderLowering {

    private static final Comparator<LeaderTerm> ORDER =
            Comparator.comparing(LeaderTerm::start).thenComparing(LeaderTerm::side).thenComparing(LeaderTerm::leader);

    private final RecordStates states;
    private final AsOf asOf;

    LeaderLowering(RecordStates states, AsOf asOf) {
        this.states = states;
        this.asOf = asOf;
    }

    /** By start, then side. */
    List<LeaderTerm> terms(List<Leader> leaders) {
        return leaders.stream()
                .flatMap(leader -> leader.getTerms().stream().flatMap(term -> term(leader, term)))
                .sorted(ORDER)
                .toList();
    }

    private Stream<LeaderTerm> term(Leader leader, Period term) {
        return states.side(leader.getState()).stream().flatMap(side -> asOf.place(leader, term.getFrom()).stream()
                .map(start -> new LeaderTerm(
                        leader.getName(),
                        Titles.of(leader),
                        side,
                        new LeaderTerm.Tenure(start, asOf.place(term.getTo()), scheduled(term)),
                        leaning(leader),
                        stances(leader))));
    }

    /** Stances by issue; of two stances on one issue the harder one counts. */
    static Map<String, Stance> stances(Leader leader) {
        var stances = new HashMap<String, Stance>();
        for (var stance : leader.getStances()) {
            stances.merge(
                    stance.getIssue().getName(),
                    Stance.valueOf(stance.getAttitude().name()),
                    (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        return stances;
    }

    /** A leader's leaning; unknown where none is documented. */
    static Leaning leaning(Leader leader) {
        return leader.isSetLeaning() ? leaning(leader.getLeaning()) : Leaning.UNKNOWN;
    }

    /** A leaning in the projection's terms. */
    static Leaning leaning(org.parallax.model.Leaning leaning) {
        return Leaning.valueOf(leaning.name());
    }

    private static Optional<YearMonth> scheduled(Period term) {
        return term.getScheduled().month();
    }
}
