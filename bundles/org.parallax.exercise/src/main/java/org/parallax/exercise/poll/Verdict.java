package org.parallax.exercise.poll;

import java.util.List;

/** What ballots amount to under a rule. */
public sealed interface Verdict {

    /** The ballots say so. */
    record Decided(String option) implements Verdict {}

    /**
     * No ballot was cast, or too few for one option: somebody has to say how it goes on, by a second ballot, the lead
     * or chance.
     *
     * @param leading the options with the most ballots, in the order of the poll; none where there is no ballot
     */
    record Open(List<String> leading) implements Verdict {

        public Open {
            leading = List.copyOf(leading);
        }
    }

    /** Somebody objects to what was proposed, and one objection is enough. */
    record Blocked(int objections) implements Verdict {}

    /** The ballots advise; the lead decides. */
    record ForTheLead(List<String> leading) implements Verdict {

        public ForTheLead {
            leading = List.copyOf(leading);
        }
    }
}
