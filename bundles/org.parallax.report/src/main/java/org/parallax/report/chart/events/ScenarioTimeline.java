package org.parallax.report.chart.events;

import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.projection.result.ConditionOutcome;
import org.parallax.projection.result.DecisionOutcome.OptionShare;
import org.parallax.projection.result.DecisionOutcome;
import org.parallax.projection.result.EventOutcome;
import org.parallax.projection.result.ExpectationOutcome;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.situation.Decision;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Timing;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlotItem;
import org.parallax.report.figure.PlottedEvent;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.StandingWords;

/** Places events, decisions and expectations on the time line. */
public final class ScenarioTimeline {

    private final ProjectionResult result;
    private final Map<String, Decision> decisions = new HashMap<>();
    private final Map<String, Timing.Window> happened = new HashMap<>();
    private final Map<String, Optional<Timing.Window>> decided = new HashMap<>();

    /** The time line of a projection's scenario. */
    public ScenarioTimeline(ProjectionResult result) {
        this.result = result;
        result.situation().storyline().decisions().forEach(decision -> decisions.putIfAbsent(decision.id(), decision));
        result.occurrences().forEach(outcome -> outcome.first().ifPresent(first -> outcome.last().ifPresent(
                last -> happened.putIfAbsent(outcome.event(), new Timing.Window(first, last)))));
    }

    /** All events that happen in some run, and all decisions whose month is known, by month. */
    public List<PlotItem> happenings() {
        var items = new ArrayList<PlotItem>();
        result.occurrences().forEach(outcome -> event(outcome).ifPresent(items::add));
        result.decisions().forEach(outcome -> decision(outcome).ifPresent(items::add));
        items.sort(Comparator.comparing(PlotItem::first).thenComparing(PlotItem::last).thenComparing(item -> item.target().id()));
        return List.copyOf(items);
    }

    /** The expectations of one indicator under one theory. */
    public List<PlotItem> expectations(TheoryProjection theory, Indicator indicator) {
        return theory.outcomes().stream()
                .filter(outcome -> outcome.expectation().threshold().indicator() == indicator)
                .map(this::expectation)
                .toList();
    }

    private Optional<PlotItem> event(EventOutcome outcome) {
        return outcome.first().flatMap(first -> outcome.last().map(last -> {
            boolean sure = outcome.probability() > 0.995;
            var share = Numbers.percent(outcome.probability());
            var event = new PlottedEvent(
                    new MarkTarget.Event(outcome.event()), first, last,
                    outcome.title() + ", " + MonthWords.range(first, last) + ", in " + share + " of runs"
                            + StandingWords.of(result, outcome).map(words -> "; " + words).orElse(""));
            return new PlotItem(event, outcome.probability(), sure, outcome.title(), sure ? "" : ", " + share, stands(outcome));
        }));
    }

    /** Until when the condition of an event usually stands: it ends in most of the runs in which it begins, or is open. */
    private Optional<YearMonth> stands(EventOutcome outcome) {
        return result.ended().of(outcome.event()).map(condition -> condition.when()
                .filter(when -> condition.ended() > outcome.probability() / 2)
                .map(ConditionOutcome.Months::usual)
                .orElse(end()));
    }

    private Optional<PlotItem> decision(DecisionOutcome outcome) {
        return window(outcome.decision()).map(window -> {
            var shares = String.join(", ", outcome.options().stream().map(ScenarioTimeline::share).toList());
            var event = new PlottedEvent(
                    new MarkTarget.Decision(outcome.decision()), window.first(), window.last(),
                    outcome.question() + " " + MonthWords.range(window.first(), window.last()) + ": " + shares);
            return new PlotItem(event, 1, false, outcome.question() + " " + shares, "", Optional.empty());
        });
    }

    private static String share(OptionShare option) {
        return option.title() + " " + Numbers.percent(option.probability());
    }

    private PlotItem expectation(ExpectationOutcome outcome) {
        var expectation = outcome.expectation();
        var verdict = (outcome.met() ? "met: " : "not met: ") + Numbers.percent(outcome.probability()) + " of runs, "
                + Numbers.percent(expectation.probability()) + " expected";
        var event = new PlottedEvent(
                new MarkTarget.Expectation(expectation.line()), expectation.month(), expectation.month(),
                expectation.text() + " – " + verdict);
        return new PlotItem(event, 1, outcome.met(), "Expectation " + verdict, "", Optional.empty());
    }

    /**
     * The months a decision can fall in, as far as they are known. One decision may come after another and so on, however
     * many: a loop follows them to the first whose months are known, and counts on from there.
     */
    private Optional<Timing.Window> window(String decision) {
        var chain = new ArrayDeque<Decision>();
        for (var next = unknown(decision); next.isPresent(); next = next.map(Decision::timing).flatMap(this::unknownAnchor)) {
            next.ifPresent(chain::push);
        }
        for (var next : chain) {
            decided.put(next.id(), switch (next.timing()) {
                case Timing.Window window -> Optional.of(window);
                case Timing.After after -> anchor(after.anchor())
                        .map(window -> shifted(window, after.months()))
                        .filter(window -> !window.first().isAfter(end()));
            });
        }
        return decided.getOrDefault(decision, Optional.empty());
    }

    private Optional<Decision> unknown(String decision) {
        return decided.containsKey(decision) ? Optional.empty() : Optional.ofNullable(decisions.get(decision));
    }

    private Optional<Decision> unknownAnchor(Timing timing) {
        return timing instanceof Timing.After(var anchor, var months) && !happened.containsKey(anchor) ? unknown(anchor) : Optional.empty();
    }

    private Optional<Timing.Window> anchor(String id) {
        return Optional.ofNullable(happened.get(id)).or(() -> decided.getOrDefault(id, Optional.empty()));
    }

    private Timing.Window shifted(Timing.Window window, int months) {
        var last = window.last().plusMonths(months);
        var first = window.first().plusMonths(months);
        return new Timing.Window(first, last.isAfter(end()) && !first.isAfter(end()) ? end() : last);
    }

    private YearMonth end() {
        return result.situation().from().plusMonths(result.situation().months() - 1L);
    }
}
