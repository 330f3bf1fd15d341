package org.parallax.exercise.poll;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.exercise.log.PollOption;

/** What a ballot can say to a proposal. */
public enum ConsensusAnswer {
    /** Yes. */
    AGREE("Agree"),
    /** Not what I would do, and I do not stand in its way. */
    LIVE("Can live with it"),
    /** No. */
    OBJECT("Object");

    private final String title;

    ConsensusAnswer(String title) {
        this.title = title;
    }

    /** The name of the option. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a poll on a proposal offers. */
    public static List<PollOption> options() {
        return Arrays.stream(values())
                .map(answer -> new PollOption(answer.word(), answer.title, Optional.empty()))
                .toList();
    }
}
