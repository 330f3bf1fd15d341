package org.parallax.editing.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.host.RecordedLog;

/** Whatever becomes of a file is told soon. */
class FileWatchTest {

    @TempDir
    Path folder;

    private final FileWatch watch = new FileWatch(Duration.ofMillis(20), new RecordedLog());
    private final LinkedBlockingQueue<FileOnDisk> told = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        watch.close();
    }

    @Test
    void aFileIsFollowedThroughAllThatHappensToIt() throws Exception {
        var file = Files.writeString(folder.resolve("a.scenario"), "one");
        watch.watch(file, told::add);
        assertTold(FileCondition.WRITABLE, Optional.of("one"));
        Files.delete(file);
        assertTold(FileCondition.GONE, Optional.empty());
        Files.writeString(folder.resolve("beside"), "two");
        Files.move(folder.resolve("beside"), file);
        assertTold(FileCondition.WRITABLE, Optional.of("two"));
        assertTrue(file.toFile().setWritable(false, false));
        assertTold(FileCondition.READ_ONLY, Optional.of("two"));
        Files.delete(file);
        Files.createDirectory(file);
        FileOnDisk last = told.poll(20, TimeUnit.SECONDS);
        if (last != null && last.condition() == FileCondition.GONE) {
            last = told.poll(20, TimeUnit.SECONDS);
        }
        assertEquals(new FileOnDisk(FileCondition.REPLACED_BY_FOLDER, Optional.empty()), last);
    }

    @Test
    void aFileThatIsReplacedWithTheSameSizeAndTimeIsAnother() throws Exception {
        var file = Files.writeString(folder.resolve("a.scenario"), "one");
        var time = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(file, time);
        watch.watch(file, told::add);
        assertTold(FileCondition.WRITABLE, Optional.of("one"));
        var other = Files.writeString(folder.resolve("b.scenario"), "two");
        Files.setLastModifiedTime(other, time);
        Files.move(other, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        assertTold(FileCondition.WRITABLE, Optional.of("two"));
    }

    @Test
    void oneThatCannotBeToldLeavesTheOthersWatchedAndWhatIsClosedIsToldNoLonger() throws Exception {
        var bad = Files.writeString(folder.resolve("bad.scenario"), "");
        var good = Files.writeString(folder.resolve("good.scenario"), "one");
        watch.watch(bad, found -> {
            throw new IllegalStateException("no screen");
        });
        var watching = watch.watch(good, told::add);
        assertTold(FileCondition.WRITABLE, Optional.of("one"));
        watching.close();
        Files.delete(good);
        assertNull(told.poll(200, TimeUnit.MILLISECONDS));
    }

    private void assertTold(FileCondition condition, Optional<String> text) throws InterruptedException {
        assertEquals(new FileOnDisk(condition, text), told.poll(20, TimeUnit.SECONDS));
    }
}
