package org.parallax.dsl.checks;

import java.util.Optional;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.FirstKnown;
import org.parallax.model.Argument;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage;

/** A scenario uses no fact that is later than its as of, so that it can be compared with what happened. */
public final class AsOfChecks extends Checks {

    /** Leaders had taken office, agreements had been signed. */
    @Check
    public void nothingLater(Argument argument) {
        Optional<AsOf> asOf = AsOf.around(argument);
        if (asOf.isEmpty()) {
            return;
        }
        for (int i = 0; i < argument.getValues().size(); i++) {
            Named value = argument.getValues().get(i);
            int position = i;
            FirstKnown.after(asOf.get(), value)
                    .ifPresent(first -> report(IssueCode.LATER_FACT, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, position,
                            value.getName() + verb(value, first) + first.date() + " ("
                                    + Messages.place(argument, first.element(), first.clause()) + "), which nobody knew as of "
                                    + asOf.get().month() + ".", OtherPlace.of(first.element(), "what is later")));
        }
    }

    private static String verb(Named fact, FirstKnown.Beginning first) {
        if (first.clause() == ParallaxPackage.Literals.SOURCED__KNOWN_FROM) {
            return " is known from ";
        }
        return fact instanceof Leader ? " took office on " : " dates from ";
    }
}
