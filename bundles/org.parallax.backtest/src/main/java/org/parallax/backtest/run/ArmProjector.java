package org.parallax.backtest.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryFailure;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/**
 * Projects situations under theories with drawn parameters, and remembers which theories failed. Used by one thread.
 */
public final class ArmProjector {

    private final Projector projector;
    private final List<Theory> theories;
    private final List<TheoryCard> cards;
    private final RunSettings settings;
    private final BooleanSupplier cancelled;
    private final Map<String, String> failures = new HashMap<>();

    /**
     * Projects under some theories.
     *
     * @param cards of the theories, in the same order
     * @param settings how many runs, and of which seed; which of them count and how deep is fixed
     * @param cancelled whether to stop
     */
    public ArmProjector(
            Projector projector, List<Theory> theories, List<TheoryCard> cards, RunSettings settings,
            BooleanSupplier cancelled) {
        this.projector = projector;
        this.theories = List.copyOf(theories);
        this.cards = List.copyOf(cards);
        this.settings = new RunSettings(
                settings.runs(), settings.seed(), Conditioning.NOTHING, Depth.FIGURES, ParameterPlan.DRAWN);
        this.cancelled = cancelled;
    }

    /** What the theories say of themselves. */
    public List<TheoryCard> cards() {
        return cards;
    }

    /** A sentence for each theory that failed so far, by its id. */
    public Map<String, String> failures() {
        return Map.copyOf(failures);
    }

    /** Projects a situation under those of the theories that are named; those that fail are missing in what comes of it. */
    public Outcome<List<TheoryProjection>> project(Situation situation, List<String> named) {
        var asked = new ArrayList<Theory>();
        for (int theory = 0; theory < theories.size(); theory++) {
            if (named.contains(cards.get(theory).id())) {
                asked.add(theories.get(theory));
            }
        }
        return switch (projector.project(situation, asked, settings, new Watch())) {
            case Outcome.Completed<ProjectionResult>(var result) ->
                new Outcome.Completed<>(result.theories());
            case Outcome.Cancelled<ProjectionResult> stopped -> new Outcome.Cancelled<>();
            case Outcome.Rejected<ProjectionResult>(var reason) -> {
                // Where every theory failed each has its own sentence by now; else none of them can run on this.
                named.forEach(theory -> failures.putIfAbsent(theory, "Theory " + theory + " was left out: " + reason));
                yield new Outcome.Completed<>(List.of());
            }
        };
    }

    private final class Watch implements Progress {

        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return cancelled.getAsBoolean();
        }

        @Override
        public void failed(TheoryFailure failure) {
            failures.putIfAbsent(failure.origin().theory(), failure.sentence());
        }
    }
}
