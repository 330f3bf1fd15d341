package org.parallax.exercise.belief;

/**
 * A probability that somebody holds, 1 % to 99 %: nobody is so certain that one surprise should cost them everything.
 *
 * @param share 0.01 to 0.99
 */
public record Probability(double share) implements Comparable<Probability> {

    /** The least that can be held. */
    public static final double LEAST = 0.01;
    /** The most that can be held. */
    public static final double MOST = 0.99;
    /** Neither way. */
    public static final Probability EVEN = new Probability(0.5);

    public Probability {
        if (!(share >= LEAST && share <= MOST)) {
            throw new IllegalArgumentException("A probability is held between 1 % and 99 %, not at " + 100 * share + " %");
        }
    }

    /** A share of runs as it would be held, brought within the bounds. */
    public static Probability near(double share) {
        return new Probability(Math.clamp(share, LEAST, MOST));
    }

    /** The natural logarithm of the odds; the same to the last bit on every machine, since figures are recorded. */
    public double logOdds() {
        return StrictMath.log(share / (1 - share));
    }

    /** The probability of such odds. */
    public static Probability ofLogOdds(double logOdds) {
        return near(1 / (1 + StrictMath.exp(-logOdds)));
    }

    @Override
    public int compareTo(Probability other) {
        return Double.compare(share, other.share);
    }
}
