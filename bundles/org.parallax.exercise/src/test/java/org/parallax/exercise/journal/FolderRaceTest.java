package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads open one folder at the same moment, and another program asks for it while one of them has it. */
class FolderRaceTest {

    private static final int RACES = 150;
    private static final int THREADS = 4;

    @Test
    void oneThreadGetsItAndNoOtherProgramDoes(@TempDir Path above) throws Exception {
        List<Journal> journals = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int race = 0; race < RACES; race++) {
                Path folder = Files.createDirectory(above.resolve("race" + race));
                folders.add(folder);
                journals.add(onlyWinner(race(threads, folder)));
            }
            String answer = "InUse[holder=process " + ProcessHandle.current().pid() + "]";
            assertEquals(folders.stream().map(folder -> answer).toList(), elsewhere(folders));
        } finally {
            journals.forEach(Journal::close);
        }
    }

    @Test
    void aFolderThatWasMovedWhileItIsOpenIsStillHeld(@TempDir Path above) throws Exception {
        Path before = Files.createDirectory(above.resolve("before"));
        Path after = above.resolve("after");
        try (Journal journal = Logs.ready(Journal.open(before)).journal()) {
            Files.move(before, after);
            assertEquals(new Opened.InUse("this program"), Journal.open(after));
            assertEquals(1, elsewhere(List.of(after)).stream().filter(answer -> answer.startsWith("InUse")).count());
            journal.append("{}").join();
        }
        Logs.ready(Journal.open(after)).journal().close();
    }

    private static List<Opened> race(ExecutorService threads, Path folder) throws Exception {
        var start = new CyclicBarrier(THREADS);
        Callable<Opened> open = () -> {
            start.await();
            return Journal.open(folder);
        };
        List<Opened> opened = new ArrayList<>();
        for (var each : threads.invokeAll(Stream.generate(() -> open).limit(THREADS).toList())) {
            opened.add(each.get());
        }
        return opened;
    }

    private static Journal onlyWinner(List<Opened> opened) {
        var ready = opened.stream().filter(Opened.Ready.class::isInstance).toList();
        assertEquals(1, ready.size(), () -> "opened: " + opened);
        assertEquals(THREADS - 1L, opened.stream().filter(new Opened.InUse("this program")::equals).count(), () -> "opened: " + opened);
        return Logs.ready(ready.getFirst()).journal();
    }

    /** What another program is told of each folder. */
    private static List<String> elsewhere(List<Path> folders) throws Exception {
        Process process = OpeningProgram.start(folders);
        try (BufferedReader reader = process.inputReader()) {
            return reader.lines().toList();
        } finally {
            process.destroyForcibly();
        }
    }
}
