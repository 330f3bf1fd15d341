package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log in a folder, and a disk that refuses. */
class JournalTest {

    @TempDir
    private Path above;

    private Path folder() {
        return above.resolve("some/islets.session");
    }

    private Journal open() {
        return Logs.ready(Journal.open(folder())).journal();
    }

    @Test
    void holdsWhatWasAppended() {
        try (Journal journal = open()) {
            assertEquals(LogLine.BEGINNING, journal.head());
            assertEquals(1, journal.append("{\"a\":\"島 섬 😀\"}").join());
            assertEquals(2, journal.append("{}").join());
        }
        Opened.Ready ready = Logs.ready(Journal.open(folder()));
        try (Journal journal = ready.journal()) {
            assertEquals(List.of("{\"a\":\"島 섬 😀\"}", "{}"), ready.content().records());
            assertEquals(ready.content().head(), journal.head());
            assertTrue(ready.torn().isEmpty());
            assertEquals(3, journal.append("[]").join());
        }
    }

    @Test
    void storesWhatWaitsBeforeItCloses() {
        List<CompletableFuture<Long>> stored = new ArrayList<>();
        try (Journal journal = open()) {
            for (int i = 0; i < 500; i++) {
                stored.add(journal.append("{}"));
            }
        }
        stored.forEach(one -> assertTrue(one.isDone() && !one.isCompletedExceptionally()));
        assertEquals(500, assertInstanceOf(LogReading.Whole.class, Journal.read(folder())).content().records().size());
    }

    @Test
    void acknowledgesNothingOnceClosed() {
        Journal journal = open();
        journal.close();
        journal.close();
        assertEquals("The log is closed.", sentence(journal.append("{}")));
        open().close();
    }

    @Test
    void mayBeClosedFromAnAcknowledgement() throws InterruptedException {
        Journal journal = open();
        journal.append("{}").thenRun(journal::close).join();
        journal.close();
        open().close();
    }

    @Test
    void refusesWhatIsNoLine() {
        try (Journal journal = open()) {
            for (String text : List.of("", "a\nb", "a\u0000", "a\tb", "half \uD83D", "x".repeat(LogText.LONGEST + 1))) {
                assertThrows(IllegalArgumentException.class, () -> journal.append(text));
            }
            assertEquals(1, journal.append("x".repeat(LogText.LONGEST)).join());
        }
        open().close();
    }

    @Test
    void storesWhatAnyJsonMayHold() {
        String record = "{\"a\":\"\u007F \u0085 \u2028\"}";
        try (Journal journal = open()) {
            assertEquals(1, journal.append(record).join());
        }
        assertEquals(List.of(record), assertInstanceOf(LogReading.Whole.class, Journal.read(folder())).content().records());
    }

    @Test
    void whoCannotOpenItIsToldWhatToDo() {
        assertEquals("The log is open in process 12. Close it there and open it again.", new Opened.InUse("process 12").sentence());
    }

    @Test
    void belongsToItsOwnerAlone() throws IOException {
        assumeTrue(above.getFileSystem().supportedFileAttributeViews().contains("posix"), "files have no owners here");
        try (Journal journal = open()) {
            journal.append("{}").join();
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())));
            for (String file : List.of("log", "log.lock", "log.holder")) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve(file))));
            }
        }
        assertFalse(Files.exists(folder().resolve("log.holder")));
    }

    @Test
    void isOpenOnceAndReadAsOftenAsOneLikes() {
        try (Journal journal = open()) {
            journal.append("{}").join();
            assertEquals(new Opened.InUse("this program"), Journal.open(folder()));
            assertEquals(new LogReading.Whole(new LogContent(List.of("{}"), journal.head()), 0), Journal.read(folder()));
            assertEquals(2, journal.append("{}").join());
        }
        open().close();
    }

    @Test
    void keepsWhatWasTornBesideTheLogAndNeverOverAnother() throws IOException {
        open().close();
        for (String file : List.of("log.torn", "log.torn.2", "log.torn.3")) {
            Files.writeString(folder().resolve("log"), "0123456789", StandardOpenOption.APPEND);
            assertEquals(10, assertInstanceOf(LogReading.Whole.class, Journal.read(folder())).torn());
            Opened.Ready ready = Logs.ready(Journal.open(folder()));
            ready.journal().close();
            assertEquals(new Opened.TornTail(10, file), ready.torn().orElseThrow());
            assertEquals("0123456789", Files.readString(folder().resolve(file)));
            assertEquals(0, Files.size(folder().resolve("log")));
        }
    }

    @Test
    void saysWhyThereIsNoLog() throws IOException {
        var read = assertInstanceOf(LogReading.Unreadable.class, Journal.read(folder()));
        assertEquals("The log in " + folder() + " cannot be read: there is no " + folder().resolve("log") + ".", read.sentence());
        Path file = Files.writeString(above.resolve("file"), "");
        var opened = assertInstanceOf(LogReading.Unreadable.class, Journal.open(file));
        assertEquals("The log in " + file + " cannot be opened: " + file + " is no folder.", opened.sentence());
    }

    @Test
    void aDamagedLogCanBeOpenedOnceItIsMended() throws IOException {
        try (Journal journal = open()) {
            journal.append("{\"n\":1}").join();
            journal.append("{\"n\":2}").join();
        }
        byte[] whole = Files.readAllBytes(folder().resolve("log"));
        byte[] damaged = whole.clone();
        damaged[22]++;
        Files.write(folder().resolve("log"), damaged);
        assertEquals(1, assertInstanceOf(LogReading.Damaged.class, Journal.open(folder())).record());
        assertEquals(1, assertInstanceOf(LogReading.Damaged.class, Journal.read(folder())).record());
        Files.write(folder().resolve("log"), whole);
        open().close();
    }

    @Test
    void aFullDiskEndsItWithASentence() throws IOException {
        var store = new ForgetfulStore(new byte[0]).fullAt(40);
        try (Journal journal = Logs.ready(Journal.open(store)).journal()) {
            journal.append("{}").join();
            CompletableFuture<Long> second = journal.append("{\"n\":2}");
            CompletableFuture<Long> third = journal.append("{\"n\":3}");
            String sentence = "Record 2 and all after it are not stored: No space left on device. Free space on its disk and open the log again.";
            assertEquals(sentence, sentence(second));
            assertEquals(sentence, sentence(third));
            store.fullAt(1_000);
            assertEquals(sentence, sentence(journal.append("{}")));
        }
        assertEquals(List.of("{}"), Logs.records(store));
    }

    @Test
    void aDiskThatWillNotForceEndsItWithASentence() throws IOException {
        var store = new ForgetfulStore(new byte[0]);
        try (Journal journal = Logs.ready(Journal.open(store)).journal()) {
            journal.append("{}").join();
            store.failingToForce();
            assertEquals(
                "Record 2 and all after it are not stored: Input/output error. See to its disk and open the log again.", sentence(journal.append("{}")));
            assertEquals(1, store.forces());
        }
    }

    private static String sentence(CompletableFuture<Long> stored) {
        var failed = assertThrows(CompletionException.class, stored::join);
        return assertInstanceOf(NotStored.class, failed.getCause()).getMessage();
    }
}
