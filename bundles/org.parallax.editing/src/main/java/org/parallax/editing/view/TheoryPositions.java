package org.parallax.editing.view;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.editing.view.TheoryPosition.Stand;
import org.parallax.editing.view.ViewChoices.Choice;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Fan;
import org.parallax.projection.result.Parting;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.Quantile;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.words.DisagreementSentence;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.Sentences;
import org.parallax.report.words.Voice;
import org.parallax.report.words.WidestDisagreements;

/**
 * What a view of disagreement shows of the indicator and month chosen: who says what, over what those at the ends part, and
 * where else the theories are far apart. Immutable; the same for equal results and choices.
 *
 * @param month the milestone shown: the last one up to the month chosen, or else the first; the last where none is chosen
 * @param headline who says what, as a sentence without its full stop
 * @param sentence all of it in one sentence: the headline and the premise
 * @param positions every theory projected: those that speak by change from the highest, then the silent ones and the
 *     baselines in the order asked for
 * @param premise what parts the two ends, with what each makes of it and how, where anything is known to
 * @param widest the widest disagreements of all indicators, at most three, the widest first
 */
public record TheoryPositions(
        Indicator indicator, YearMonth month, String headline, String sentence, List<TheoryPosition> positions,
        Optional<Premise> premise, List<Widest> widest) {

    public TheoryPositions {
        positions = List.copyOf(positions);
        widest = List.copyOf(widest);
    }

    /**
     * What parts the two ends.
     *
     * @param sentence with what each end makes of it, and by which mechanism
     * @param target the event that it is; else a row
     */
    public record Premise(String sentence, MarkTarget target) {

        private static Premise of(Parting parting, String words) {
            return new Premise(Sentences.capital(words) + ".", parting.sort() == ChangeAttribution.Sort.EVENT
                    ? new MarkTarget.Event(parting.id())
                    : new MarkTarget.Row(parting.sort() + " " + parting.id()));
        }
    }

    /**
     * A place to look at, and what is found there.
     *
     * @param spread between the highest and the lowest, in points
     */
    public record Widest(Indicator indicator, YearMonth month, double spread, String sentence) {}

    /** What there is to show; empty where fewer than two theories that are no baselines were projected. */
    public static Optional<TheoryPositions> of(ProjectionResult result, Choice choice) {
        var held = new HeldAgainst(choice.against());
        var sentence = new DisagreementSentence(result.situation(), id -> titleOf(result, id), Numbers::change);
        var widest = WidestDisagreements.of(result, held).stream()
                .map(each -> new Widest(each.indicator(), each.month(), each.spread(), sentence.of(each)))
                .toList();
        return shown(result, choice).map(position -> new TheoryPositions(
                position.indicator(), position.month(), sentence.who(position), sentence.of(position),
                positions(result, choice, position),
                position.parting().flatMap(parting -> sentence.over(position).map(words -> Premise.of(parting, words))), widest));
    }

    /** The headline without names, where there is no room for them; {@code subject} is what a sentence calls the indicator. */
    public String counted(String subject) {
        var clauses = Stream.of(Stand.values())
                .filter(stand -> stand != Stand.BASELINE)
                .map(this::counted)
                .flatMap(Optional::stream)
                .toList();
        return "On " + subject + " in " + MonthWords.name(month) + " " + Sentences.list(clauses);
    }

    private Optional<String> counted(Stand stand) {
        var count = (int) positions.stream().filter(each -> each.stand() == stand).count();
        return count == 0 ? Optional.empty() : Optional.of(Numbers.inWords(count) + " " + stand.words(count));
    }

    private static Optional<Disagreement> shown(ProjectionResult result, Choice choice) {
        var milestones = result.positions(choice.against()).stream()
                .filter(each -> each.indicator() == choice.indicator())
                .sorted(Comparator.comparing(Disagreement::month))
                .toList();
        return milestones.reversed().stream()
                .filter(each -> choice.month().isEmpty() || !each.month().isAfter(choice.month().get()))
                .findFirst()
                .or(() -> milestones.stream().findFirst());
    }

    private static List<TheoryPosition> positions(ProjectionResult result, Choice choice, Disagreement position) {
        int month = (int) result.situation().from().until(position.month(), ChronoUnit.MONTHS);
        return result.theories().stream()
                .map(theory -> position(theory, position.indicator(), theory.against(choice.against()).change().of(position.indicator()), month))
                // Sorting keeps the order of equals.
                .sorted(Comparator.comparing((TheoryPosition each) -> each.stand().counts() ? 0 : each.stand().ordinal())
                        .thenComparing(each -> each.stand().counts() ? -each.change() : 0))
                .toList();
    }

    private static TheoryPosition position(TheoryProjection theory, Indicator indicator, Fan changes, int month) {
        double change = changes.mean().at(month);
        var stand = switch (Voice.of(theory.theory(), indicator)) {
            case SILENT -> Stand.SILENT;
            case BASELINE -> Stand.BASELINE;
            case SPEAKS -> Math.abs(change) < Disagreement.NOTHING
                    ? Stand.NO_CHANGE
                    : change > 0 ? Stand.UP : Stand.DOWN;
        };
        return new TheoryPosition(
                theory.theory().id(), theory.theory().title(), stand, change,
                changes.at(Quantile.Q05).at(month), changes.at(Quantile.Q95).at(month));
    }

    private static String titleOf(ProjectionResult result, String id) {
        return result.theories().stream()
                .map(TheoryProjection::theory)
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }
}
