package org.parallax.app.lowering;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.parallax.dsl.record.Titles;
import org.parallax.exercise.plan.ExercisePlan;
import org.parallax.exercise.plan.Glossary;
import org.parallax.exercise.plan.Move;
import org.parallax.exercise.plan.NameDisclosure;
import org.parallax.exercise.plan.Objective;
import org.parallax.exercise.plan.Observers;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Purpose;
import org.parallax.exercise.plan.Script;
import org.parallax.exercise.plan.Seating;
import org.parallax.exercise.plan.Seats;
import org.parallax.exercise.plan.Team;
import org.parallax.model.Decision;
import org.parallax.model.Exercise;
import org.parallax.model.ExerciseStatement;
import org.parallax.model.Languages;
import org.parallax.model.Named;
import org.parallax.model.Option;
import org.parallax.model.State;
import org.parallax.model.Translations;

/** Turns an exercise of the model into a plan. The order of its statements leaves no trace. */
final class ExerciseLowering {

    private final Exercise exercise;
    private final RecordStates states;

    /** Lowers an exercise whose checks found no error; the states are those of the record its scenario is on. */
    ExerciseLowering(Exercise exercise, RecordStates states) {
        this.exercise = exercise;
        this.states = states;
    }

    /**
     * The plan.
     *
     * @throws LoweringException if something is missing that every plan needs; the message says what
     */
    ExercisePlan lower() {
        var languages = languages();
        var script = new ScriptLowering(exercise, languages.getFirst());
        return new ExercisePlan(
                new Purpose(exercise.getName(), Titles.of(exercise), exercise.getScenario().getName(), languages, attribution(), objectives()),
                new Seating(teams(), observers()),
                new Script(moves(), script.injects(), script.messages(), script.tasks()),
                new AskedLowering(exercise, new ThresholdLowering(states)).lower(),
                new Glossary(titles()));
    }

    /** The statements of a type by a name, so that their order in the text does not matter. */
    static <T extends ExerciseStatement> Stream<T> statements(Exercise exercise, Class<T> type, Function<T, String> name) {
        return exercise.getStatements().stream().filter(type::isInstance).map(type::cast).sorted(Comparator.comparing(name));
    }

    /** The ids of what statements name, each once and sorted. */
    static List<String> names(EList<? extends Named> named) {
        return named.stream().map(Named::getName).distinct().sorted().toList();
    }

    /** The language of a name; the texts of an exercise have no others once they are checked. */
    static PageLanguage language(String word) {
        return PageLanguage.of(word).orElseThrow(() -> new LoweringException("There are no pages in " + word));
    }

    private List<PageLanguage> languages() {
        var named = statements(exercise, Languages.class, any -> "").findFirst()
                .map(statement -> statement.getLanguages().stream().map(ExerciseLowering::language).distinct().toList())
                .orElse(List.of());
        return named.isEmpty() ? List.of(PageLanguage.ENGLISH) : named;
    }

    private NameDisclosure attribution() {
        return statements(exercise, org.parallax.model.Attribution.class, any -> "").findFirst()
                .map(statement -> switch (statement.getAudience()) {
                    case EVERYONE -> NameDisclosure.EVERYONE;
                    case FACILITATOR -> NameDisclosure.FACILITATOR;
                    case NOBODY -> NameDisclosure.NOBODY;
                })
                .orElse(NameDisclosure.FACILITATOR);
    }

    private List<Objective> objectives() {
        return statements(exercise, org.parallax.model.Objective.class, Named::getName)
                .map(objective -> new Objective(objective.getName(), Titles.of(objective)))
                .toList();
    }

    private List<Team> teams() {
        return statements(exercise, org.parallax.model.Team.class, Named::getName)
                .map(team -> new Team(
                        team.getName(), Titles.of(team), team.getStates().stream().map(State::getName).distinct().sorted().toList(), seats(team)))
                .toList();
    }

    private static Seats seats(org.parallax.model.Team team) {
        return team.isSetLeast() ? new Seats(team.getLeast(), team.isSetMost() ? team.getMost() : team.getLeast()) : Seats.NONE;
    }

    private Optional<Observers> observers() {
        return statements(exercise, org.parallax.model.Observers.class, any -> "").findFirst()
                .map(statement -> new Observers(count(statement.isSetMost(), statement.getMost())));
    }

    private List<Move> moves() {
        return statements(exercise, org.parallax.model.Move.class, Named::getName)
                .map(move -> new Move(
                        move.getName(), Titles.of(move), PartialMonths.of(move.getUntil()), count(move.isSetMinutes(), move.getMinutes())))
                .toList();
    }

    /** A number where it is given. */
    static OptionalInt count(boolean given, int number) {
        return given ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private Map<PageLanguage, Map<String, String>> titles() {
        var titles = new EnumMap<PageLanguage, Map<String, String>>(PageLanguage.class);
        statements(exercise, Translations.class, Translations::getLanguage).forEach(translations -> {
            var known = titles.computeIfAbsent(language(translations.getLanguage()), language -> new HashMap<>());
            translations.getEntries().forEach(entry -> known.put(name(entry.getSubject()), entry.getText()));
        });
        Arrays.stream(PageLanguage.values()).forEach(language -> titles.computeIfPresent(language, (key, known) -> Map.copyOf(known)));
        return titles;
    }

    private static String name(Named subject) {
        return subject instanceof Option option && option.eContainer() instanceof Decision decision
                ? decision.getName() + "=" + option.getName()
                : subject.getName();
    }
}
