package org.parallax.theory.kit.contract;

/** What every theory promises, as {@link org.parallax.projection.theory.Theory} says it. */
public enum Promise {
    /** The card says who the theory is and what each of its parameters means, the same on every call. */
    CARD("Its card says what a reader and the language need, the same on every call.",
            "Say it on the TheoryCard, and keep the card in a constant."),

    /** The theory returns, throws nothing, and refuses a situation with an IllegalArgumentException that says why. */
    ANSWERS("It answers in time, throws nothing, and says why if it declines.",
            "Let learn(), with() and advance() end for every situation; what the theory cannot run on, refuse in learn()"
            + " with an IllegalArgumentException that says what is lacking."),

    /** Every month has a finite level of 0 to 100 for each field and each view. */
    LEVELS("Every month has a finite level of 0 to 100 for every channel.",
            "Set every field and both views in every advance(); Level.of(points) keeps a sum of any size on the scale."),

    /** The same situation, parameters and draws give the same bits, in whatever order runs are made. */
    REPEATS("The same runs give the same bits, in whatever order they are made.",
            "Keep state in the Path alone, made afresh by begin(), and take all randomness from MonthView."),

    /** One prepared theory gives the same bits on every thread. */
    THREADS("They do so on every thread.",
            "Make what learn() and with() return immutable, and ask nothing about the thread."),

    /** Neither the default locale nor the default time zone changes anything. */
    SURROUNDINGS("They do so in every language and time zone.",
            "Pass Locale.ROOT wherever text is formatted or changes its case, and work with YearMonth, not with"
            + " dates of a zone."),

    /** A run in which nothing of the scenario happens is a run of the baseline. */
    BASELINE("Where nothing of the plan happens, it is the baseline.",
            "React to an event when MonthView says that it happens; do not read the plan ahead."),

    /** Levels stay finite and on the scale at either end of each parameter's range. */
    RANGES("Levels are finite at both ends of each parameter's range.",
            "Narrow the parameter's range, or make the equations hold at its ends."),

    /** Every parameter that is drawn moves some level of some sample. */
    PARAMETERS("Each parameter that is drawn moves something.",
            "Use the parameter in the equations, take it off the card, or declare it with Parameter.chosen if runs need"
            + " not draw it."),

    /** Settings of the parameters that one learned theory takes beside each other do not disturb each other, and draws show. */
    SAMPLED("Settings of its parameters do not disturb each other, and draws show.",
            "Take every parameter's value from what with() is given, each time anew, and keep none of them in what learn()"
            + " returns."),

    /** However runs are shared out among threads, and however many there are, the same run is the same. */
    CHUNKS("However runs are shared out, and however many there are, a run is the same.",
            "Let a path know nothing of how many paths were begun before it, and keep no count of runs."),

    /** With noise off nothing moves but what the drift rows name; where nothing has happened for thirty years, nothing. */
    DRIFT("With noise off nothing moves but what it names.",
            "Let slow states begin where the documented past has brought them, or count changes since as of, and name in"
            + " explain() whatever still moves; call the sizes of what is random by ids that begin with noise."),

    /** With noise off the levels of a scenario's run, too, have moved by what the theory says that they are made of. */
    EXPLAINED("With noise off a scenario moves nothing but what it names.",
            "Name in explain() what every part of a level adds, what is felt of events among them, and give each part in the"
            + " month in which it counts."),

    /** A driver moves a channel in the direction that the card claims. */
    MONOTONE("Drivers move channels in the directions that the card claims.",
            "Take the claim off the card's scope, or mend the equation that turns it round."),

    /** On channels that the card does not speak of it passes the Kernel on, bit for bit. */
    SILENCE("Where it does not speak, it is the Kernel, bit for bit.",
            "Give Kernel.feel() every event on channels that the theory does not speak of, set no slow part there, and use"
            + " the kit's Noise with the values of its parameters; or say on the card that the theory speaks of the channel."),

    /** On some sample it differs from the Kernel by two points. */
    DIFFERENCE("Somewhere it differs from the Kernel by two points, unless it is a baseline.",
            "A theory that does what the documented effects do anyway claims nothing: make its mechanism felt within its"
            + " parameters' defaults, or say on the card that it is a baseline."),

    /** A projection that is called off ends at once. */
    CANCELLED("A projection under it that is called off ends at once.",
            "Let every month of every run end within milliseconds: no waiting, no search without a bound."),

    /** A run takes little time and memory beside the Kernel. */
    COST("A run takes little time and memory.",
            "Do in learn() what depends on the situation and in with() what depends on parameters, and give the path arrays"
            + " of plain numbers that it fills again each month."),

    /**
     * Its classes use nothing that a pure theory has no business with, and no static field can be set. What is put into
     * an array or a collection that a final static field holds is not seen here; where it shows, it breaks another promise.
     */
    MEANS("It reads no clock, file or setting, and computes alike on every machine.",
            "Call StrictMath instead of Math, take randomness from MonthView and time from the situation, read no file and"
            + " no setting, start no thread, and make static fields final.");

    private final String title;
    private final String cure;

    Promise(String title, String cure) {
        this.title = title;
        this.cure = cure;
    }

    /** What is promised, in a sentence for people to read. */
    public String title() {
        return title;
    }

    /** What to do about a theory that does not keep it, in a sentence. */
    public String cure() {
        return cure;
    }
}
