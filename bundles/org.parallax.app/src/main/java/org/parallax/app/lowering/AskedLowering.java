package org.parallax.app.lowering;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.Titles;
import org.parallax.exercise.plan.Asked;
import org.parallax.exercise.plan.BeliefQuestion;
import org.parallax.exercise.plan.BeliefSubject;
import org.parallax.exercise.plan.BeliefTime;
import org.parallax.exercise.plan.Question;
import org.parallax.exercise.plan.Resolution;
import org.parallax.exercise.plan.WorldAnswer;
import org.parallax.exercise.plan.WorldRule;
import org.parallax.model.Chosen;
import org.parallax.model.Comparison;
import org.parallax.model.Condition;
import org.parallax.model.Decision;
import org.parallax.model.Exercise;
import org.parallax.model.Happening;
import org.parallax.model.MoveSide;
import org.parallax.model.Named;
import org.parallax.model.Occurred;
import org.parallax.model.Option;
import org.parallax.model.Proposition;
import org.parallax.projection.situation.Branch;

/** Lowers what the room is asked, and what the world has answered. */
final class AskedLowering {

    private final Exercise exercise;
    private final ThresholdLowering thresholds;

    AskedLowering(Exercise exercise, ThresholdLowering thresholds) {
        this.exercise = exercise;
        this.thresholds = thresholds;
    }

    Asked lower() {
        return new Asked(
                ExerciseLowering.statements(exercise, org.parallax.model.BeliefQuestion.class, Named::getName).map(this::belief).toList(),
                ExerciseLowering.statements(exercise, org.parallax.model.Question.class, Named::getName).map(AskedLowering::question).toList(),
                ExerciseLowering.statements(exercise, org.parallax.model.Resolution.class, each -> each.getBelief().getName())
                        .map(AskedLowering::resolution).toList());
    }

    private BeliefQuestion belief(org.parallax.model.BeliefQuestion belief) {
        return new BeliefQuestion(
                belief.getName(), Titles.of(belief), subject(belief), times(belief), belief.isSetRounds() ? belief.getRounds() : 1,
                belief.isSecret(), world(belief));
    }

    private BeliefSubject subject(org.parallax.model.BeliefQuestion belief) {
        return belief.getProposition() != null ? proposition(belief.getProposition()) : comesAbout(belief.getCondition());
    }

    private static BeliefSubject comesAbout(Condition condition) {
        return switch (condition) {
            case Occurred occurred -> happening(occurred.getHappening());
            case Chosen chosen -> happening(chosen.getOption());
            default -> throw new LoweringException("A belief is about an event, a decision or an option");
        };
    }

    private static BeliefSubject happening(Happening happening) {
        return switch (happening) {
            case Option option -> new BeliefSubject.ComesAbout(
                    new Branch.Chosen(((Decision) option.eContainer()).getName(), option.getName()));
            case Decision decision -> new BeliefSubject.ComesUp(decision.getName());
            default -> new BeliefSubject.ComesAbout(new Branch.Happened(happening.getName()));
        };
    }

    private BeliefSubject proposition(Proposition proposition) {
        var month = PartialMonths.of(proposition.getMonth());
        if (!proposition.isSetComparison()) {
            return new BeliefSubject.ValueOf(thresholds.indicator(proposition.getIndicator()), month);
        }
        var threshold = proposition.getComparison() == Comparison.BETWEEN
                ? thresholds.between(proposition.getIndicator(), proposition.getThreshold(), proposition.getUpper())
                : thresholds.oneSided(proposition.getIndicator(), proposition.getComparison(), proposition.getThreshold());
        return new BeliefSubject.LiesIn(threshold.indicator(), threshold.low(), threshold.high(), month);
    }

    /** By the month of the move, then before and after, as they come up in the room. */
    private static List<BeliefTime> times(org.parallax.model.BeliefQuestion belief) {
        return belief.getTimes().stream()
                .sorted(Comparator
                        .comparing((org.parallax.model.BeliefTime time) -> PartialMonths.of(time.getMove().getUntil()))
                        .thenComparing(org.parallax.model.BeliefTime::getSide))
                .map(time -> new BeliefTime(
                        time.getSide() == MoveSide.AFTER ? BeliefTime.Side.AFTER : BeliefTime.Side.BEFORE, time.getMove().getName()))
                .toList();
    }

    private static Optional<WorldRule> world(org.parallax.model.BeliefQuestion belief) {
        return belief.getRule().isEmpty()
                ? Optional.empty()
                : Optional.of(new WorldRule(belief.getRule(), PartialMonths.of(belief.getDue())));
    }

    private static Question question(org.parallax.model.Question question) {
        return new Question(question.getName(), Titles.of(question), moment(question));
    }

    private static Question.Moment moment(org.parallax.model.Question question) {
        if (question.isDebrief()) {
            return new Question.Moment.InDebrief();
        }
        return question.getMove() == null ? new Question.Moment.AnyTime() : new Question.Moment.InMove(question.getMove().getName());
    }

    private static Resolution resolution(org.parallax.model.Resolution resolution) {
        var answer = switch (resolution.getAnswer()) {
            case YES -> new WorldAnswer.CameTrue(true);
            case NO -> new WorldAnswer.CameTrue(false);
            case VOID -> new WorldAnswer.Void();
        };
        return new Resolution(
                resolution.getBelief().getName(), answer, PartialMonths.day(resolution.getDate()),
                Stream.of(resolution.getCitations()).flatMap(List::stream).map(citation -> Titles.of(citation.getSource())).distinct().sorted().toList(),
                List.copyOf(resolution.getNotes()));
    }
}
