package org.parallax.editing.theories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.Parallax;
import org.parallax.dsl.ide.ParallaxIdeModule;
import org.parallax.editing.DroppedJar;
import org.parallax.editing.Installation;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.document.OpenDocuments;
import org.parallax.editing.host.HostLog;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.live.AppBackend;
import org.parallax.editing.live.Debounce;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.session.DocumentSession;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.run.TheorySupervisor;
import org.parallax.projection.theory.Theory;
import org.parallax.report.words.Grounds;

/** A theory that fails is left out and named, the others are shown, and the user decides what becomes of it. */
class LeftOutTheoriesTest {

    private static final String SOURCE = """
            package elsewhere;
            import java.util.List;
            import org.parallax.projection.situation.*;
            import org.parallax.projection.theory.*;
            public abstract class Wayward implements Theory {
                public TheoryCard card() {
                    var name = getClass().getSimpleName();
                    return new TheoryCard(name, "1", "The " + name, "Nothing holds.", "A test", List.of(), List.of());
                }
                abstract double level();
                public LearnedTheory learn(Situation situation, DocumentedLevels past) {
                    return values -> () -> (month, levels) -> {
                        for (var domain : Domain.values()) levels.set(domain, level());
                        for (var side : Side.values()) levels.setView(side, level());
                    };
                }
                public static final class Thrower extends Wayward {
                    double level() { throw new IllegalStateException("out of luck"); }
                }
                public static final class Recurser extends Wayward {
                    double level() { return level() + 1; }
                }
                public static final class Numberless extends Wayward {
                    double level() { return Double.NaN; }
                }
                public static final class Sleeper extends Wayward {
                    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
                        System.getProperties().merge("parallax.test.asked", "I", (before, more) -> "" + before + more);
                        return super.learn(situation, past);
                    }
                    double level() {
                        long end = System.nanoTime() + 20_000_000_000L;
                        while (!Boolean.getBoolean("parallax.test.awake") && System.nanoTime() < end) {
                            try {
                                Thread.sleep(10);
                            } catch (InterruptedException deaf) {
                                // Goes on.
                            }
                        }
                        return 50;
                    }
                }
            }
            """;

    private static final String TEXT = """
            scenario Left "Who is left" on JapanKorea as of 2025-12 for 24 months {
              project with Thrower, Recurser, Numberless, Sleeper, ClashOfRealities runs 500
            }
            """;

    private static final HostLog LOG = new RecordedLog();

    @TempDir
    Path installation;

    private final List<DocumentSession> sessions = new ArrayList<>();

    @AfterEach
    void tidyUp() {
        System.clearProperty("parallax.test.awake");
        System.clearProperty("parallax.test.asked");
        sessions.forEach(DocumentSession::close);
    }

    @Test
    void theOthersAreShownAndTheCulpritsAreNamed() throws Exception {
        var parallax = parallax();
        var switches = switches(parallax, Set.of());
        try (var live = live(parallax, switches)) {
            live.follow(new DocumentSnapshot(installation.resolve("left.scenario"), TEXT, 1, 0));
            var snapshot = shown(live);
            assertEquals(List.of("ClashOfRealities"), theories(snapshot));
            assertFalse(Pictures.projection(snapshot.result(), new ViewChoices().now(), Pictures.Sheet.page(Grounds.UNKNOWN)).isEmpty());
            var said = absences(switches, snapshot).stream().map(Absence::sentence).toList();
            assertTrue(said.contains("Theory Thrower (wayward.jar) failed in run 0, 2026-01: out of luck."), said.toString());
            assertTrue(said.contains("Theory Recurser (wayward.jar) failed in run 0, 2026-01: it called itself without end."),
                    said.toString());
            assertTrue(said.contains("Theory Numberless (wayward.jar) failed in run 0, 2026-01: it gave no number for political."),
                    said.toString());
            assertTrue(said.contains("Theory Sleeper (wayward.jar) finished no run in 500 milliseconds and was left out."),
                    said.toString());

            switches.turn("Thrower", false);
            switches.turn("Recurser", false);
            switches.turn("Numberless", false);
            System.setProperty("parallax.test.awake", "true");
            switches.tryAgain("Sleeper");
            Installation.until("the sleeper takes part once it is tried again", () -> theories(shown(live)).contains("Sleeper"));
            assertEquals(List.of(Absence.Cure.SWITCH_ON), absences(switches, shown(live)).getFirst().cures());
        }
    }

    @Test
    void oneThatIsOutIsNotAskedForTheNextText() throws Exception {
        var parallax = parallax();
        var switches = switches(parallax, Set.of("Thrower", "Recurser", "Numberless"));
        try (var live = live(parallax, switches)) {
            var path = installation.resolve("left.scenario");
            live.follow(new DocumentSnapshot(path, TEXT, 1, 0));
            shown(live);
            var asked = System.getProperty("parallax.test.asked");
            assertNotNull(asked);
            live.follow(new DocumentSnapshot(path, TEXT.replace("500", "600"), 2, 0));
            Installation.until("the next text", () -> shown(live).text().stamp() == 2);
            assertEquals(asked, System.getProperty("parallax.test.asked"));
            assertEquals(List.of("ClashOfRealities"), theories(shown(live)));
        }
    }

    @Test
    void whatIsSwitchedOffIsRemembered() throws Exception {
        var remembered = new AtomicReference<Set<String>>(Set.of());
        var cards = parallax().theories().all().stream().map(Theory::card).toList();
        new TheorySwitches(cards, Set.of(), remembered::set).turn("Persistence", false);
        assertEquals(Set.of("Persistence"), remembered.get());
        var later = new TheorySwitches(cards, remembered.get(), remembered::set);
        assertFalse(later.takingPart(List.of()).contains("Persistence"));
        later.turn("Persistence", true);
        assertEquals(Set.of(), remembered.get());
    }

    private static LiveState.Snapshot shown(LiveProjection live) {
        Installation.until("a refined projection", () -> live.state() instanceof LiveState.Current(var snapshot) && snapshot.refined());
        return live.state().latest().orElseThrow();
    }

    private static List<String> theories(LiveState.Snapshot snapshot) {
        return snapshot.result().theories().stream().map(theory -> theory.theory().id()).toList();
    }

    private static List<Absence> absences(TheorySwitches switches, LiveState.Snapshot snapshot) {
        var named = snapshot.lowered().theories();
        return Absence.of(switches.lines(named), named);
    }

    private static TheorySwitches switches(Parallax parallax, Set<String> off) {
        return new TheorySwitches(parallax.theories().all().stream().map(Theory::card).toList(), off, ids -> { });
    }

    private LiveProjection live(Parallax parallax, TheorySwitches switches) {
        var session = new DocumentSession(parallax, new OpenDocuments(), LOG);
        sessions.add(session);
        var backend = new AppBackend(session, switches, new TheorySupervisor(Duration.ofMillis(500)), LOG);
        var live = new LiveProjection(backend, new Debounce(Duration.ofMillis(20), Duration.ofMillis(20)), LOG);
        switches.listen(live::again);
        return live;
    }

    private Parallax parallax() throws Exception {
        DroppedJar.into(installation, "wayward.jar", "Wayward", SOURCE,
                List.of(
                "elsewhere.Wayward$Thrower", "elsewhere.Wayward$Recurser", "elsewhere.Wayward$Numberless", "elsewhere.Wayward$Sleeper"));
        var plugins = DroppedJar.plugins(installation);
        assertEquals(List.of(), plugins.defects());
        return new Parallax(plugins, new ParallaxIdeModule());
    }
}
