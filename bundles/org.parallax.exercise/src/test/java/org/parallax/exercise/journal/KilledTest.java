package org.parallax.exercise.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program is killed while fifty threads append, again and again over one log. {@code ./parallax soak journal} does it a
 * thousand times.
 */
class KilledTest {

    private static final int KILLS = Integer.getInteger("soak.kills", 20);
    private static final int LONGEST_LIFE = 200;

    private final Random random = new Random(KILLS);
    private final List<String> known = new ArrayList<>();

    @Test
    void nothingAcknowledgedIsLostOrStoredTwice(@TempDir Path folder) throws Exception {
        int acknowledged = 0;
        for (int life = 0; life < KILLS; life++) {
            List<String> told = live(folder, "life " + life);
            assertEquals("open " + known.size(), told.getFirst());
            List<String> acknowledgements = told.subList(1, told.size());
            check(folder, acknowledgements);
            acknowledged += acknowledgements.size();
        }
        assertTrue(acknowledged > KILLS, "only " + acknowledged + " records were acknowledged");
        System.out.println(KILLS + " kills, " + acknowledged + " records acknowledged, " + known.size() + " stored, none lost");
    }

    @Test
    void aProgramThatHasItOpenIsNamed(@TempDir Path folder) throws Exception {
        Process process = start(folder, "the holder");
        try (BufferedReader reader = process.inputReader()) {
            assertEquals("open 0", reader.readLine());
            for (int i = 0; i < 2; i++) {
                assertEquals(new Opened.InUse("process " + process.pid()), Journal.open(folder));
            }
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        Logs.ready(Journal.open(folder)).journal().close();
    }

    /** What a program said, line by line, until it was killed. */
    private List<String> live(Path folder, String name) throws Exception {
        Process process = start(folder, name);
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = process.inputReader()) {
            lines.add(reader.readLine());
            // By its handle: a process that is killed by itself closes what it has said.
            CompletableFuture.delayedExecutor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS)
                .execute(process.toHandle()::destroyForcibly);
            addWholeLines(reader, lines);
        } finally {
            process.toHandle().destroyForcibly();
        }
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        return lines;
    }

    private static Process start(Path folder, String name) throws Exception {
        String paths = String.join(System.getProperty("path.separator"), place(Journal.class), place(AppendingProgram.class));
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-cp", paths, AppendingProgram.class.getName(), folder.toString(), name)
            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static String place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    }

    /** But for a last one that may have been cut: a brace and a line break end each. */
    private static void addWholeLines(BufferedReader reader, List<String> lines) throws IOException {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.endsWith("}")) {
                lines.add(line);
            }
        }
    }

    private void check(Path folder, List<String> acknowledgements) {
        List<String> stored = assertInstanceOf(LogReading.Whole.class, Journal.read(folder)).content().records();
        assertEquals(known, stored.subList(0, known.size()));
        for (String line : acknowledgements) {
            int blank = line.indexOf(' ');
            assertEquals(line.substring(blank + 1), stored.get(Integer.parseInt(line.substring(0, blank)) - 1));
        }
        List<String> added = stored.subList(known.size(), stored.size());
        assertTrue(added.size() >= acknowledgements.size());
        assertEquals(added.size(), new HashSet<>(added).size(), "a record is stored twice");
        known.addAll(added);
    }
}
