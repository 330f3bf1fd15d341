package org.parallax.editing.files;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.parallax.app.files.AtomicFile;
import org.parallax.editing.host.HostLog;

/** A folder in which a second start leaves the paths it was given, for the window that is open already. */
public final class RequestBox {

    private static final String ENDING = ".open";
    private static final String SIGN = "window";

    private final Path folder;
    private final HostLog log;

    /** The same folder for whoever hands and whoever takes. */
    public RequestBox(Path folder, HostLog log) {
        this.folder = folder;
        this.log = log;
    }

    /** Something that ends. */
    public interface Watching extends AutoCloseable {

        @Override
        void close();
    }

    /** Leaves paths and waits until a window has taken them; whether one has. What nobody takes is taken back. */
    public boolean hand(List<Path> paths, Duration patience) {
        try {
            Files.createDirectories(folder);
            var request = folder.resolve(UUID.randomUUID() + ENDING);
            AtomicFile.write(request, lines(paths).getBytes(StandardCharsets.UTF_8));
            long end = System.nanoTime() + patience.toNanos();
            while (Files.exists(request) && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            return !Files.deleteIfExists(request);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Says from which installation the window is that takes what is left here from now on. */
    public void sign(String installation) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(SIGN), installation.getBytes(StandardCharsets.UTF_8));
    }

    /** The installation that signed last; empty if none did. */
    public Optional<String> signature() {
        try {
            return Optional.of(Files.readString(folder.resolve(SIGN)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String lines(List<Path> paths) {
        return paths.stream().map(path -> path.toAbsolutePath().toUri() + "\n").collect(Collectors.joining());
    }

    /** Takes what is left here, from now on; {@code taker} is called on a thread of its own. */
    public Watching watch(Consumer<List<Path>> taker) throws IOException {
        Files.createDirectories(folder);
        var changes = folder.getFileSystem().newWatchService();
        folder.register(changes, StandardWatchEventKinds.ENTRY_CREATE);
        var thread = new Thread(() -> watch(changes, taker), "parallax-requests");
        thread.setDaemon(true);
        thread.start();
        return () -> {
            try {
                changes.close();
            } catch (IOException e) {
                log.warning("Requests of other starts are still watched", e);
            }
        };
    }

    private void watch(WatchService changes, Consumer<List<Path>> taker) {
        try {
            boolean valid = true;
            while (valid) {
                takeAll(taker);
                var key = changes.take();
                key.pollEvents();
                valid = key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            // The window is closing.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll(Consumer<List<Path>> taker) {
        try {
            FolderMembers.of(folder, "*" + ENDING).forEach(request -> take(request, taker));
        } catch (IOException e) {
            log.error("Requests of other starts cannot be read", e);
        }
    }

    /** One request that makes no sense must not keep later ones waiting. */
    private void take(Path request, Consumer<List<Path>> taker) {
        try {
            var lines = Files.readAllLines(request, StandardCharsets.UTF_8);
            if (Files.deleteIfExists(request)) {
                taker.accept(lines.stream().map(line -> Path.of(URI.create(line))).toList());
            }
        } catch (NoSuchFileException e) {
            // Whoever left it no longer waits.
            return;
        } catch (CharacterCodingException e) {
            log.error("A request of another start cannot be read", e);
            discard(request);
        } catch (IOException e) {
            log.error("A request of another start cannot be read", e);
        } catch (RuntimeException e) {
            log.error("A request of another start could not be carried out", e);
        }
    }

    private void discard(Path request) {
        try {
            Files.deleteIfExists(request);
        } catch (IOException e) {
            log.warning("A request that cannot be read stays where it is", e);
        }
    }
}
