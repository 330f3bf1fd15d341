package org.parallax.theory.kit.contract;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.parallax.projection.result.Conditioning;
import org.parallax.projection.result.Depth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ParameterPlan;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.Progress;
import org.parallax.projection.run.Projector;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Distribution;

/** What becomes of a theory in a real projection: shared out among threads, with drawn parameters, called off. */
final class ProjectedCheck {

    private static final int SEED = 7;
    private static final int FEW = 80;
    private static final int MANY = 400;
    private static final long ENDLESS = 10_000_000;
    private static final double BEFORE_IT_IS_CALLED_OFF = 0.0004;
    private static final Duration LONGEST_BEFORE = Duration.ofSeconds(5);
    private static final Duration LONGEST_AFTER = Duration.ofSeconds(3);

    private final Subject subject;
    private final Situation situation;

    ProjectedCheck(Subject subject, Situation situation) {
        this.subject = subject;
        this.situation = situation;
    }

    void check() {
        var many = project(1, settings(MANY, ParameterPlan.FIXED));
        if (many.isEmpty()) {
            return;
        }
        if (!many.equals(project(3, settings(MANY, ParameterPlan.FIXED)))) {
            subject.check().add(Promise.CHUNKS, "projecting " + situation.scenario() + " in " + MANY
                    + " runs on one thread and on three gives two results");
        }
        var few = project(1, settings(FEW, ParameterPlan.FIXED));
        if (!few.map(TheoryProjection::samples).equals(many.map(TheoryProjection::samples))) {
            subject.check().add(Promise.CHUNKS, "the first runs of " + situation.scenario() + " are others among " + FEW
                    + " than among " + MANY);
        }
        if (draws() && project(1, settings(FEW, ParameterPlan.DRAWN)).map(TheoryProjection::samples)
                .equals(few.map(TheoryProjection::samples))) {
            subject.check().add(Promise.SAMPLED, "projecting " + situation.scenario()
                    + " with drawn parameters and with fixed ones gives the same");
        }
        checkCancelled();
    }

    private boolean draws() {
        return subject.card().parameters().stream().anyMatch(parameter ->
                parameter.distribution() instanceof Distribution.Likely(double low, double high) && low < high);
    }

    private static RunSettings settings(long runs, ParameterPlan plan) {
        return new RunSettings(runs, SEED, Conditioning.NOTHING).to(Depth.FIGURES).with(plan);
    }

    /** What the theory projects; empty if it fails, which is noted. */
    private Optional<TheoryProjection> project(int threads, RunSettings settings) {
        subject.check().asks("projecting " + situation.scenario());
        var outcome = new Projector(threads).project(situation, List.of(subject.theory()), settings, Progress.SILENT);
        return switch (outcome) {
            case Outcome.Completed<ProjectionResult>(var result) -> Optional.of(result.theories().getFirst());
            case Outcome.Rejected<ProjectionResult>(var reason) -> {
                subject.check().add(Promise.ANSWERS, "in a projection of " + situation.scenario() + " it failed: " + reason);
                yield Optional.empty();
            }
            case Outcome.Cancelled<ProjectionResult> cancelled -> Optional.empty();
        };
    }

    private void checkCancelled() {
        subject.check().asks("ending a projection of " + situation.scenario() + " that was called off");
        var supervisor = new TheorySupervisor(LONGEST_BEFORE.plus(LONGEST_AFTER));
        new Projector(2, supervisor).project(
                situation, List.of(subject.theory()), settings(ENDLESS, ParameterPlan.FIXED), new CalledOff());
        long end = System.nanoTime() + LONGEST_AFTER.toNanos();
        while (supervisor.abandonedThreads() > 0) {
            if (System.nanoTime() > end) {
                subject.check().add(Promise.CANCELLED, "a projection of " + situation.scenario()
                        + " that was called off was still at work after " + LONGEST_AFTER.toSeconds() + " seconds");
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(10);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    /** Calls a projection off after some thousand runs, or after some time if they take too long. */
    private static final class CalledOff implements Progress {

        private final long latest = System.nanoTime() + LONGEST_BEFORE.toNanos();
        private volatile boolean enough;

        @Override
        public void at(double share) {
            enough |= share >= BEFORE_IT_IS_CALLED_OFF;
        }

        @Override
        public boolean cancelled() {
            return enough || System.nanoTime() > latest;
        }
    }
}
