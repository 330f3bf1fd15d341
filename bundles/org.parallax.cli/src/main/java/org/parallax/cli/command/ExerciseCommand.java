package org.parallax.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.app.ExerciseEntry;
import org.parallax.app.LoadedFiles;
import org.parallax.app.lowering.LoweredExercise;
import org.parallax.app.projecting.LikelyName;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Outcome;
import org.parallax.report.exercise.PlanJson;
import org.parallax.report.exercise.PlannedExercise;
import org.parallax.report.exercise.RunSheet;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what an exercise plans. */
@CommandLine.Command(
        name = "exercise",
        description = "Prints the run sheet of an exercise: move by move what is due, who decides and what the room is asked.",
        footer = "%nThe page “Exercises” of the guide says how an exercise is written: docs/exercises.md in the jar org.parallax.dsl of the"
                + " installation, and under Help in the window.")
final class ExerciseCommand implements CommandList.Command {

    private final CommandContext context;

    @Parameters(paramLabel = "FILE", description = "The file with the exercise.")
    private Path file = Path.of("");

    @Option(names = "--exercise", paramLabel = "NAME", description = "Which exercise, if the file holds several.")
    private Optional<String> exercise = Optional.empty();

    @Mixin
    private LayerOptions with;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the plan as JSON; - for standard output.")
    private Optional<Path> json = Optional.empty();

    ExerciseCommand(CommandContext context) {
        this.context = context;
        this.with = new LayerOptions();
    }

    @Override
    public ExitStatus run() {
        var outputs = new Outputs<PlannedExercise>(context);
        json.ifPresent(target -> outputs.send("--json", target, PlanJson::of));
        outputs.requireWritable(TakenFiles.readingFrom(file));
        var loaded = with.load(context.parallax().get(), List.of(file));
        new InputProblems(context, file.toString()).tell(loaded.diagnostics(), "nothing was planned");
        var lowered = lowered(loaded);
        outputs.write(
                new PlannedExercise(lowered.plan(), lowered.scenario().situation()),
                planned -> String.join("\n", RunSheet.of(planned)) + "\n");
        return ExitStatus.DONE;
    }

    private LoweredExercise lowered(LoadedFiles loaded) {
        return switch (loaded.lower(entry(loaded.exercises()))) {
            case Outcome.Completed<LoweredExercise>(var made) -> made;
            case Outcome.Rejected<LoweredExercise>(var reason) -> throw Failure.input(reason);
            case Outcome.Cancelled<LoweredExercise> cancelled -> throw new Failure(ExitStatus.INTERRUPTED, "called off");
        };
    }

    private ExerciseEntry entry(List<ExerciseEntry> entries) {
        if (entries.isEmpty()) {
            throw Failure.input("there is no exercise in " + file);
        }
        var names = entries.stream().map(ExerciseEntry::name).toList();
        if (exercise.isPresent()) {
            var name = exercise.get();
            return entries.stream().filter(entry -> entry.name().equals(name)).findFirst()
                    .orElseThrow(() -> Failure.usage("there is no exercise " + name + " in " + file + LikelyName.suggestion(name, names)
                            + " There is: " + String.join(", ", names)));
        }
        if (entries.size() > 1) {
            throw Failure.usage(file + " holds " + entries.size() + " exercises; choose one with --exercise: "
                    + names.stream().collect(Collectors.joining(", ")));
        }
        return entries.getFirst();
    }
}
