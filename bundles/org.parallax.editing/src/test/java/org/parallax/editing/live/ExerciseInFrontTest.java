package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.app.ScenarioEntry;
import org.parallax.editing.Installation;
import org.parallax.editing.ProjectingHost;
import org.parallax.editing.document.DocumentSnapshot;

/** In an exercise, the scenario that it plays is the one an author has in mind. */
class ExerciseInFrontTest {

    private static final String TEXT = """
            scenario One on JapanKorea as of 2025-12 for 12 months {
            }
            scenario Other extends One {
            }
            exercise Room "Sit down"
              plays One {
              team T seats 3
            }
            """;

    @TempDir
    Path folder;

    private ProjectingHost host;

    @BeforeEach
    void open() {
        host = new ProjectingHost();
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void isTheOneThatIsPlayedAtTheCaret() {
        var scenarios = List.of(new ScenarioEntry("One", "One", "f", 1), new ScenarioEntry("Other", "Other", "f", 3));
        for (var place : List.of("team", "plays", "exercise")) {
            int line = 1 + (int) TEXT.substring(0, TEXT.indexOf(place)).chars().filter(sign -> sign == '\n').count();
            assertEquals(Optional.of(new ExerciseInText("Room", "One")), ExerciseInText.around(TEXT, line), place);
        }
        assertEquals(Optional.empty(), ExerciseInText.around(TEXT, 4));
        assertEquals("One", ScenarioChoice.of(scenarios, List.of("One"), 7).orElseThrow().name());
        assertEquals("Other", ScenarioChoice.of(scenarios, List.of(), 7).orElseThrow().name());
        assertEquals("Other", ScenarioChoice.of(scenarios, List.of("Gone", "Other"), 1).orElseThrow().name());
    }

    @Test
    void aFileWithAnExerciseAloneSaysWhatItPlays() throws Exception {
        Files.writeString(folder.resolve("one.scenario"), TEXT.substring(0, TEXT.indexOf("exercise")));
        var live = host.live();
        live.follow(new DocumentSnapshot(folder.resolve("room.scenario"), TEXT.substring(TEXT.indexOf("exercise")).replace("team T seats 3",
                "team T seats 3\n  move all to 2026-12"), 1, 0));
        Installation.until("the sentence", () -> live.state() instanceof LiveState.Nothing);
        assertEquals(new LiveState.Nothing(
                "There is no scenario in this file. The exercise Room plays One; open the file of that to see its projection."), live.state());
    }
}
