package org.parallax.workbench.live;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.situation.Indicator;

/** What the live views look at, the same in all of them. */
public final class Choices {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Choice choice;

    /** Begins with the first theory, cooperation and all indicators. */
    public Choices() {
        this(new Choice("", Indicator.COOPERATION, PictureKind.INDICATORS, Optional.empty()));
    }

    /** Begins with {@code first}. */
    public Choices(Choice first) {
        choice = first;
    }

    /**
     * One set of choices.
     *
     * @param theory id of a theory; the first one is shown if it took no part
     * @param month by which drivers are told; the last one where none is chosen
     */
    public record Choice(String theory, Indicator indicator, PictureKind picture, Optional<YearMonth> month) {

        public Choice withTheory(String other) {
            return new Choice(other, indicator, picture, month);
        }

        public Choice withIndicator(Indicator other) {
            return new Choice(theory, other, picture, month);
        }

        public Choice withPicture(PictureKind other) {
            return new Choice(theory, indicator, other, month);
        }

        public Choice withMonth(YearMonth other) {
            return new Choice(theory, indicator, picture, Optional.of(other));
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

    public Choice now() {
        return choice;
    }

    /** Makes another choice and tells all listeners. */
    public void change(UnaryOperator<Choice> change) {
        choice = change.apply(choice);
        listeners.forEach(Runnable::run);
    }

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }
}
