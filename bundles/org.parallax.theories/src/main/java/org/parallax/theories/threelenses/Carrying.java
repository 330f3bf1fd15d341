package org.parallax.theories.threelenses;

import java.util.List;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.ParameterValues;

/** What controversies over the past do to identities, and gestures as far as the giver's public carries them. */
record Carrying(double splitting, double assuage, double outrage, double carriedFrom, double sinkingIn) {

    static final List<Parameter> PARAMETERS = List.of(
            new Parameter("splitting", "A controversy on the identity of who is wronged", "points/point", 0, 0.6, 2,
                    "Under Moon and Abe 'the wounds of history were split open when a Korean court in 2018 ruled'"
                            + " (Jesmin 2023, Oscillating between Enmity and Comity). Of each point by which news of the"
                            + " past or of territory worsens a view; less than a gesture does, since most of such news is of what both have"
                            + " known for long.")
                    .likely(0.3, 1),
            new Parameter("assuage", "A carried gesture on the receiver's identity", "points/point", 0, 1.5, 4,
                    "What is offered should 'assuage the public' (Jesmin 2023, Conclusion and Recommendations); that it is"
                            + " the receiver's public is a reading. Of each point by which it improves the receiver's view; more than one, since it touches what"
                            + " the wound is and not only the mood. No document gives a size.")
                    .likely(0.8, 2.4),
            new Parameter("outrage", "A gesture that is not carried on the giver's own identity", "points/point", 0, 1, 4,
                    "When Seoul paid, 'public outrage erupted, with nearly 60% opposing the plan' (Jesmin 2023, The"
                            + " Importance of Public Opinion): in the nation that gives, not in the one that receives."
                            + " Two thirds of what a carried gesture does: it wounds again what the receiver forgives.")
                    .likely(0.5, 1.6),
            new Parameter("carriedFrom", "Support at which half of a gesture is carried", "share", 0, 0.4, 1,
                    "With 'nearly 60% opposing' it, a plan that four in ten carry is the document's example of one that its"
                            + " public does not (Jesmin 2023, The Importance of Public Opinion). A tenth below nothing"
                            + " of it is carried, a tenth above all of it.")
                    .likely(0.3, 0.5),
            new Parameter("sinkingIn", "Gestures sink in", "1/month", 0.01, 0.08, 0.5,
                    "Leadership is insufficient 'in the long run', and proper compensation and education are for 'coming"
                            + " generations' (Jesmin 2023, The Importance of Public Opinion; Conclusion and Recommendations): half of a"
                            + " gesture has sunk in after eight months.")
                    .likely(0.04, 0.16));

    private static final double MARGIN = 0.1;

    static Carrying of(ParameterValues values) {
        return new Carrying(
                values.of("splitting"), values.of("assuage"), values.of("outrage"), values.of("carriedFrom"), values.of("sinkingIn"));
    }

    /** The share of a gesture that the giver's public carries, by the support of its leader. */
    double carried(double support) {
        return Math.max(0, Math.min(1, (support - carriedFrom + MARGIN) / (2 * MARGIN)));
    }
}
