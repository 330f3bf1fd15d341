package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.exercise.BeliefAnswers;
import org.parallax.dsl.exercise.ExerciseParts;
import org.parallax.dsl.exercise.ExerciseTimes;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.BeliefQuestion;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Proposition;

/** A belief is about one thing, asked in one form and at some time. */
public final class BeliefChecks extends Checks {

    private final ExerciseTimes times;

    @Inject
    BeliefChecks(ExerciseTimes times) {
        this.times = times;
    }

    /** A belief is about one thing. */
    @Check
    public void isAboutOneThing(BeliefQuestion belief) {
        if (belief.getCondition() == null && belief.getProposition() == null) {
            report(IssueCode.MISSING_SUBJECT, belief, Literals.NAMED__NAME, belief.getName()
                    + " is about nothing: write \"on\" and an event, a decision, an option or an indicator in a month.");
        } else if (belief.getCondition() != null && belief.getProposition() != null) {
            List<INode> both = Stream.of(Literals.BELIEF_QUESTION__CONDITION, Literals.BELIEF_QUESTION__PROPOSITION)
                    .flatMap(feature -> NodeModelUtils.findNodesForFeature(belief, feature).stream())
                    .sorted(Comparator.comparingInt(INode::getOffset)).toList();
            report(IssueCode.DUPLICATE_CLAUSE, belief, both.getLast(), "This is given a second time; line " + both.getFirst().getStartLine()
                    + " already says " + NodeModelUtils.getTokenText(both.getFirst()) + ".",
                    OtherPlace.of(belief, both.getFirst(), "what is already said"));
        }
    }

    /** A belief is asked at some time; data: before the first move. */
    @Check
    public void isAsked(BeliefQuestion belief) {
        // What it is about comes first: a name that was not found is told already.
        boolean isKnown = belief.getCondition() == null || BeliefAnswers.subject(belief).isPresent();
        if (belief.getTimes().isEmpty() && isKnown) {
            Optional<String> first = ExerciseParts.around(belief).flatMap(exercise -> MoveMonths.of(exercise).inOrder().stream().findFirst())
                    .map(move -> "before " + move.getName());
            report(IssueCode.MISSING_BELIEF_TIME, belief, Literals.NAMED__NAME, belief.getName()
                    + " is never asked: write \"before\" or \"after\" and a move.", first.stream().toArray(String[]::new));
        }
    }

    /** An indicator is asked for as a range or against a level, everything else as a probability. */
    @Check
    public void hasOneForm(BeliefQuestion belief) {
        Proposition proposition = belief.getProposition();
        if (belief.isRange() && proposition == null && belief.getCondition() != null) {
            report(IssueCode.BELIEF_FORM, belief, Literals.BELIEF_QUESTION__RANGE,
                    "Only an indicator in a month is asked for as a range; this comes about or not, which is asked for as a probability.");
        } else if (belief.isRange() && proposition != null && proposition.isSetComparison()) {
            report(IssueCode.BELIEF_FORM, proposition, Literals.PROPOSITION__COMPARISON,
                    "Whether an indicator is " + proposition.getComparison() + " a level is asked for as a probability: leave that out,"
                            + " or \"as range\".");
        } else if (!belief.isRange() && proposition != null && !proposition.isSetComparison()) {
            report(IssueCode.BELIEF_FORM, proposition, Literals.PROPOSITION__INDICATOR,
                    "What is asked of this indicator? Write \"as range\", or above, below or between.", "as range", "above 50");
        }
    }

    /** A band is told upward; data: both levels as they are written. */
    @Check
    public void bandInOrder(Proposition band) {
        if (band.isSetUpper() && band.getThreshold() > band.getUpper()) {
            report(IssueCode.RANGE_ORDER, band, Literals.PROPOSITION__UPPER, "This range runs backward: "
                    + Messages.figure(band.getUpper()) + " is less than " + Messages.figure(band.getThreshold()) + ".",
                    written(band, Literals.PROPOSITION__THRESHOLD), written(band, Literals.PROPOSITION__UPPER));
        }
    }

    /** The month of an indicator is projected; data: the nearest that is. */
    @Check
    public void isProjected(Proposition proposition) {
        Optional<ScenarioInPlay> played = ExerciseParts.around(proposition).flatMap(times::of);
        proposition.getMonth().month().ifPresent(month -> {
            played.flatMap(ScenarioInPlay::start).filter(month::isBefore).ifPresent(start -> report(IssueCode.BEFORE_AS_OF, proposition,
                    Literals.PROPOSITION__MONTH, notProjected(month, played) + "starts in " + start + ".", start.toString()));
            played.flatMap(ScenarioInPlay::end).filter(month::isAfter).ifPresent(end -> report(IssueCode.OUTSIDE_HORIZON, proposition,
                    Literals.PROPOSITION__MONTH, notProjected(month, played) + "ends in " + end + ".", end.toString()));
        });
    }

    private static String notProjected(YearMonth month, Optional<ScenarioInPlay> played) {
        return "Nothing is projected for " + month + ": " + played.orElseThrow().scenario().getName() + " ";
    }

    private static String written(Proposition band, EAttribute level) {
        return NodeModelUtils.findNodesForFeature(band, level).stream().map(NodeModelUtils::getTokenText).findFirst().orElse("");
    }
}
