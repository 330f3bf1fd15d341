package org.parallax.dsl.scenario;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.parallax.model.Agreement;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
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
    public static Optional<Beginning> after(AsOf asOf, Named fact) {
        return beginnings(fact).filter(beginning -> beginning.date.days().isPresent())
                .min(Comparator.comparing(beginning -> beginning.date.days().get().first()))
                .filter(beginning -> asOf.isBefore(beginning.date));
    }

    private static Stream<Beginning> beginnings(Named fact) {
        return switch (fact) {
            case Leader leader -> leader.getTerms().stream().map(Beginning::of);
            case Agreement agreement -> Stream.concat(
                    Stream.of(new Beginning(agreement.getSigned(), agreement, ParallaxPackage.Literals.AGREEMENT__SIGNED)),
                    agreement.getInForce().stream().map(Beginning::of));
            default -> Stream.empty();
        };
    }

    /**
     * When a fact began, and what says so.
     *
     * @param date a date that exists
     * @param element what has the clause: the fact itself, or one of its periods
     * @param clause the clause that says the date
     */
    public record Beginning(PartialDate date, EObject element, EStructuralFeature clause) {

        private static Beginning of(Period period) {
            return new Beginning(period.getFrom(), period, ParallaxPackage.Literals.PERIOD__FROM);
        }
    }
}
