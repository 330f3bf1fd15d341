package org.parallax.backtest.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.backtest.run.ToldRecord.month;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.backtest.course.Course;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** Courses do not depend on threads nor on what was kept; what is kept is used; a failure and a stop leave nothing half. */
class CourseFinderTest {

    private static final List<YearMonth> ORIGINS = IntStream.rangeClosed(20, 40).mapToObj(ToldRecord::month).toList();

    private static ToldRecord record() {
        return new ToldRecord().event("before", 18, -3).event("quarrel", 30, -8).event("talks", 37, 2).level(3, 0.8).level(33, 0.5)
                .term("Old", Side.FIRST, Leaning.CONSERVATIVE, 1, Optional.of(35)).term("New", Side.FIRST, Leaning.PROGRESSIVE, 35, Optional.empty());
    }

    private static CoursePlan plan() {
        return CoursePlan.of(List.of(record()), ORIGINS);
    }

    private static ProjectedCourses found(List<Theory> theories, int threads, Optional<CourseStore> store) {
        var outcome = new CourseFinder(theories, "test", 40, 1, threads, store).find(plan(), BacktestProgress.SILENT);
        if (outcome instanceof Outcome.Completed<ProjectedCourses>(var courses)) {
            return courses;
        }
        throw new AssertionError(outcome.toString());
    }

    private static List<Course> all(ProjectedCourses courses, String theory) {
        var all = new ArrayList<Course>();
        for (var origin : ORIGINS) {
            for (var arm : Arm.values()) {
                for (var indicator : Indicator.values()) {
                    all.add(courses.of(theory, Layers.CORE, arm, indicator, origin).orElseThrow());
                }
            }
        }
        return all;
    }

    @Test
    void anArmShowsWhatItKnows() {
        var courses = found(List.of(new EchoTheory("Kernel")), 2, Optional.empty());
        var blind = courses.of("Kernel", Layers.CORE, Arm.NONE, Indicator.POLITICAL, month(26)).orElseThrow();
        var events = courses.of("Kernel", Layers.CORE, Arm.EVENTS, Indicator.POLITICAL, month(26)).orElseThrow();
        assertEquals(0, events.mean().at(2) - blind.mean().at(2), 0);
        assertEquals(-8, events.mean().at(3) - blind.mean().at(3), 1e-9);
        assertEquals(-6, events.mean().at(11) - blind.mean().at(11), 1e-9);
        assertEquals(0, blind.variance().at(3));
        assertEquals(0.8 * 100, mean(courses, Arm.LEADERS, Indicator.SECURITY, 7), 1e-9);
        assertEquals(0.8 * 100, mean(courses, Arm.LEVELS, Indicator.SECURITY, 5), 1e-9);
        assertEquals(0.5 * 100, mean(courses, Arm.LEVELS, Indicator.SECURITY, 6), 1e-9);
        assertEquals(20, mean(courses, Arm.EVENTS, Indicator.ECONOMIC, 8), 1e-9);
        assertEquals(0, mean(courses, Arm.LEADERS, Indicator.ECONOMIC, 8), 1e-9);
        assertEquals(1, mean(courses, Arm.LEADERS, Indicator.RECONCILIATION, 9), 1e-9);
        assertEquals(9, events.past().length(), "from the first event to the origin");
        assertEquals(List.of(month(30), month(37)), courses.upheavals(Layers.CORE, Indicator.POLITICAL));
        assertEquals(List.of(), courses.upheavals(Layers.CORE, Indicator.SECURITY));
    }

    private static double mean(ProjectedCourses courses, Arm arm, Indicator indicator, int at) {
        return courses.of("Kernel", Layers.CORE, arm, indicator, month(26)).orElseThrow().mean().at(at);
    }

    /** Course by course: a message with all of them would be of no use to anybody. */
    private static void assertSameCourses(List<Course> expected, List<Course> actual) {
        assertEquals(expected.size(), actual.size());
        for (int course = 0; course < expected.size(); course++) {
            assertEquals(expected.get(course), actual.get(course));
        }
    }

    @Test
    void threadsChangeNothing() {
        var theories = List.<Theory>of(new EchoTheory("Kernel"), new EchoTheory("Other"));
        assertSameCourses(all(found(theories, 1, Optional.empty()), "Other"), all(found(theories, 3, Optional.empty()), "Other"));
    }

    @Test
    void whatWasKeptIsTakenAndWhatIsDamagedMadeAnew(@TempDir Path folder) throws IOException {
        var store = Optional.of(CourseStore.in(folder));
        var fresh = all(found(List.of(new EchoTheory("Kernel")), 2, store), "Kernel");
        var again = new EchoTheory("Kernel");
        assertSameCourses(fresh, all(found(List.of(again), 1, store), "Kernel"));
        assertEquals(0, again.learned.get(), "nothing was projected again");

        List<Path> files;
        try (var kept = Files.list(folder)) {
            files = kept.sorted().toList();
        }
        assertTrue(files.stream().allMatch(file -> file.toString().endsWith(".course")), files::toString);
        Files.delete(files.get(0));
        Files.write(files.get(1), new byte[] {1, 2, 3});
        var bytes = Files.readAllBytes(files.get(2));
        bytes[bytes.length / 2] ^= 1;
        Files.write(files.get(2), bytes);
        Files.copy(files.get(4), files.get(3), StandardCopyOption.REPLACE_EXISTING);
        assertSameCourses(fresh, all(found(List.of(again), 1, store), "Kernel"));
        assertTrue(again.learned.get() > 0 && again.learned.get() <= 4, () -> "what was lost alone is projected: " + again.learned);
    }

    @Test
    void otherRunsAreKeptApart(@TempDir Path folder) throws IOException {
        var store = Optional.of(CourseStore.in(folder));
        var theories = List.<Theory>of(new EchoTheory("Kernel"));
        new CourseFinder(theories, "test", 3, 1, 1, store).find(plan(), BacktestProgress.SILENT);
        assertSameCourses(all(found(theories, 1, Optional.empty()), "Kernel"), all(found(theories, 1, store), "Kernel"));
    }

    @Test
    void aTheoryThatFailsIsNamedAndTheOthersGoOn() {
        var courses = found(List.of(new EchoTheory("Kernel"), new Broken()), 2, Optional.empty());
        assertEquals(Optional.empty(), courses.of("Broken", Layers.CORE, Arm.EVENTS, Indicator.POLITICAL, month(26)));
        assertTrue(courses.of("Kernel", Layers.CORE, Arm.LEVELS, Indicator.POLITICAL, month(26)).isPresent());
        assertEquals(1, courses.failures().size());
        assertTrue(courses.failures().getFirst().contains("Broken"), courses.failures()::toString);
    }

    @Test
    void whereAllTheoriesFailThereAreNoCourses() {
        var courses = found(List.of(new Broken()), 1, Optional.empty());
        assertEquals(1, courses.failures().size());
        assertTrue(courses.failures().getFirst().contains("is out of order"), courses.failures()::toString);
    }

    @Test
    void itStopsWhenAsked() {
        var progress = new BacktestProgress() {
            private double share;

            @Override
            public synchronized void at(double now, String line) {
                assertTrue(now >= share, "progress never falls");
                share = now;
            }

            @Override
            public synchronized boolean cancelled() {
                return share > 0.2;
            }
        };
        assertInstanceOf(Outcome.Cancelled.class, new CourseFinder(
                List.of(new EchoTheory("Kernel")), "test", 40, 1, 2, Optional.empty()).find(plan(), progress));
    }

    @Test
    void aFolderThatIsGoneIsTold(@TempDir Path folder) throws IOException {
        var store = CourseStore.in(folder.resolve("kept"));
        Files.delete(folder.resolve("kept"));
        assertInstanceOf(Outcome.Rejected.class, new CourseFinder(
                List.of(new EchoTheory("Kernel")), "test", 4, 1, 2, Optional.of(store)).find(plan(), BacktestProgress.SILENT));
    }

    private static final class Broken implements Theory {

        @Override
        public TheoryCard card() {
            return new TheoryCard("Broken", "1", "Broken", "Nothing.", "no source", List.of(), List.of());
        }

        @Override
        public LearnedTheory learn(Situation situation, DocumentedLevels past) {
            throw new IllegalStateException("it is out of order");
        }
    }
}
