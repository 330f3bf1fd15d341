package org.parallax.report.figure;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.parallax.projection.result.Outcome;

/**
 * Whether drawing is to go on. Whoever draws asks at each mark and in each long loop, so that drawing ends within some
 * milliseconds after it was cancelled, from whatever depth.
 */
public final class Cancellation {

    /** Lets drawing go on to the end. */
    public static final Cancellation NEVER = new Cancellation(() -> false);

    private final BooleanSupplier cancelled;

    private Cancellation(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    /**
     * Draws until it is done or cancelled.
     *
     * @param cancelled asked often, on the thread that draws
     * @param drawing passes on what it is given to every picture it draws
     * @return never rejected
     */
    public static <T> Outcome<T> attempt(BooleanSupplier cancelled, Function<Cancellation, T> drawing) {
        try {
            return new Outcome.Completed<>(drawing.apply(new Cancellation(cancelled)));
        } catch (DrawingCancelled stopped) {
            return new Outcome.Cancelled<>();
        }
    }

    /** Ends the drawing here if it was cancelled. */
    public void check() {
        if (cancelled.getAsBoolean()) {
            throw new DrawingCancelled();
        }
    }

    /** Leaves a drawing; caught by {@link #attempt} alone. */
    private static final class DrawingCancelled extends RuntimeException {

        private static final long serialVersionUID = 1;

        DrawingCancelled() {
            super("The drawing was called off", null, false, false);
        }
    }
}
