package org.parallax.editing.view;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;

/** What the live views look at, the same in all of them. For any thread. */
public final class ViewChoices {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Choice choice;

    /** Begins with the first theory, cooperation and all indicators. */
    public ViewChoices() {
        this(new Choice("", Indicator.COOPERATION, ChartKind.INDICATORS, Optional.empty(), Counterfactual.REFERENCE));
    }

    /** Begins with {@code first}. */
    public ViewChoices(Choice first) {
        choice = first;
    }

    /**
     * One set of choices.
     *
     * @param theory id of a theory; the first one is shown if it took no part
     * @param month by which drivers are told; the last one where none is chosen
     * @param against what the scenario is held against
     */
    public record Choice(String theory, Indicator indicator, ChartKind picture, Optional<YearMonth> month, Counterfactual against) {

        /** The same but for the theory with this id. */
        public Choice withTheory(String other) {
            return new Choice(other, indicator, picture, month, against);
        }

        /** The same but for the indicator. */
        public Choice withIndicator(Indicator other) {
            return new Choice(theory, other, picture, month, against);
        }

        /** The same but for the kind of picture. */
        public Choice withPicture(ChartKind other) {
            return new Choice(theory, indicator, other, month, against);
        }

        /** The same but for the month by which drivers are told. */
        public Choice withMonth(YearMonth other) {
            return new Choice(theory, indicator, picture, Optional.of(other), against);
        }

        /** The same but for what the scenario is held against. */
        public Choice withAgainst(Counterfactual other) {
            return new Choice(theory, indicator, picture, month, other);
        }

        /** Index of the theory among those of a result. */
        public int theoryIn(ProjectionResult result) {
            for (int i = 0; i < result.theories().size(); i++) {
                if (result.theories().get(i).theory().id().equals(theory)) {
                    return i;
                }
            }
            return 0;
        }
    }

    /** The choices made last. */
    public Choice now() {
        return choice;
    }

    /** Makes another choice and tells all listeners, on the thread of the caller, before it returns. */
    public void change(UnaryOperator<Choice> change) {
        synchronized (this) {
            choice = change.apply(choice);
        }
        listeners.forEach(Runnable::run);
    }

    /** Runs from now on after every change, on the thread that made it. */
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /** Runs no more after changes that are made from now on. */
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
