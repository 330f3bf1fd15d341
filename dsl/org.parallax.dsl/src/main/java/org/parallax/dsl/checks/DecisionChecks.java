package org.parallax.dsl.checks;

import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Decision;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage;

/** A decision has options, and their shares sum to 100 %. */
public final class DecisionChecks extends Checks {

    /**
     * Shares are written with few digits; this is less than anybody writes and more than the rounding error of their
     * sum.
     */
    private static final double TOLERANCE = 1e-6;

    /** There is something to choose. */
    @Check
    public void hasOptions(Decision decision) {
        if (decision.getOptions().isEmpty()) {
            report(IssueCode.NO_OPTIONS, decision, ParallaxPackage.Literals.NAMED__NAME, decision.getName()
                    + " has no options.");
        } else if (decision.getOptions().size() == 1) {
            report(IssueCode.ONE_OPTION, decision, ParallaxPackage.Literals.NAMED__NAME, decision.getName()
                    + " has one option only, so nothing is decided.");
        }
    }

    /** Every option has a share; data: the share that would complete the sum. */
    @Check
    public void shares(Decision decision) {
        long missing = decision.getOptions().stream().filter(o -> !o.isSetShare()).count();
        double sum = decision.getOptions().stream().filter(Option::isSetShare).mapToDouble(Option::getShare).sum();
        if (missing > 0) {
            String share = Messages.figure(Math.round(Math.max(0, 100 - sum) / missing * 10) / 10.0) + "%";
            decision.getOptions().stream().filter(o -> !o.isSetShare()).forEach(o -> report(IssueCode.OPTION_SHARE_MISSING, o,
                    ParallaxPackage.Literals.NAMED__NAME, "The option " + o.getName() + " has no share: say how likely it is "
                            + "chosen, as " + share + ".", share));
            return;
        }
        if (!decision.getOptions().isEmpty() && Math.abs(sum - 100) > TOLERANCE) {
            Option last = decision.getOptions().get(decision.getOptions().size() - 1);
            double rest = last.getShare() + 100 - sum;
            report(IssueCode.OPTION_SHARES, last, ParallaxPackage.Literals.OPTION__SHARE, "The options of " + decision.getName()
                    + " sum to " + Messages.figure(Math.round(sum * 1e6) / 1e6) + " %, not to 100 %.",
                    rest < 0 || rest > 100 ? new String[0] : new String[] {Messages.figure(Math.round(rest * 1e6) / 1e6) + "%"});
        }
    }
}
