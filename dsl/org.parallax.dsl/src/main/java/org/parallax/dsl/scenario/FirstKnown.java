package org.parallax.dsl.scenario;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Agreement;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Period;
import org.parallax.model.time.PartialDate;

/** When facts of the record were known first: leaders took office, agreements were signed. */
public final class FirstKnown {

    private FirstKnown() {
    }

    /**
     * The first date at which a fact can have been known, if that is certainly too late; empty when the fact is undated
     * or may have been known.
     */
    public static Optional<PartialDate> after(AsOf asOf, Named fact) {
        return dates(fact).filter(date -> date.days().isPresent())
                .min(Comparator.comparing(date -> date.days().get().first()))
                .filter(asOf::isBefore);
    }

    private static Stream<PartialDate> dates(Named fact) {
        return switch (fact) {
            case Leader leader -> leader.getTerms().stream().map(Period::getFrom);
            case Agreement agreement -> Stream.concat(Stream.of(agreement.getSigned()),
                    agreement.getInForce().stream().map(Period::getFrom));
            default -> Stream.empty();
        };
    }
}
