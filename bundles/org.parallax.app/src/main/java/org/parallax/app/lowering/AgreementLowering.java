package org.parallax.app.lowering;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.record.Titles;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.model.Agreement;
import org.parallax.model.Period;
import org.parallax.projection.situation.AgreementTerm;

/** The periods in which agreements between the parties were in force, without the times of suspension. */
final class AgreementLowering {

    private final RecordStates states;
    private final AsOf asOf;

    AgreementLowering(RecordStates states, AsOf asOf) {
        this.states = states;
        this.asOf = asOf;
    }

    /** By id, then start. */
    List<AgreementTerm> terms(List<Agreement> agreements) {
        return agreements.stream()
                .filter(agreement -> agreement.getParties().containsAll(states.sides().keySet()))
                .flatMap(agreement -> terms(agreement).stream())
                .sorted(Comparator.comparing(AgreementTerm::id).thenComparing(AgreementTerm::from))
                .toList();
    }

    /** Where no period is told in which it is in force, it is from its signature on; else from its announcement. */
    private List<AgreementTerm> terms(Agreement agreement) {
        var terms = new ArrayList<AgreementTerm>();
        if (agreement.getInForce().isEmpty()) {
            var made = agreement.getSigned().isGiven() ? agreement.getSigned() : agreement.getAnnounced();
            asOf.place(agreement, made).ifPresent(start -> cut(agreement, start, Optional.empty(), terms));
        }
        for (var period : agreement.getInForce()) {
            asOf.place(agreement, period.getFrom())
                    .ifPresent(start -> cut(agreement, start, asOf.place(period.getTo()), terms));
        }
        return terms;
    }

    private void cut(Agreement agreement, YearMonth start, Optional<YearMonth> end, List<AgreementTerm> terms) {
        var suspensions = agreement.getSuspensions().stream()
                .filter(period -> asOf.knows(period.getFrom()))
                .sorted(Comparator.comparing((Period period) -> asOf.place(period.getFrom()).orElseThrow()))
                .toList();
        Optional<YearMonth> from = Optional.of(start);
        for (var suspension : suspensions) {
            var stop = asOf.place(suspension.getFrom()).orElseThrow();
            boolean within = from.isPresent() && stop.isAfter(from.get()) && end.filter(stop::isAfter).isEmpty();
            if (within) {
                terms.add(term(agreement, from.get(), Optional.of(stop)));
                from = asOf.place(suspension.getTo());
            }
        }
        from.ifPresent(resumed -> terms.add(term(agreement, resumed, end)));
    }

    private static AgreementTerm term(Agreement agreement, YearMonth from, Optional<YearMonth> to) {
        return new AgreementTerm(agreement.getName(), Titles.of(agreement), from, to);
    }
}
