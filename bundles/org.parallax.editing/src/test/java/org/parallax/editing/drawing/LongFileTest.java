package org.parallax.editing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.Installation;
import org.parallax.editing.ProjectingHost;
import org.parallax.editing.document.DocumentSnapshot;
import org.parallax.editing.host.RecordedLog;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.status.LiveStatus;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Cancellation;
import org.parallax.report.figure.Frame;
import org.parallax.report.words.Grounds;

/**
 * A file of 3,000 events is opened, switched away from and back, without a window: at no moment does a view show one
 * file's picture in full light while another is in front, or the status say that it is ready.
 */
class LongFileTest {

    private static final int EVENTS = 3_000;
    private static final String SMALL = """
            scenario Small "A small one" on JapanKorea as of 2025-12 for 36 months {
              event visit in 2026-06 with probability 50% : Summit { between Japan, SouthKorea in Japan }
              project runs 100 seed 3
            }
            """;

    @TempDir
    Path folder;

    private final DrawingThreads threads = new DrawingThreads();
    private final Drawings drawings = new Drawings(new RecordedLog());
    private final Screen screen = new Screen();
    private final ConcurrentLinkedQueue<Runnable> ui = new ConcurrentLinkedQueue<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch mayDraw = new CountDownLatch(0);
    private ProjectingHost host;
    private LiveProjection live;
    private DrawingBoard<Picture> board;

    @BeforeEach
    void open() {
        host = new ProjectingHost();
        live = host.live();
        board = new DrawingBoard<>(screen, LongFileTest::draws, threads, ui::add, drawings);
        var status = new LiveStatus(drawings, words -> said.add(words.text()));
        live.listen(status);
        drawings.listen(status::drawn);
    }

    @AfterEach
    void close() {
        board.close();
        threads.close();
        host.close();
    }

    @Test
    void isOpenedSwitchedAwayFromAndBack() {
        follow("small.scenario", SMALL, 1);
        untilShown("small.scenario");
        var small = screen.picture;

        follow("long.scenario", longText(), 2);
        turn();
        assertTrue(screen.dimmed, "dimmed as soon as another file is in front");
        assertTrue(screen.note.startsWith("This is still “A small one” of small.scenario"), screen.note);
        Installation.until("the long one is projected", () -> {
            turn();
            assertFalse(screen.shows(folder.resolve("small.scenario")), "the small one in full light");
            assertFalse(isReadyWithAnother(), "ready with another");
            return live.state() instanceof LiveState.Current(var snapshot) && snapshot.refined();
        });

        // However far the drawing of the long one has come.
        follow("small.scenario", SMALL, 3);
        turn();
        assertFalse(screen.shows(folder.resolve("long.scenario")));
        untilShown("small.scenario");
        assertEquals(small, screen.picture);

        follow("long.scenario", longText(), 4);
        turn();
        assertTrue(screen.dimmed);
        untilShown("long.scenario");
        live.rest("Nothing is open.");
        turn();
        assertEquals("Nothing is open.", screen.sentence);
        assertEquals(Optional.empty(), screen.picture);
    }

    @Test
    void drawingIsStoppedAndTakenUpAgain() {
        follow("small.scenario", SMALL, 1);
        untilShown("small.scenario");
        mayDraw = new CountDownLatch(1);
        follow("small.scenario", SMALL.replace("50%", "60%"), 2);
        Installation.until("drawing", () -> {
            turn();
            return said.getLast().startsWith("Drawing, ");
        });
        assertTrue(drawings.stop());
        assertTrue(screen.dimmed);
        assertEquals("Drawing was stopped.", screen.note);
        assertEquals("Not drawn", said.getLast());
        mayDraw.countDown();
        drawings.resume();
        untilShown("small.scenario");
    }

    private record Picture(Path file, String title) {}

    private boolean isReadyWithAnother() {
        return live.state() instanceof LiveState.Current(var snapshot) && !screen.shows(snapshot.text().path())
                && said.getLast().startsWith("Ready");
    }

    private void follow(String name, String text, long stamp) {
        live.follow(new DocumentSnapshot(folder.resolve(name), text, stamp, 0));
        assertInstanceOf(LiveState.Working.class, live.state());
        assertFalse(said.getLast().startsWith("Ready"), said.getLast());
    }

    private void untilShown(String name) {
        Installation.until("the picture of " + name, () -> {
            turn();
            return said.getLast().startsWith("Ready") && screen.shows(folder.resolve(name));
        });
    }

    /** What the event loop of a window does: what was handed to it, and what the state asks of the view. */
    private void turn() {
        for (var task = ui.poll(); task != null; task = ui.poll()) {
            task.run();
        }
        switch (ViewTask.of(live.state(), LongFileTest::draws, live.followed())) {
            case ViewTask.Say(var sentence) -> board.say(sentence);
            case ViewTask.Keep(var note) -> board.keep(note);
            case ViewTask.Draw(var projected, var note) -> board.draw(order(projected, note));
        }
    }

    private DrawingOrder<Picture> order(Projected projected, Optional<String> note) {
        var choice = new ViewChoices().now().withPicture(ChartKind.LARGE);
        var file = live.state().latest().orElseThrow().text().path();
        return new DrawingOrder<>(new DrawingOrder.Subject(projected, choice, file), note, progress -> {
            await();
            return Cancellation.attempt(progress::cancelled, cancellation -> {
                var sheet = new Pictures.Sheet(Theme.light(), Frame.pane(800, 600), cancellation, Grounds.UNKNOWN);
                return new Picture(file, Pictures.projection(projected.result(), choice, sheet).getFirst().title());
            });
        });
    }

    private void await() {
        try {
            mayDraw.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Projected> draws(LiveState.Snapshot snapshot) {
        return Optional.of(snapshot.projected());
    }

    private static String longText() {
        var text = new StringBuilder("scenario Long \"A long one\" on JapanKorea as of 2025-12 for 36 months {\n");
        for (int i = 0; i < EVENTS; i++) {
            text.append(String.format("  event e%d \"Event number %d\" between %d-%02d and 2028-%02d with probability %d%% :"
                    + " Summit { between Japan, SouthKorea in Japan }%n", i, i, 2026 + i % 2, 1 + i % 12, 1 + i / 12 % 12, 1 + i % 9));
        }
        return text.append("  project runs 20 seed 1\n}\n").toString();
    }

    /** What somebody would see. */
    private static final class Screen implements DrawingBoard.Surface<Picture> {

        private String sentence = "";
        private String note = "";
        private Optional<Picture> picture = Optional.empty();
        private boolean dimmed;

        boolean shows(Path file) {
            return !dimmed && picture.filter(shown -> shown.file().equals(file)).isPresent();
        }

        @Override
        public void say(String words) {
            sentence = words;
            picture = Optional.empty();
        }

        @Override
        public void show(Picture drawn) {
            sentence = "";
            picture = Optional.of(drawn);
            dimmed = false;
        }

        @Override
        public void dim(String why) {
            dimmed = true;
            note = why;
        }

        @Override
        public void light() {
            dimmed = false;
        }
    }
}
