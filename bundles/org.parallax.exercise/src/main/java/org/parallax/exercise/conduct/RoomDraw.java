package org.parallax.exercise.conduct;

import java.util.Comparator;
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
     * A draw by shares; the same for the same seed, decision and branch, in whatever order the text has the options.
     * Options without a share are as likely as one another.
     */
    static RoomDraw of(long seed, String decision, String branch, List<PollOption> options) {
        long stream = Randomness.streamKey(seed, "room " + decision + " " + branch);
        double draw = Randomness.uniform(Randomness.runKey(stream, 0), 0, 0);
        double all = options.stream().mapToDouble(RoomDraw::share).sum();
        var byName = options.stream().sorted(Comparator.comparing(PollOption::name)).toList();
        double upTo = 0;
        for (var option : byName) {
            upTo += share(option) / all;
            if (draw < upTo) {
                return new RoomDraw(option.name(), draw);
            }
        }
        return new RoomDraw(byName.getLast().name(), draw);
    }

    private static double share(PollOption option) {
        return option.share().orElse(1.0);
    }
}
