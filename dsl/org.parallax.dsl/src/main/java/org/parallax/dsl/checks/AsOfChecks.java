package org.parallax.dsl.checks;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.IssueCode;
import org.parallax.dsl.scenario.Frame;
import org.parallax.model.Agreement;
import org.parallax.model.Argument;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Period;
import org.parallax.model.Scenario;
import org.parallax.model.Sourced;
import org.parallax.model.time.PartialDate;

/** A scenario uses no fact that is later than its as of, so that it can be held against what came. */
public final class AsOfChecks extends Checks {

    /** Leaders had taken office, agreements had been signed. */
    @Check
    public void nothingLater(Argument argument) {
        Optional<YearMonth> asOf = Optional.ofNullable(EcoreUtil2.getContainerOfType(argument, Scenario.class))
                .flatMap(scenario -> Frame.of(scenario).asOf());
        if (asOf.isEmpty()) {
            return;
        }
        for (int i = 0; i < argument.getValues().size(); i++) {
            Named value = argument.getValues().get(i);
            int position = i;
            begin(value).filter(first -> first.days().get().first().isAfter(asOf.get().atEndOfMonth()))
                    .ifPresent(first -> report(IssueCode.LATER_FACT, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, position,
                            value.getName() + (value instanceof Leader ? " took office on " : " dates from ") + first
                                    + Tell.sources((Sourced) value) + ", which nobody knew as of " + asOf.get() + "."));
        }
    }

    /** The first date a fact is known by; empty when it is undated. */
    private static Optional<PartialDate> begin(Named value) {
        Stream<PartialDate> dates = switch (value) {
            case Leader leader -> leader.getTerms().stream().map(Period::getFrom);
            case Agreement agreement -> Stream.concat(Stream.of(agreement.getSigned()),
                    agreement.getInForce().stream().map(Period::getFrom));
            default -> Stream.empty();
        };
        return dates.filter(d -> d.days().isPresent())
                .min(Comparator.comparing(d -> d.days().get().first()));
    }
}
