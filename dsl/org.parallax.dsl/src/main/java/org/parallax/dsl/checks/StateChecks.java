package org.parallax.dsl.checks;

import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.IssueParties;
import org.parallax.model.ContactIndicator;
import org.parallax.model.Image;
import org.parallax.model.IndicatorRef;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.ViewIndicator;

/** States have a role and a code, and see others rather than themselves. */
public final class StateChecks extends Checks {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** A state says what it is to the relationship. */
    @Check
    public void hasRole(org.parallax.model.State state) {
        if (!state.isSetRole()) {
            report(IssueCode.STATE_ROLE_MISSING, state, ParallaxPackage.Literals.NAMED__NAME, state.getName()
                    + " has no role: say party, pivot, challenger, threat or bystander.");
        }
    }

    /** A code is the one of ISO 3166. */
    @Check
    public void codeIsIso(org.parallax.model.State state) {
        if (!state.getCode().isEmpty() && !CODE.matcher(state.getCode()).matches()) {
            report(IssueCode.STATE_CODE, state, ParallaxPackage.Literals.STATE__CODE, state.getCode()
                    + " is no ISO 3166 code, which has three capital letters, as JPN.");
        }
    }

    /** An image is of somebody else. */
    @Check
    public void imageOfOther(Image image) {
        if (Messages.isKnown(image.getSubject()) && image.getSubject() == image.getViewer()) {
            report(IssueCode.SAME_STATE, image, ParallaxPackage.Literals.IMAGE__VIEWER, "An image is of another state; "
                    + image.getViewer().getName() + " is given twice.");
        }
    }

    /** The view projected is of one party by the other. */
    @Check
    public void viewBetweenParties(ViewIndicator view) {
        betweenParties(view, ParallaxPackage.Literals.VIEW_INDICATOR__SUBJECT, ParallaxPackage.Literals.VIEW_INDICATOR__VIEWER,
                "The view is of one party by the other; ", "only the parties' views of each other are projected.");
    }

    /** The contact projected is of one party's people in the other. */
    @Check
    public void contactBetweenParties(ContactIndicator contact) {
        betweenParties(contact, ParallaxPackage.Literals.CONTACT_INDICATOR__PEOPLE, ParallaxPackage.Literals.CONTACT_INDICATOR__HOST,
                "The contact is of one party's people in the other; ", "only the parties' people in each other are projected.");
    }

    private void betweenParties(IndicatorRef indicator, EReference first, EReference second, String between, String only) {
        org.parallax.model.State one = (org.parallax.model.State) indicator.eGet(first);
        org.parallax.model.State other = (org.parallax.model.State) indicator.eGet(second);
        if (!Messages.isKnown(one) || !Messages.isKnown(other)) {
            return;
        }
        if (one == other) {
            report(IssueCode.SAME_STATE, indicator, second, between + other.getName() + " is given twice.");
        }
        for (EReference named : List.of(first, second)) {
            org.parallax.model.State state = (org.parallax.model.State) indicator.eGet(named);
            if (!IssueParties.isParty(state)) {
                report(IssueCode.NOT_A_PARTY, indicator, named, state.getName() + " is no party to the relationship; " + only);
            }
        }
    }
}
