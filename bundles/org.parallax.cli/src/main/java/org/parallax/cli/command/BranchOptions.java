package org.parallax.cli.command;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.BranchingReader;
import org.parallax.app.projecting.ConditioningReader;
import org.parallax.app.projecting.HeldReader;
import org.parallax.app.projecting.LikelyForm;
import org.parallax.cli.status.ExitStatus;
import org.parallax.cli.status.Failure;
import org.parallax.projection.result.Branching;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.situation.Held;
import org.parallax.report.words.HeldThroughout;
import org.parallax.report.words.MonthWords;
import picocli.CommandLine.Option;

/** What is made to happen in every run, and which of the runs are counted. */
final class BranchOptions {

    /** The end of the help of every command that has these options, after what else it says there. */
    static final String FOOTER = "%nThe page “Given and held” of the guide says which of --given and --held answers what: docs/given-and-held.md"
            + " in the jar org.parallax.dsl of the installation, and under Help in the window.";

    private static final String EXAMPLE = "2027-12";

    @Option(names = "--held", paramLabel = "BRANCH",
            description = "Make this happen in every run, and count them all: an event, a trigger or DECISION=OPTION, as planned or, with"
                    + " @MONTH behind it, in that month; after \"not \" it is ruled out. May be given several times.")
    private List<String> held = List.of();

    @Option(names = "--present", paramLabel = "MONTH",
            description = "All is known up to this month: " + HeldThroughout.FROM_THEN + ".")
    private Optional<String> present = Optional.empty();

    @Option(names = "--given", paramLabel = "BRANCH",
            description = "Count only the runs in which this came about by itself: an event, a trigger or DECISION=OPTION, or any of"
                    + " them after \"not \"; may be given several times.")
    private List<String> given = List.of();

    /**
     * What the options say of scenarios.
     *
     * @throws Failure if a branch is in none of them, is named twice or with its opposite, cannot be held, or is given though
     *     what is held decides it
     */
    Branching branching(LoweredScenario... scenarios) {
        return read(BranchingReader.read(held(scenarios), read(ConditioningReader.read(given, scenarios)), scenarios));
    }

    /**
     * What was asked to be held, without what that needs.
     *
     * @throws Failure if that is in none of the scenarios, or named twice or with its opposite
     */
    private Held held(LoweredScenario... scenarios) {
        return read(HeldReader.read(held, present.map(BranchOptions::month), scenarios));
    }

    private static YearMonth month(String text) {
        return MonthWords.read(text.strip()).orElseThrow(
                () -> Failure.usage("--present takes a month such as " + EXAMPLE + ", not " + text + LikelyForm.ofMonth(text)));
    }

    private static <T> T read(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Completed<T>(var read) -> read;
            case Outcome.Rejected<T>(var reason) -> throw Failure.usage(reason);
            case Outcome.Cancelled<T> cancelled -> throw new Failure(ExitStatus.INTERRUPTED, "called off; nothing was written");
        };
    }
}
