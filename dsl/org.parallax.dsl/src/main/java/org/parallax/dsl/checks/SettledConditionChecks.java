package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.Dependencies;
import org.parallax.dsl.scenario.HappeningMonths.Wait;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.model.After;
import org.parallax.model.Chosen;
import org.parallax.model.Condition;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Occurred;
import org.parallax.model.Option;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.Trigger;

/** What a condition asks for may have happened by then, or may not. */
public final class SettledConditionChecks extends Checks {

    private final OccurrenceDays days;
    private final Dependencies dependencies;
    private final RuledOut ruledOut;

    @Inject
    SettledConditionChecks(OccurrenceDays days, Dependencies dependencies, RuledOut ruledOut) {
        this.days = days;
        this.dependencies = dependencies;
        this.ruledOut = ruledOut;
    }

    /** That something happened is not known beforehand. */
    @Check
    public void open(Occurred occurred) {
        compare(occurred, Literals.OCCURRED__HAPPENING, occurred.getHappening(), Optional.empty());
    }

    /** Which option was chosen is not known beforehand. */
    @Check
    public void open(Chosen chosen) {
        compare(chosen, Literals.CHOSEN__DECISION, chosen.getDecision(),
                Optional.ofNullable(chosen.getOption()).filter(Messages::isKnown));
    }

    /** What something comes after may take place. */
    @Check
    public void open(After after) {
        Optional.ofNullable(EcoreUtil2.getContainerOfType(after, Scenario.class)).filter(scenario -> Messages.isKnown(after.getAnchor()))
                .flatMap(scenario -> ruledOut.why(scenario, after.getAnchor()))
                .ifPresent(why -> report(IssueCode.NO_EFFECT, after, Literals.AFTER__ANCHOR, "This never takes place: " + why + ".",
                        OtherPlace.of(after.getAnchor(), Messages.element(after.getAnchor()))));
    }

    private void compare(Condition condition, EReference at, Happening asked, Optional<Option> option) {
        Scenario scenario = EcoreUtil2.getContainerOfType(condition, Scenario.class);
        Optional<Happening> asking = asking(condition);
        if (scenario == null || !Messages.isKnown(asked) || asking.isEmpty() || asking.get() == asked
                || dependencies.in(scenario).together(asking.get(), asked)) {
            return;
        }
        HappeningMonths timing = days.timing(scenario);
        byPlace(timing, asking.get(), asked, option).or(() -> notYet(timing, asking.get(), asked))
                .or(() -> ruledOut.why(scenario, option.map(Happening.class::cast).orElse(asked)).map(why -> "This never holds: " + why + "."))
                .ifPresent(why -> report(IssueCode.SETTLED_CONDITION, condition, at, why,
                        OtherPlace.of(asked, Messages.element(asked))));
    }

    /** What is asked for against the options that lead to what asks, and what it comes after. */
    private static Optional<String> byPlace(HappeningMonths timing, Happening asking, Happening asked, Optional<Option> option) {
        Optional<Option> taken = Optional.ofNullable(asked instanceof Decision decision ? chosen(timing, asking).get(decision) : null);
        if (option.isPresent() && taken.isPresent()) {
            return Optional.of(asking.getName() + " follows from the option " + taken.get().getName() + " of " + asked.getName()
                    + ", so that " + asked.getName() + " is " + (taken.get() == option.get() ? "always " : "never ")
                    + option.get().getName() + " here.");
        }
        boolean follows = option.isEmpty() && (timing.anchorOf(asking).orElse(asking) == asked || EcoreUtil2.isAncestor(asked, asking));
        return neverBoth(timing, asking, asked).or(() -> follows
                ? Optional.of(asking.getName() + " follows from " + asked.getName() + ", which has always happened by then.")
                : Optional.empty());
    }

    /** Why two happenings never come about together, in a whole sentence: they follow from two options of one decision. */
    private static Optional<String> neverBoth(HappeningMonths timing, Happening one, Happening other) {
        Map<Decision, Option> chosen = chosen(timing, one);
        Map<Decision, Option> needed = new HashMap<>();
        addOptions(other, needed);
        return needed.values().stream().flatMap(option -> Optional.ofNullable(chosen.get(option.eContainer()))
                .filter(instead -> instead != option)
                .map(instead -> one.getName() + " follows from the option " + instead.getName() + ", " + other.getName()
                        + " from the option " + option.getName() + " of the same decision: never do both happen.").stream()).findFirst();
    }

    /** The options that lead to a happening, by where it stands and by what it comes after. */
    private static Map<Decision, Option> chosen(HappeningMonths timing, Happening happening) {
        Map<Decision, Option> chosen = new HashMap<>();
        addOptions(happening, chosen);
        timing.anchorOf(happening).ifPresent(awaited -> addOptions(awaited, chosen));
        return chosen;
    }

    private static void addOptions(Happening happening, Map<Decision, Option> chosen) {
        for (EObject part = happening; part != null; part = part.eContainer()) {
            if (part instanceof Option option && option.eContainer() instanceof Decision decision) {
                chosen.putIfAbsent(decision, option);
            }
        }
    }

    /** Why what is asked for has not happened by the time of what asks, in a whole sentence; empty where it may have. */
    static Optional<String> notYet(HappeningMonths timing, Happening asking, Happening asked) {
        Wait own = timing.waitOf(asking);
        Wait other = timing.waitOf(asked);
        boolean mayRepeat = own.root().eContainer() instanceof Trigger trigger && !trigger.isOnce();
        if (own.root() == other.root() && other.months() > own.months() && !mayRepeat) {
            return Optional.of(asked.getName() + " cannot have happened yet: it comes " + Messages.months(other.months()) + " after "
                    + own.root().getName() + ", " + asking.getName() + " "
                    + (own.months() == 0 ? "at the same time." : Messages.months(own.months()) + " after it."));
        }
        Optional<MonthRange> latest = timing.of(asking);
        return timing.of(asked).filter(months -> latest.filter(range -> months.first().isAfter(range.last())).isPresent())
                .map(months -> asked.getName() + " cannot have happened yet: it comes in " + months.first()
                        + " at the earliest, " + asking.getName() + " in " + latest.get().last() + " at the latest.");
    }

    /** What takes place under a condition. */
    static Optional<Happening> asking(Condition condition) {
        for (EObject part = condition; part != null; part = part.eContainer()) {
            if (part instanceof Replacement replacement) {
                return Optional.ofNullable(replacement.getReplaced()).filter(Messages::isKnown).map(event -> event);
            }
            if (part instanceof Event || part instanceof Decision) {
                return Optional.of((Happening) part);
            }
        }
        return Optional.empty();
    }
}
