package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.app.lowering.LoweredExercise;
import org.parallax.app.lowering.LoweredScenario;
import org.parallax.app.projecting.ProjectionOrder;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.projection.plugin.InstalledTheories;
import org.parallax.projection.result.Attribution;
import org.parallax.projection.result.Comparison;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.run.Progress;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.Manifest;
import org.parallax.report.data.ProjectionJson;
import org.parallax.report.words.HeldAgainst;

/** Projects scenarios given as text under {@link Tally} or {@link Ledger}, with a small record of its own. */
public final class Trial {

    /** The record of all scenarios; as of 2020-12 no documented event has an effect any more. */
    public static final String RECORD = """
            relationship Small "A small record"
            source book "The book" { author "A. Author" publisher "Press" published 2019 }
            state Japan "Japan" code JPN party cites book
            state SouthKorea "Republic of Korea" code KOR party cites book
            state UnitedStates "United States" code USA pivot cites book
            state China "China" code CHN challenger cites book
            issue History "The past" { cites book }
            issue Territory "The islets" { entwined with History cites book }
            leader Moon "Moon" of SouthKorea { term 2017-05-10 leaning progressive stance hardline on History cites book }
            leader Abe "Abe" of Japan { term 2012-12-26 leaning conservative cites book }
            agreement Pact "The pact" between Japan, SouthKorea { in force from 2016-11 cites book }
            level of UnitedStates commitment 0.80 from 2015-01 because "steady" cites book
            level of China pressure 0.40 from 2015-01 because "mild" cites book
            image of Japan by SouthKorea "unrepentant" cites book
            image of SouthKorea by Japan "moving the goalposts" cites book
            kind Quarrel "Quarrel" { by state over issue intensity harms political strongly
              seen by counterpart as bad strongly seen by actor as good slightly fades over 9 months cites book }
            kind Meeting "Meeting" { between states helps political moderately seen by both as good moderately lasts cites book }
            kind Election "Election" { in state to leaning changes leader lasts cites book }
            kind Pressing "Pressing" { by state raises pressure severely lasts cites book }
            kind Leaving "Suspension" { of agreement by state harms political slightly suspends of lasts cites book }
            event oldQuarrel on 1999-05 : Quarrel { by Japan over History intensity minor cites book }
            """;

    private static final Parallax PARALLAX = new Parallax(InstalledTheories.of(List.of(new Tally(), new Ledger())), List::of);

    private final ProjectionResult result;

    private Trial(ProjectionResult result) {
        this.result = result;
    }

    /** A scenario of this name with these statements, from 2021-01 for 24 months, in 2,000 runs. */
    public static Trial of(String statements) {
        return named("Trial", "scenario Trial \"A trial\" on Small as of 2020-12 for 24 months {\n" + statements + "\n}");
    }

    /** One of the scenarios in a text. */
    public static Trial named(String name, String scenarios) {
        return new Trial(project("Tally", lower(name, scenarios), 2000, 1));
    }

    /** The same as {@link #of} under {@link Ledger}, with more of a record. */
    public static Trial booked(String record, String statements) {
        return bookedAs("Trial", record + "scenario Trial \"A trial\" on Small as of 2020-12 for 24 months {\n" + statements + "\n}");
    }

    /** The same as {@link #named} under {@link Ledger}. */
    public static Trial bookedAs(String name, String scenarios) {
        return new Trial(project("Ledger", lower(name, scenarios), 2000, 1));
    }

    /** The whole JSON of a scenario; expectation lines count from the record's start. */
    public static String json(String statements, int threads) {
        var lowered = lower("Trial", "scenario Trial \"A trial\" on Small as of 2020-12 for 24 months {\n" + statements + "\n}");
        var result = project("Tally", lowered, 500, threads);
        return ProjectionJson.of(
                Manifest.of(result, lowered.digests().scenario(), lowered.digests().record(), Parallax.VERSION), result, HeldAgainst.USUAL);
    }

    /** Lowers a scenario; fails if its text has errors. */
    public static LoweredScenario lower(String name, String scenarios) {
        var workspace = PARALLAX.draft(Path.of("trial.scenario")).now(RECORD + scenarios, () -> false);
        assertEquals(List.of(), workspace.diagnostics().stream().filter(Diagnostic::isError).toList());
        var entry = workspace.scenarios().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        return completed(workspace.lower(entry));
    }

    /** Lowers the only exercise of a text; fails if the text has errors. */
    public static LoweredExercise exercise(String text) {
        var workspace = PARALLAX.draft(Path.of("trial.scenario")).now(RECORD + text, () -> false);
        assertEquals(List.of(), workspace.diagnostics().stream().filter(Diagnostic::isError).toList());
        return completed(workspace.lower(workspace.exercises().getFirst()));
    }

    /** The value of an outcome; fails if there is none. */
    public static <T> T completed(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Completed<T>(var value)) {
            return value;
        }
        throw new AssertionError(outcome);
    }

    private static ProjectionResult project(String theory, LoweredScenario lowered, long runs, int threads) {
        var order = new ProjectionOrder(List.of(theory), Optional.of(runs), Optional.empty(), threads);
        return completed(PARALLAX.projections().project(lowered, order, Progress.SILENT)).result();
    }

    public ProjectionResult result() {
        return result;
    }

    /** The mean of an indicator in a month. */
    public double mean(Indicator indicator, String month) {
        return result.theories().getFirst().scenario().of(indicator).mean().at(index(month));
    }

    /** The mean of an indicator in a month in the baseline. */
    public double baseline(Indicator indicator, String month) {
        return result.theories().getFirst().baseline().of(indicator).mean().at(index(month));
    }

    /** What each event contributes to an indicator in the last month, by its id. */
    public Map<String, Double> contributions(Indicator indicator) {
        var last = result.situation().asOf().plusMonths(result.situation().months());
        return result.drivers().stream()
                .filter(drivers -> drivers.indicator() == indicator && drivers.month().equals(last))
                .flatMap(drivers -> drivers.contributions().stream())
                .collect(Collectors.toMap(Attribution.Contribution::event, Attribution.Contribution::effect));
    }

    /** How each statement in which two scenarios differ moves an indicator in the last month, by its id, under {@link Ledger}. */
    public static Map<String, Double> differences(String first, String second, Indicator indicator, String scenarios) {
        var order = new ProjectionOrder(List.of("Ledger"), Optional.of(200L), Optional.empty(), 1);
        var compared = completed(PARALLAX.projections().compare(lower(first, scenarios), lower(second, scenarios), order, Progress.SILENT));
        return compared.comparison().theories().getFirst().explanations().stream()
                .filter(explanation -> explanation.indicator() == indicator)
                .max(Comparator.comparing(Comparison.Explanation::month)).orElseThrow().statements().stream()
                .collect(Collectors.toMap(Comparison.Statement::id, Comparison.Statement::effect));
    }

    /** How often an event happened, and when. */
    public EventOutcome event(String id) {
        return result.occurrences().stream().filter(event -> event.event().equals(id)).findFirst().orElseThrow();
    }

    /** How often an option was chosen. */
    public double share(String decision, String option) {
        return result.decisions().stream()
                .filter(each -> each.decision().equals(decision))
                .flatMap(each -> each.options().stream())
                .filter(each -> each.option().equals(option))
                .findFirst().orElseThrow().probability();
    }

    /** The index of a month in the series. */
    public int index(String month) {
        return (int) result.situation().from().until(YearMonth.parse(month), java.time.temporal.ChronoUnit.MONTHS);
    }
}
