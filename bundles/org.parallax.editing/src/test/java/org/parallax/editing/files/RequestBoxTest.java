package org.parallax.editing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.Installation;
import org.parallax.editing.host.RecordedLog;

/** A second start hands what it was given to the window that is open. */
class RequestBoxTest {

    private final RecordedLog log = new RecordedLog();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final LinkedBlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

    private final List<RequestBox.Watching> watched = new ArrayList<>();

    @AfterEach
    void watchNoLonger() {
        watched.forEach(RequestBox.Watching::close);
    }

    @Test
    void thePathsArrive() throws Exception {
        var box = new RequestBox(folder.resolve("requests"), log);
        var paths = List.of(folder.resolve("a b.scenario"), folder.resolve("한국"));
        watch(box);
        assertTrue(box.hand(paths, PATIENCE));
        assertEquals(paths, taken.poll(20, TimeUnit.SECONDS));
        assertTrue(box.hand(List.of(), PATIENCE));
        assertEquals(List.of(), taken.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void aWindowThatIsStillOpeningTakesThemLater() throws Exception {
        var box = new RequestBox(folder, log);
        var answer = CompletableFuture.supplyAsync(() -> box.hand(List.of(folder), PATIENCE));
        while (isEmpty(folder)) {
            Thread.sleep(5);
        }
        watch(box);
        assertEquals(List.of(folder), taken.poll(20, TimeUnit.SECONDS));
        assertTrue(answer.get(20, TimeUnit.SECONDS));
    }

    @Test
    void aRequestThatMakesNoSenseKeepsNoOtherWaiting() throws Exception {
        var box = new RequestBox(folder, log);
        Files.writeString(folder.resolve("a.open"), "no address %");
        Files.write(folder.resolve("b.open"), new byte[] {(byte) 0xff, (byte) 0xfe});
        watch(box);
        assertTrue(box.hand(List.of(folder), PATIENCE));
        assertEquals(List.of(folder), taken.poll(20, TimeUnit.SECONDS));
        // By its name the request that makes sense may come first.
        Installation.until("nothing left, of which two were told", () -> isEmpty(folder) && log.sentences().size() == 2);
    }

    @Test
    void aRequestThatCannotBeOpenedKeepsNoOtherWaiting() throws Exception {
        var box = new RequestBox(folder, log);
        Files.createDirectory(folder.resolve("a.open"));
        watch(box);
        assertTrue(box.hand(List.of(folder), PATIENCE));
        assertTrue(box.hand(List.of(folder), PATIENCE));
        assertFalse(log.sentences().isEmpty());
    }

    private void watch(RequestBox box) throws IOException {
        watched.add(box.watch(taken::add));
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whereNobodyAnswersNothingIsLeftBehind() throws Exception {
        assertFalse(new RequestBox(folder, log).hand(List.of(folder), Duration.ofMillis(200)));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void whoeverHandsLearnsWhoTakes() throws Exception {
        var box = new RequestBox(folder.resolve("requests"), log);
        assertEquals(Optional.empty(), box.signature());
        box.sign("/opt/parallax");
        watch(box);
        box.sign("/opt/설치");
        assertTrue(box.hand(List.of(folder), PATIENCE));
        assertEquals(Optional.of("/opt/설치"), box.signature());
        assertEquals(List.of(folder), taken.poll(20, TimeUnit.SECONDS));
    }

    @Test
    void relativePathsAreThoseOfWhoeverHandsThem() throws Exception {
        var box = new RequestBox(folder, log);
        watch(box);
        assertTrue(box.hand(List.of(Path.of("x.scenario")), PATIENCE));
        assertEquals(List.of(Path.of("x.scenario").toAbsolutePath()), taken.poll(20, TimeUnit.SECONDS));
    }
}
