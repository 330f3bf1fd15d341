package org.parallax.exercise.belief;

/**
 * How near probabilities came to what the world answered, over several beliefs.
 *
 * @param answered how many beliefs it is about, at least 1; it says little where they are few
 * @param brier the mean of (p − o)², 0 best to 1; always one half gives 0.25
 * @param bits the mean of −log2 of the probability held of what came true, 0 best; always one half gives 1
 */
public record BeliefScore(int answered, double brier, double bits) {

    /** One belief of a person says nothing of that person; neither do a few. */
    public static final int FEWEST_OF_ONE_PERSON = 10;

    /** Whether so many are enough to say something of one person. */
    public boolean speaksOfOnePerson() {
        return answered >= FEWEST_OF_ONE_PERSON;
    }

    /** (p − o)² of one belief. */
    public static double brier(Probability held, boolean cameTrue) {
        double miss = held.share() - (cameTrue ? 1 : 0);
        return miss * miss;
    }

    /** −log2 of the probability held of what came true. */
    public static double bits(Probability held, boolean cameTrue) {
        return -Math.log(cameTrue ? held.share() : 1 - held.share()) / Math.log(2);
    }
}
