package org.parallax.theory.kit.contract;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.DoubleConsumer;
import org.parallax.projection.plugin.Thrown;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.Theory;

/**
 * The contract that every theory keeps, checked by running the theory: the {@link Promise}s, one by one.
 *
 * <p>A check changes the default locale and time zone of the program for a moment and puts them back; nothing else
 * that depends on them should run beside it. A theory without findings may still be wrong about the world, and may
 * break a promise where no sample went.
 */
public final class Contract {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Contract() {}

    /** What a theory does not keep on the {@link SampleSituations}, waiting a minute at most; empty if it keeps all. */
    public static List<Finding> check(Theory theory) {
        return check(theory, SampleSituations.all(), PATIENCE);
    }

    /**
     * The same.
     *
     * @param progress told what share of the checks is done, 0 to 1, on another thread
     */
    public static List<Finding> check(Theory theory, DoubleConsumer progress) {
        return check(theory, SampleSituations.all(), PATIENCE, progress, Contract::await);
    }

    /**
     * What a theory does not keep.
     *
     * @param situations those to run it on, at least one; it may decline some of them but not all
     * @param patience how long to wait for the whole check; a theory that is not done by then is interrupted and left on a
     *     daemon thread
     * @return the findings, at most one a promise but for the card; empty if it keeps all
     */
    public static List<Finding> check(Theory theory, List<Situation> situations, Duration patience) {
        return check(theory, situations, patience, share -> {}, Contract::await);
    }

    private static void await(Future<?> task, Duration most) throws InterruptedException, ExecutionException, TimeoutException {
        task.get(most.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A way to wait for the end of a check; a test has one that depends on no clock. */
    @FunctionalInterface
    interface Waiting {

        /** Returns when the task is done; throws {@link TimeoutException} when that takes longer than it may. */
        void await(Future<?> task, Duration most) throws InterruptedException, ExecutionException, TimeoutException;
    }

    static List<Finding> check(
            Theory theory, List<Situation> situations, Duration patience, DoubleConsumer progress, Waiting waiting) {
        var findings = new CopyOnWriteArrayList<Finding>();
        var check = new TheoryCheck(theory, situations, findings, progress);
        var task = new FutureTask<>(check, true);
        var thread = Thread.ofPlatform().daemon().name("contract").unstarted(task);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            thread.start();
            waiting.await(task, patience);
        } catch (TimeoutException late) {
            check.giveUp("it did not come back within " + patience.toMillis() + " ms");
            thread.interrupt();
        } catch (InterruptedException interruption) {
            check.giveUp("its check was interrupted");
            thread.interrupt();
            Thread.currentThread().interrupt();
        } catch (ExecutionException ended) {
            check.giveUp("it failed: " + Thrown.inWords(Objects.requireNonNullElse(ended.getCause(), ended)) + ",");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        return List.copyOf(findings);
    }
}
