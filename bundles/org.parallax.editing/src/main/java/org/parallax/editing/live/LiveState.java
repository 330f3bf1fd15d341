package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import org.parallax.app.ScenarioEntry;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.ProjectionResult;

/** What the live views have to show. */
public sealed interface LiveState {

    /** The newest projection there is, however old. */
    Optional<Snapshot> latest();

    /** Nothing to project; {@code reason} is a sentence for the author. */
    record Nothing(String reason) implements LiveState {
        @Override
        public Optional<Snapshot> latest() {
            return Optional.empty();
        }
    }

    /** The text has changed; its projection is under way. */
    record Working(Optional<Snapshot> latest) implements LiveState {}

    /** The projection of the text as it stands. */
    record Current(Snapshot snapshot) implements LiveState {
        @Override
        public Optional<Snapshot> latest() {
            return Optional.of(snapshot);
        }
    }

    /** The text as it stands cannot be projected; {@code reason} is a sentence for the author. */
    record Held(String reason, Optional<Snapshot> latest) implements LiveState {}

    /**
     * A scenario of a text, ready to be projected.
     *
     * @param scenarios all scenarios of the text
     */
    record ChosenScenario(DocumentSnapshot text, ScenarioEntry scenario, List<ScenarioEntry> scenarios, LoweredScenario lowered) {

        public ChosenScenario {
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * A projection with what it was made from.
     *
     * @param branching what is looked at, as it was asked for; what is held with it the result's situation says
     * @param explained the newest projection of this scenario that has drivers: this one, or else one of an older text
     * @param refined whether all runs asked for and the drivers are in it; else it is a quick first look
     * @param notice a sentence on what was asked for and the scenario no longer has; usually empty
     */
    record Snapshot(
            ChosenScenario chosen,
            Branching branching,
            Projected projected,
            Optional<Projected> explained,
            boolean refined,
            String notice) {

        /** The text it was made from. */
        public DocumentSnapshot text() {
            return chosen.text();
        }

        /** The scenario that was projected. */
        public ScenarioEntry scenario() {
            return chosen.scenario();
        }

        /** All scenarios of the text. */
        public List<ScenarioEntry> scenarios() {
            return chosen.scenarios();
        }

        /** The scenario as it was projected. */
        public LoweredScenario lowered() {
            return chosen.lowered();
        }

        /** The numbers. */
        public ProjectionResult result() {
            return projected.result();
        }
    }
}
