package org.parallax.dsl.checks;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.After;
import org.parallax.model.Agreement;
import org.parallax.model.DatedFigure;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Period;
import org.parallax.model.Survey;
import org.parallax.model.Verdict;
import org.parallax.model.time.PartialDate;

/** What the record contains has happened: it has a date and is certain. */
public final class RecordEventChecks extends Checks {

    /** An event of the record is dated. */
    @Check
    public void isDated(Event event) {
        if (event.eContainer() instanceof Document && (event.getWhen() == null || event.getWhen() instanceof After)) {
            report(IssueCode.RECORD_EVENT_UNDATED, event, event.getWhen() == null ? ParallaxPackage.Literals.NAMED__NAME
                    : ParallaxPackage.Literals.OCCURRENCE__WHEN, "An event of the record has a date of its own; say on, in or between.");
        }
    }

    /** An event of the record is certain. */
    @Check
    public void isCertain(Event event) {
        if (!(event.eContainer() instanceof Document)) {
            return;
        }
        if (event.isSetProbability()) {
            report(IssueCode.RECORD_EVENT_UNCERTAIN, event, ParallaxPackage.Literals.OCCURRENCE__PROBABILITY,
                    "What the record tells has happened; a probability belongs into a scenario.");
        }
        if (event.getCondition() != null) {
            report(IssueCode.RECORD_EVENT_UNCERTAIN, event, ParallaxPackage.Literals.OCCURRENCE__CONDITION,
                    "What the record tells has happened; a condition belongs into a scenario.");
        }
    }

    /** A survey has a date and a figure. */
    @Check
    public void surveyIsComplete(Survey survey) {
        boolean hasFigure = survey.eIsSet(ParallaxPackage.Literals.SURVEY__VALUE)
                || survey.eIsSet(ParallaxPackage.Literals.SURVEY__UNIT)
                || !NodeModelUtils
                        .findNodesForFeature(survey, ParallaxPackage.Literals.SURVEY__VALUE).isEmpty();
        if (survey.getWhen() == null || !hasFigure) {
            report(IssueCode.SURVEY_INCOMPLETE, survey, ParallaxPackage.Literals.NAMED__NAME, "A survey says when it was taken "
                    + "and what it found: " + (survey.getWhen() == null ? "on a date" : "value and unit")
                    + " is missing.");
        }
    }

    /** A figure has a date, a value and a unit. */
    @Check
    public void figureIsComplete(DatedFigure figure) {
        boolean hasValue = figure.eIsSet(ParallaxPackage.Literals.DATED_FIGURE__VALUE)
                || !NodeModelUtils.findNodesForFeature(figure, ParallaxPackage.Literals.DATED_FIGURE__VALUE).isEmpty();
        List<String> missing = Stream.of(
                figure.getWhen() == null ? "its date (on, in or between)" : "",
                hasValue ? "" : "its value",
                figure.getUnit().isBlank() ? "its unit in quotes behind the value" : "").filter(part -> !part.isEmpty()).toList();
        if (!missing.isEmpty()) {
            report(IssueCode.FIGURE_INCOMPLETE, figure, ParallaxPackage.Literals.NAMED__NAME, "A figure says of when it is and what "
                    + "it comes to: " + Messages.list(missing) + (missing.size() == 1 ? " is" : " are") + " missing.");
        }
    }

    /** What is claimed without being established is claimed of the past. */
    @Check
    public void isTheRecordsToAllege(Occurrence occurrence) {
        if (occurrence.isAlleged() && !(occurrence.eContainer() instanceof Document)) {
            report(IssueCode.RECORD_WORD, occurrence, ParallaxPackage.Literals.OCCURRENCE__ALLEGED, "“alleged” is said of what a "
                    + "record documents; what may or may not happen in a scenario has a probability.");
        }
    }

    /** What had another name before is an event of the past, which other texts may name. */
    @Check
    public void isTheRecordsToRename(Occurrence occurrence) {
        if (!occurrence.getFormerNames().isEmpty() && !(occurrence.eContainer() instanceof Document)) {
            report(IssueCode.RECORD_WORD, occurrence, ParallaxPackage.Literals.RENAMED__FORMER_NAMES, 0, "“formerly” is said of what a "
                    + "record documents; an event of a scenario has the one name that it is told under.");
        }
    }

    /** A verdict is about a time. */
    @Check
    public void verdictIsDated(Verdict verdict) {
        if (verdict.getWhen() == null) {
            report(IssueCode.VERDICT_UNDATED, verdict, ParallaxPackage.Literals.NAMED__NAME, "A verdict says of which time it "
                    + "judges; say on, in or between.");
        }
    }

    /** What was announced and later signed was announced first. */
    @Check
    public void announcedBeforeSigned(Agreement agreement) {
        agreement.getAnnounced().days().ifPresent(announced -> agreement.getSigned().days().filter(announced::isAfter)
                .ifPresent(signed -> report(IssueCode.ANNOUNCED_AFTER_SIGNED, agreement,
                        ParallaxPackage.Literals.AGREEMENT__ANNOUNCED, agreement.getName() + " was signed on " + agreement.getSigned()
                                + " (" + Messages.place(agreement, agreement, ParallaxPackage.Literals.AGREEMENT__SIGNED)
                                + ") and cannot be announced only on " + agreement.getAnnounced() + ".")));
    }

    /** An agreement is in force after it was signed, and suspended while in force. */
    @Check
    public void agreementInOrder(Agreement agreement) {
        boolean isSigned = agreement.getSigned().isGiven();
        PartialDate made = isSigned ? agreement.getSigned() : agreement.getAnnounced();
        for (Period force : agreement.getInForce()) {
            force.getFrom().days().ifPresent(from -> made.days().filter(from::isBefore).ifPresent(
                    before -> report(IssueCode.AGREEMENT_BEFORE_SIGNED, force, ParallaxPackage.Literals.PERIOD__FROM,
                            agreement.getName() + " was " + (isSigned ? "signed" : "announced") + " on " + made + " ("
                                    + Messages.place(force, agreement, isSigned ? ParallaxPackage.Literals.AGREEMENT__SIGNED
                                            : ParallaxPackage.Literals.AGREEMENT__ANNOUNCED)
                                    + ") and cannot be in force before.")));
        }
        for (Period suspension : agreement.getSuspensions()) {
            boolean outside = !agreement.getInForce().isEmpty() && suspension.getFrom().days().isPresent()
                    && agreement.getInForce().stream().allMatch(force -> isOutside(suspension, force));
            if (outside) {
                report(IssueCode.SUSPENSION_OUTSIDE_FORCE, suspension, ParallaxPackage.Literals.PERIOD__FROM,
                        agreement.getName() + " is not in force on " + suspension.getFrom() + " ("
                                + Messages.list(agreement.getInForce().stream().map(force -> Messages.place(suspension, force))
                                        .distinct().toList()) + ") and cannot be suspended then.");
            }
        }
    }

    private static boolean isOutside(Period suspension, Period force) {
        return suspension.getFrom().days().filter(from -> force.getFrom().days().filter(from::isBefore).isPresent()
                || force.getTo().days().filter(from::isAfter).isPresent()).isPresent();
    }
}
