package org.parallax.exercise.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.projection.wire.WireName;

/** What concerns the session as a whole. */
public sealed interface SessionFact extends Fact {

    /**
     * The session exists.
     *
     * @param session its name
     * @param product the version that opened it
     * @param rehearsal whether nobody but robots and authors plays it
     * @param seed of what chance decides in the room
     */
    @WireName("session.opened")
    record Opened(
            String session, String exercise, String scenario, String product, boolean rehearsal, Terms terms, long seed)
            implements SessionFact {}

    /** On what terms people take part; they stand as promised whatever a later text says. */
    record Terms(List<PageLanguage> languages, NameDisclosure attribution) {

        public Terms {
            languages = List.copyOf(languages);
        }
    }

    /** A program took the session up again after another had ended. */
    @WireName("session.continued")
    record Continued(String product) implements SessionFact {}

    /** The session has gone into another state. */
    @WireName("state.changed")
    record StateChanged(SessionPhase to, Optional<String> reason) implements SessionFact {}

    /**
     * Whether one can join.
     *
     * @param code digest of the code by which, where it changes
     */
    @WireName("joining")
    record Joining(boolean open, Optional<String> code) implements SessionFact {}

    /** The machine slept. */
    @WireName("clock.gap")
    record ClockGap(long seconds) implements SessionFact {}

    /**
     * The session is closed.
     *
     * @param counts how many records, seats, branches, answers and notes there are
     * @param head digest of the log before this
     */
    @WireName("session.closed")
    record Closed(Map<String, Integer> counts, String head) implements SessionFact {

        public Closed {
            counts = Map.copyOf(counts);
        }
    }

    /** A report was written. */
    @WireName("report.made")
    record ReportMade(String format, String sha256) implements SessionFact {}
}
