package org.parallax.dsl.ide.complete;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.exercise.MoveMonths;
import org.parallax.dsl.exercise.ScenarioInPlay;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.values.NameConverter;
import org.parallax.model.Document;
import org.parallax.model.Happening;
import org.parallax.model.Named;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;
import org.parallax.model.State;
import org.parallax.model.StateRole;

/** A whole exercise for each scenario in reach: its months in two moves, its dated events and its decisions in them. */
final class ExerciseSkeletons {

    /** With more scenarios in reach than this, nobody looks for theirs in the list. */
    private static final int MOST = 12;
    private static final String MEANING = "A plan for a room of people: two halves of the scenario, its dated events to fire, its decisions to take.";

    private final ReachableNames names;
    private final NameConverter spelling;

    @Inject
    ExerciseSkeletons(ReachableNames names, NameConverter spelling) {
        this.names = names;
        this.spelling = spelling;
    }

    /** Those of the same text first. */
    List<Construct> at(EObject place) {
        Set<Scenario> scenarios = new LinkedHashSet<>();
        if (EcoreUtil2.getRootContainer(place) instanceof Document document) {
            document.getElements().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast).forEach(scenarios::add);
        }
        names.of(place, Literals.EXERCISE__SCENARIO).map(found -> EcoreUtil2.resolve(found.getEObjectOrProxy(), place))
                .filter(Scenario.class::isInstance).map(Scenario.class::cast).forEach(scenarios::add);
        return scenarios.stream().limit(MOST).flatMap(scenario -> of(scenario, place).stream()).toList();
    }

    /** Empty for a scenario that does not say which months it projects. */
    private Optional<Construct> of(Scenario scenario, EObject place) {
        var played = new ScenarioInPlay(scenario, HappeningMonths.of(scenario));
        return played.start().flatMap(start -> played.end().filter(start::isBefore).map(end -> {
            YearMonth half = start.plusMonths(start.until(end, ChronoUnit.MONTHS) / 2);
            var lines = new ArrayList<String>();
            teams(place).forEach(lines::add);
            lines.add("");
            lines.add("move first to " + half + " for 45 minutes");
            lines.add("move second to " + end + " for 45 minutes");
            lines.add("");
            var moves = List.of(new MonthRange(start, half), new MonthRange(half.plusMonths(1), end));
            played.events().stream().filter(event -> event.eContainer() instanceof Scenario)
                    .forEach(event -> move(played, event, moves).ifPresent(move -> lines.add("inject " + written(event) + " in " + move)));
            played.decisions().stream().filter(decision -> decision.eContainer() instanceof Scenario)
                    .forEach(decision -> move(played, decision, moves).ifPresent(move -> lines.add("decide " + written(decision) + " in " + move + " by room")));
            return new Construct("Exercise", Set.of("Document"), "exercise … plays " + scenario.getName(), MEANING,
                    "exercise ${1:Name} \"${2:What is played}\" plays " + written(scenario) + " {\n\n  "
                            + String.join("\n  ", lines).replaceAll("(?m)[ ]+$", "") + "\n  $0\n}");
        }));
    }

    private Stream<String> teams(EObject place) {
        return names.of(place, Literals.WITHDRAWAL__STATE).map(found -> EcoreUtil2.resolve(found.getEObjectOrProxy(), place))
                .filter(state -> state instanceof State party && party.isSetRole() && party.getRole() == StateRole.PARTY)
                .map(state -> "team " + written((State) state) + " of " + written((State) state) + " seats 3 to 12").sorted();
    }

    /** The first of the moves that something may fall in. */
    private static Optional<String> move(ScenarioInPlay played, Happening happening, List<MonthRange> moves) {
        return played.months(happening).flatMap(months -> MoveMonths.overlap(months, moves.getFirst()) ? Optional.of("first")
                : MoveMonths.overlap(months, moves.getLast()) ? Optional.of("second") : Optional.empty());
    }

    private String written(Named named) {
        return spelling.toString(named.getName());
    }
}
