package org.parallax.dsl.record;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.model.EventKind;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Judgement;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Occurrence;
import org.parallax.model.Sourced;
import org.parallax.model.State;
import org.parallax.model.Verdict;

/**
 * What in an element is a reader's judgement rather than a source's word. Checks, editors and pages go by this one list: what a
 * page shows with a reading as its reason is what a reading may be written for.
 */
public final class Judgements {

    private Judgements() {}

    /** The judgements of an element that can each have a reading right behind them. */
    public static List<? extends Judgement> single(Sourced fact) {
        return switch (fact) {
            case Issue issue -> issue.getSaliences();
            case Leader leader -> leader.getStances();
            case EventKind kind -> Stream.of(kind.getEffects(), kind.getPerceptions(), kind.getQuantityEffects())
                    .<Judgement>flatMap(List::stream).toList();
            default -> List.of();
        };
    }

    /**
     * Whether an element holds a judgement whose reason only a reading of the whole element can be: which kind an event is of,
     * how an image is ranked, what part a third state has, what a kind is about and how long its effects last.
     */
    public static boolean areOfTheWhole(Sourced fact) {
        return switch (fact) {
            case Occurrence event -> true;
            case Image image -> true;
            case Level level -> true;
            case Verdict verdict -> verdict.getIndicator() != null;
            case Leader leader -> leader.isSetLeaning();
            case State state -> isPartOfAThird(state);
            case EventKind kind -> saysMoreThanStrengths(kind);
            default -> false;
        };
    }

    /** Whether a reading of the whole element is the reason of something: some judgement in it has none of its own. */
    public static boolean needAReadingOfTheWhole(Sourced fact) {
        return areOfTheWhole(fact) || single(fact).stream().anyMatch(judgement -> judgement.getReading().isBlank());
    }

    /** Whose relations a record is about, and who only passes through it, nobody judges. */
    private static boolean isPartOfAThird(State state) {
        return switch (state.getRole()) {
            case PIVOT, CHALLENGER, THREAT -> true;
            case PARTY, BYSTANDER -> false;
        };
    }

    /** A strength fades, over the usual time where none is told: so a kind that has one says how long it lasts as well. */
    private static boolean saysMoreThanStrengths(EventKind kind) {
        return !single(kind).isEmpty() || kind.isUnseen() || kind.isLasting() || kind.getFadeMonths() > 0
                || kind.isSetDeed() || kind.isLeaderChange() || kind.isLowPolitics()
                || !(kind.getTopics().isEmpty() && kind.getCostlyTo().isEmpty() && kind.getFavours().isEmpty()
                        && kind.getAgreementEffects().isEmpty() && kind.getEnded().isEmpty());
    }
}
