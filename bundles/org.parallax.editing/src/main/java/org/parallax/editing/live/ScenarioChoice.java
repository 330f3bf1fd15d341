package org.parallax.editing.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.app.ExerciseEntry;
import org.parallax.app.ScenarioEntry;

/** Which of a file's scenarios the author has in mind. */
final class ScenarioChoice {

    private ScenarioChoice() {}

    /** The first of these names that there is: chosen, or played at the caret; else the one the caret is in; else the first. */
    static Optional<ScenarioEntry> of(List<ScenarioEntry> scenarios, List<String> wanted, int caretLine) {
        return wanted.stream().flatMap(name -> scenarios.stream().filter(entry -> entry.name().equals(name))).findFirst()
                .or(() -> scenarios.stream().filter(entry -> entry.line() <= caretLine).reduce((a, b) -> b))
                .or(() -> scenarios.stream().findFirst());
    }

    /** The name of the scenario that is played by the exercise that a line is in; none where it is in none. */
    static Stream<String> played(List<ExerciseEntry> exercises, int line) {
        return exercises.stream().filter(each -> each.line() <= line && line <= each.lastLine()).map(ExerciseEntry::plays);
    }
}
