package org.parallax.theories.quasialliance;

import org.parallax.projection.situation.Leaning;

/**
 * How the world looks from both capitals in a month. One object a path is filled anew each month, so that a month
 * allocates nothing.
 */
final class Outlook {

    private final Dangers dangers;

    private double commitment;
    private double seenByFirst;
    private double seenBySecond;
    private double notOfFirst;
    private double notOfSecond;

    Outlook(Dangers dangers) {
        this.dangers = dangers;
    }

    /** Looks at the common dangers with the eyes of both leaders. */
    Outlook look(double threat, double pressure, double firm, Leaning first, Leaning second) {
        commitment = firm;
        double ofFirst = dangers.ofFirst(threat, pressure);
        double ofSecond = dangers.ofSecond(threat, pressure);
        seenByFirst = dangers.eyes(first) * ofFirst;
        seenBySecond = dangers.eyes(second) * ofSecond;
        notOfFirst = ofFirst - seenByFirst;
        notOfSecond = ofSecond - seenBySecond;
        return this;
    }

    /** Adds what coercions were aimed at one of the two alone, as pushes of the challenger's pressure. */
    void add(double aimedAtFirst, double aimedAtSecond, Leaning first, Leaning second) {
        double onFirst = dangers.aimedAtFirst(aimedAtFirst);
        double onSecond = dangers.aimedAtSecond(aimedAtSecond);
        seenByFirst += dangers.eyes(first) * onFirst;
        seenBySecond += dangers.eyes(second) * onSecond;
        notOfFirst += onSecond;
        notOfSecond += onFirst;
    }

    /** The fear of abandonment that the first party's leader has reason for: the danger seen times the doubt. */
    double abandonmentOfFirst() {
        return (1 - commitment) * seenByFirst;
    }

    /** The same for the second party's leader. */
    double abandonmentOfSecond() {
        return (1 - commitment) * seenBySecond;
    }

    /** The fear of entrapment that the first party's leader has reason for: what is no danger of its own, behind a firm ally. */
    double entrapmentOfFirst() {
        return commitment * notOfFirst;
    }

    /** The same for the second party's leader. */
    double entrapmentOfSecond() {
        return commitment * notOfSecond;
    }
}
