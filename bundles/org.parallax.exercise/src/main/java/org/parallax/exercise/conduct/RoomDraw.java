package org.parallax.exercise.conduct;

import java.util.List;
import org.parallax.exercise.log.PollOption;
import org.parallax.projection.random.Randomness;

/**
 * What chance draws for a decision.
 *
 * @param draw in [0, 1)
 */
record RoomDraw(String option, double draw) {

    /**
     * A draw by shares, in the order of the text; the same for the same seed, decision and branch. Options without a share
     * are as likely as one another.
     */
    static RoomDraw of(long seed, String decision, String branch, List<PollOption> options) {
        long stream = Randomness.streamKey(seed, "room " + decision + " " + branch);
        double draw = Randomness.uniform(Randomness.runKey(stream, 0), 0, 0);
        double all = options.stream().mapToDouble(RoomDraw::share).sum();
        double upTo = 0;
        for (var option : options) {
            upTo += share(option) / all;
            if (draw < upTo) {
                return new RoomDraw(option.name(), draw);
            }
        }
        return new RoomDraw(options.getLast().name(), draw);
    }

    private static double share(PollOption option) {
        return option.share().orElse(1.0);
    }
}
