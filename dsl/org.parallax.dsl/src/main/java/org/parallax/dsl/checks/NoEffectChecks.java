package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.ActingState;
import org.parallax.dsl.record.Drivers;
import org.parallax.dsl.record.EffectGuards;
import org.parallax.dsl.record.EffectSizes;
import org.parallax.dsl.record.EventIssue;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Issue;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Scenario;
import org.parallax.model.SensitivityShift;
import org.parallax.model.Shift;
import org.parallax.model.Stretch;
import org.parallax.model.Withdrawal;

/** What a scenario says of effects, durations and actors changes something. */
public final class NoEffectChecks extends Checks {

    private final VisibleRecord records;
    private final Inheritances inheritances;
    private final IResourceScopeCache cache;

    @Inject
    NoEffectChecks(VisibleRecord records, Inheritances inheritances, IResourceScopeCache cache) {
        this.records = records;
        this.inheritances = inheritances;
        this.cache = cache;
    }

    /** A shift by nothing changes nothing. */
    @Check
    public void shiftsSomething(Shift shift) {
        if (shift.getChange() == 0) {
            report(IssueCode.NO_EFFECT, shift, Literals.SHIFT__CHANGE, "A shift by 0 % changes nothing.");
        }
    }

    /** A shift of sensitivity is to an issue that planned events are over, or that is entwined with one: what is past is not felt anew. */
    @Check
    public void shiftsWhatEventsAreOver(SensitivityShift shift) {
        if (shift.eContainer() instanceof Scenario scenario && Messages.isKnown(shift.getIssue())
                && !records.of(scenario).isEmpty() && !issuesOfEvents(scenario).contains(shift.getIssue())) {
            report(IssueCode.NO_EFFECT, shift, Literals.SENSITIVITY_SHIFT__ISSUE, "No event that is planned here is over "
                    + shift.getIssue().getName() + " or an issue entwined with it, so this shift changes nothing.");
        }
    }

    /** What is stretched is an effect that fades, and not so long already, by an inherited stretch or else by its kind. */
    @Check
    public void stretchesSomething(Stretch stretch) {
        if (!(stretch.eContainer() instanceof Scenario scenario) || !Messages.isKnown(stretch.getEvent())) {
            return;
        }
        EventKind kind = inheritances.of(scenario).telling(stretch.getEvent()).getKind();
        if (!Messages.isKnown(kind)) {
            return;
        }
        String event = stretch.getEvent().getName();
        Optional<Stretch> inherited = Optional.ofNullable(scenario.getParent()).filter(Messages::isKnown)
                .flatMap(parent -> Optional.ofNullable(stretches(parent).get(stretch.getEvent())));
        if (kind.getEffects().isEmpty() && kind.getPerceptions().isEmpty() && kind.getQuantityEffects().isEmpty()) {
            report(IssueCode.NO_EFFECT, stretch, Literals.STRETCH__EVENT, event + " is " + Messages.withArticle(kind.getName())
                    + ", which has no effect that could be stretched.");
        } else if (inherited.isPresent()) {
            if (inherited.get().getMonths() == stretch.getMonths()) {
                report(IssueCode.NO_EFFECT, stretch, Literals.STRETCH__MONTHS, "The effect of " + event + " is stretched to "
                        + Messages.months(stretch.getMonths()) + " in " + Messages.place(stretch, inherited.get()) + " already.",
                        OtherPlace.of(inherited.get(), "the inherited stretch"));
            }
        } else if (EffectSizes.neverFades(kind)) {
            report(IssueCode.CONTRARY_WORD, stretch, Literals.STRETCH__EVENT, event + " is " + Messages.withArticle(kind.getName())
                    + ", the effect of which lasts; this makes it fade over " + Messages.months(stretch.getMonths()) + ".");
        } else if (fadesOver(kind, stretch.getMonths())) {
            report(IssueCode.NO_EFFECT, stretch, Literals.STRETCH__MONTHS, event + " is " + Messages.withArticle(kind.getName())
                    + ", the effect of which fades over " + Messages.months(stretch.getMonths())
                    + (StandingConditions.isStanding(kind) ? " after its end anyway." : " anyway."));
        }
    }

    private static boolean fadesOver(EventKind kind, int months) {
        boolean isTold = kind.eIsSet(Literals.EVENT_KIND__FADE_MONTHS) || StandingConditions.isStanding(kind);
        return isTold && StandingConditions.fadeMonths(kind) == months;
    }

    /** A state that is withdrawn has a driver, or acts in an event of the scenario. */
    @Check
    public void withdrawsSomebody(Withdrawal withdrawal) {
        if (withdrawal.eContainer() instanceof Scenario scenario && Messages.isKnown(withdrawal.getState())
                && !Drivers.hasAny(withdrawal.getState()) && !actors(scenario).contains(withdrawal.getState())) {
            report(IssueCode.NO_EFFECT, withdrawal, Literals.WITHDRAWAL__STATE, withdrawal.getState().getName()
                    + (withdrawal.getState().isSetRole() ? " has no driver, as a " + withdrawal.getState().getRole() + ","
                            : " has no role and so no driver,")
                    + " and acts in no event of " + scenario.getName() + ", so its withdrawal changes nothing.");
        }
    }

    /** What a kind moves of a state is moved where a state that acts has it; it never moves that of another state. */
    @Check
    public void movesAnOwner(Occurrence occurrence) {
        if (!Messages.isKnown(occurrence.getKind())) {
            return;
        }
        List<org.parallax.model.State> acting = ActingState.named(occurrence);
        if (acting.isEmpty()) {
            return;
        }
        String states = acting.size() == 1 ? "the state that acts, and " + withRole(acting.getFirst()) + " has none"
                : "the states that act, and " + Messages.list(acting.stream().map(Named::getName).toList()) + " have none";
        occurrence.getKind().getQuantityEffects().stream()
                .filter(effect -> EffectGuards.admit(effect, occurrence)
                        && acting.stream().noneMatch(state -> Drivers.belongs(effect.getQuantity(), state)))
                .forEach(effect -> report(IssueCode.NO_EFFECT, occurrence, Literals.OCCURRENCE__KIND, occurrence.getKind().getName()
                        + " moves the " + effect.getQuantity() + " of " + states + ": no " + effect.getQuantity() + " is moved."));
    }

    private static String withRole(org.parallax.model.State state) {
        return state.getName() + (Drivers.of(state).isPresent() ? ", a " + state.getRole() + "," : "");
    }

    /** The issues that events which a scenario plans are over, with those entwined with them. */
    private Set<Issue> issuesOfEvents(Scenario scenario) {
        return cache.get(Tuples.pair("issues of events", scenario), scenario.eResource(), () -> {
            Set<Issue> direct = new HashSet<>();
            inheritances.of(scenario).occurrences().flatMap(occurrence -> EventIssue.of(occurrence).stream()).forEach(direct::add);
            Set<Issue> all = new HashSet<>(direct);
            direct.forEach(issue -> all.addAll(issue.getEntwined()));
            records.of(scenario).stream().filter(Issue.class::isInstance).map(Issue.class::cast)
                    .filter(issue -> issue.getEntwined().stream().anyMatch(direct::contains)).forEach(all::add);
            return all;
        });
    }

    /** What a scenario stretches, inherited or its own; the nearest scenario decides. */
    private Map<Event, Stretch> stretches(Scenario scenario) {
        return cache.get(Tuples.pair("stretches", scenario), scenario.eResource(), () -> {
            Map<Event, Stretch> all = new HashMap<>();
            inheritances.of(scenario).statements(Stretch.class).forEach(stretch -> all.put(stretch.getEvent(), stretch));
            return all;
        });
    }

    private Set<Named> actors(Scenario scenario) {
        return cache.get(Tuples.pair("actors", scenario), scenario.eResource(), () -> {
            Set<Named> actors = new HashSet<>();
            inheritances.of(scenario).occurrences().forEach(occurrence -> ActingState.of(occurrence).ifPresent(actors::add));
            return actors;
        });
    }
}
