package org.parallax.theory.kit.contract;

/** What every theory promises, as {@link org.parallax.projection.theory.Theory} says it. */
public enum Promise {
    /** The card says who the theory is and what each of its parameters means, the same on every call. */
    CARD("Say it on the TheoryCard, and keep the card in a constant."),

    /** The theory returns, throws nothing, and refuses a situation with an IllegalArgumentException that says why. */
    ANSWERS("Let prepare() and advance() end for every situation; what the theory cannot run on, refuse in prepare()"
            + " with an IllegalArgumentException that says what is lacking."),

    /** Every month has a finite level of 0 to 100 for each field and each view. */
    LEVELS("Set every field and both views in every advance(); Level.of(points) keeps a sum of any size on the scale."),

    /** The same situation, parameters and draws give the same bits, in whatever order runs are made. */
    REPEATS("Keep state in the Path alone, made afresh by begin(), and take all randomness from MonthView."),

    /** One prepared theory gives the same bits on every thread. */
    THREADS("Make what prepare() returns immutable, and ask nothing about the thread."),

    /** Neither the default locale nor the default time zone changes anything. */
    SURROUNDINGS("Pass Locale.ROOT wherever text is formatted or changes its case, and work with YearMonth, not with"
            + " dates of a zone."),

    /** A run in which nothing of the scenario happens is a run of the baseline. */
    BASELINE("React to an event when MonthView says that it happens; do not read the plan ahead."),

    /** Levels stay finite and on the scale at either end of each parameter's range. */
    RANGES("Narrow the parameter's range, or make the equations hold at its ends.");

    private final String cure;

    Promise(String cure) {
        this.cure = cure;
    }

    /** What to do about a theory that does not keep it, in a sentence. */
    public String cure() {
        return cure;
    }
}
