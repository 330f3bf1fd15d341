package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.scoping.VisibleParties;
import org.parallax.model.Argument;
import org.parallax.model.Issue;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.SensitivityShift;

/** An event over an issue involves states that are party to it. */
public final class IssueChecks extends Checks {

    private final VisibleParties parties;

    @Inject
    IssueChecks(VisibleParties parties) {
        this.parties = parties;
    }

    /** One at least of the states involved is party to the issue. */
    @Check
    public void involvesParty(Argument argument) {
        if (!(argument.eContainer() instanceof Occurrence occurrence)) {
            return;
        }
        for (int i = 0; i < argument.getValues().size(); i++) {
            if (argument.getValues().get(i) instanceof Issue issue && !issue.eIsProxy()) {
                compare(argument, i, issue, occurrence);
            }
        }
    }

    /** Only a party is sensitive to an issue. */
    @Check
    public void sensitivityOfParty(SensitivityShift shift) {
        if (Messages.isKnown(shift.getState()) && !IssueParties.isParty(shift.getState())) {
            report(IssueCode.NOT_A_PARTY, shift, ParallaxPackage.Literals.SHIFT__STATE, shift.getState().getName()
                    + " is no party to the relationship; sensitivity to an issue is one of a party.");
        }
    }

    private void compare(Argument argument, int position, Issue issue, Occurrence occurrence) {
        Set<org.parallax.model.State> involved = IssueParties.involvedIn(occurrence);
        List<org.parallax.model.State> seen = parties.from(argument);
        if (IssueParties.mayConcern(issue, involved, seen)) {
            return;
        }
        report(IssueCode.ISSUE_NOT_SHARED, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, position, issue.getName()
                + " is between " + Messages.list(IssueParties.of(issue, seen).stream().map(Named::getName).toList())
                + (issue.getParties().isEmpty() ? ", the parties to the relationship; "
                        : " (" + Messages.place(argument, issue, ParallaxPackage.Literals.ISSUE__PARTIES) + "); ")
                + Messages.list(involved.stream().map(Named::getName).toList()) + (involved.size() == 1 ? " is" : " are")
                + " no party to it.", OtherPlace.of(issue, Messages.element(issue)));
    }
}
