package org.parallax.editing.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.ExerciseEntry;
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
        var exercises = List.of(new ExerciseEntry("Room", "Sit down", "One", "f", 5, 8));
        for (int line : List.of(5, 6, 8)) {
            assertEquals(List.of("One"), ScenarioChoice.played(exercises, line).toList(), "line " + line);
        }
        assertEquals(List.of(), ScenarioChoice.played(exercises, 4).toList());
        assertEquals(List.of(), ScenarioChoice.played(exercises, 9).toList());
        assertEquals("One", ScenarioChoice.of(scenarios, List.of("One"), 7).orElseThrow().name());
        assertEquals("Other", ScenarioChoice.of(scenarios, List.of(), 7).orElseThrow().name());
        assertEquals("Other", ScenarioChoice.of(scenarios, List.of("Gone", "Other"), 1).orElseThrow().name());
    }

    /** One after the other as a text could be misread that is looked through for words. */
    @ParameterizedTest
    @ValueSource(strings = {
        "exercise Room \"Sit down\" plays One {",
        "exercise Room \"Who plays Two {?\" plays One {",
        "/*\nexercise Else plays Two {\n*/ // exercise Some plays Two\nexercise Room // plays Two\nplays One {",
        "  exercise Room\n  plays /* { */ ^One {",
    })
    void aFileWithAnExerciseAloneSaysWhatItPlays(String begun) throws Exception {
        Files.writeString(folder.resolve("one.scenario"), TEXT.substring(0, TEXT.indexOf("exercise")));
        var live = host.live();
        live.follow(new DocumentSnapshot(
                folder.resolve("room.scenario"), begun + "\n  team T seats 3\n  move all to 2026-12\n}\n", 1, 0));
        Installation.until("the sentence", () -> live.state() instanceof LiveState.Nothing);
        assertEquals(new LiveState.Nothing(
                "There is no scenario in this file. The exercise Room plays One; open the file of that to see its projection."), live.state());
    }
}
