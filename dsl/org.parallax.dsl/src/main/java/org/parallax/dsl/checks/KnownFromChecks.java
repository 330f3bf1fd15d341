package org.parallax.dsl.checks;

import java.time.YearMonth;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.FirstKnown;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.Agreement;
import org.parallax.model.DatedFigure;
import org.parallax.model.Image;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;
import org.parallax.model.Sourced;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.model.time.PartialDate;
import org.parallax.model.time.Precision;

/** What {@code known from} says of a documented fact is a month, can be so, and changes something. */
public final class KnownFromChecks extends Checks {

    /** A documented, dated fact is known from a month on in which it can have happened already; data: a month that will do. */
    @Check
    public void knownFrom(Sourced fact) {
        PartialDate known = fact.getKnownFrom();
        if (!known.isGiven()) {
            return;
        }
        if (EcoreUtil2.getContainerOfType(fact, Scenario.class) != null) {
            report(IssueCode.RECORD_WORD, fact, Literals.SOURCED__KNOWN_FROM, "“known from” is said of what a record "
                    + "documents; what a scenario tells is known when it happens.");
        } else if (!isDated(fact)) {
            report(IssueCode.NO_EFFECT, fact, Literals.SOURCED__KNOWN_FROM, name(fact) + " tells nothing that has a date, so "
                    + "it changes nothing to say from when it is known.");
        } else if (known.precision() == Precision.YEAR || known.precision() == Precision.DAY) {
            String month = known.precision() == Precision.YEAR ? known + "-01" : known.text().substring(0, 7);
            report(IssueCode.DATE_PRECISION, fact, Literals.SOURCED__KNOWN_FROM, "“known from” takes a month, as " + month + ".",
                    month);
        } else {
            FirstKnown.earliest(fact).ifPresent(beginning -> known.month()
                    .ifPresent(month -> compare(fact, month, beginning)));
        }
    }

    private void compare(Sourced fact, YearMonth known, FirstKnown.Beginning beginning) {
        MonthRange began = MonthRange.of(beginning.date()).orElseThrow();
        String date = beginning.date() + " (" + Messages.place(fact, beginning.element(), beginning.clause()) + ")";
        if (known.isBefore(began.first())) {
            report(IssueCode.KNOWN_TOO_EARLY, fact, Literals.SOURCED__KNOWN_FROM, name(fact) + " cannot be known from " + known
                    + " on: it is told of " + date + ", which is later.", began.first().toString(),
                    OtherPlace.of(beginning.element(), "what is later"));
        } else if (known.equals(began.first()) && isExact(fact, began)) {
            report(IssueCode.NO_EFFECT, fact, Literals.SOURCED__KNOWN_FROM, name(fact) + " is known from " + known
                    + " on by its own date, " + date + ".");
        }
    }

    /** Whether one month is all that the date of a fact can mean. */
    private static boolean isExact(Sourced fact, MonthRange began) {
        boolean isWindow = fact instanceof Occurrence occurrence && MonthRange.of(occurrence.getWhen())
                .filter(months -> !months.first().equals(months.last())).isPresent();
        return began.first().equals(began.last()) && !isWindow && !(fact instanceof Survey || fact instanceof DatedFigure || fact instanceof Verdict);
    }

    private static boolean isDated(Sourced fact) {
        return fact instanceof Occurrence || fact instanceof Image || fact instanceof Level || fact instanceof Leader
                || fact instanceof Agreement || fact instanceof Survey || fact instanceof DatedFigure || fact instanceof Verdict;
    }

    private static String name(Sourced fact) {
        return Names.of(fact).orElse("This");
    }
}
