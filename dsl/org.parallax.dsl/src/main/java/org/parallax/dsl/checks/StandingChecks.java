package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Replacement;
import org.parallax.model.Retraction;
import org.parallax.model.Scenario;
import org.parallax.model.time.Days;

/** Only a condition that is in force can be ended, in the record and in a scenario. */
public final class StandingChecks extends Checks {

    private final RecordEndings endings;
    private final Inheritances inheritances;
    private final PlannedEndings planned;

    @Inject
    StandingChecks(RecordEndings endings, Inheritances inheritances, PlannedEndings planned) {
        this.endings = endings;
        this.inheritances = inheritances;
        this.planned = planned;
    }

    /** A kind ends kinds of conditions. */
    @Check
    public void kindEndsConditions(EventKind kind) {
        for (int i = 0; i < kind.getEnded().size(); i++) {
            EventKind ended = kind.getEnded().get(i);
            if (Messages.isKnown(ended) && !StandingConditions.isStanding(ended)) {
                report(IssueCode.ENDS_NO_CONDITION, kind, Literals.EVENT_KIND__ENDED, i, ended.getName()
                        + " is over by itself, so that " + kind.getName() + " cannot end it: only what \"lasts until ended\" can be ended.",
                        OtherPlace.of(ended, Messages.element(ended)));
            }
        }
    }

    /** An event names conditions, and not itself. */
    @Check
    public void namesConditions(Occurrence occurrence) {
        for (int i = 0; i < occurrence.getEnded().size(); i++) {
            Event event = occurrence.getEnded().get(i);
            if (!Messages.isKnown(event)) {
                continue;
            }
            Occurrence told = told(occurrence, event);
            if (occurrence instanceof Event own && Corrections.firstTelling(own) == event || occurrence instanceof Replacement replacement && replacement.getReplaced() == event) {
                report(IssueCode.ENDS_LATER, occurrence, Literals.OCCURRENCE__ENDED, i, event.getName() + " cannot end itself.");
            } else if (Messages.isKnown(told.getKind()) && !StandingConditions.begins(told)) {
                report(IssueCode.ENDS_NO_CONDITION, occurrence, Literals.OCCURRENCE__ENDED, i, event.getName() + " is "
                        + Messages.withArticle(told.getKind().getName()) + ", which is over by itself: only what \"lasts until ended\" can be ended.",
                        OtherPlace.of(event, Messages.element(event)));
            }
        }
    }

    /** An event of the record ends what is in force by what the record tells. */
    @Check
    public void inRecord(Event event) {
        Optional<Days> when = HappeningMonths.days(event.getWhen());
        if (!(event.eContainer() instanceof Document) || !StandingConditions.ends(event) || when.isEmpty()) {
            return;
        }
        Endings record = endings.seenFrom(event);
        if (record.toldLast(event).filter(event::equals).isEmpty()) {
            // Whoever corrects it or retracts it has the say.
            return;
        }
        List<Event> ended = record.endedBy(event);
        if (StandingConditions.named(event)) {
            eachNamed(event, (named, place) -> {
                Event condition = record.toldLast(named).orElse(named);
                if (reportRetracted(event, place, named)) {
                    return;
                }
                if (StandingConditions.begins(condition) && !ended.contains(condition)) {
                    report(event, place, EndingFault.notStanding(event, condition, condition,
                            record.of(condition).map(Endings.Ending::event), List.of()));
                }
            });
        } else if (ended.isEmpty() && saysAll(event) && !actsOnAgreement(event)) {
            List<Event> meant = record.conditions().stream().filter(each -> StandingConditions.mayEnd(event, each, each)).toList();
            Optional<Event> last = meant.stream().filter(each -> HappeningMonths.days(each.getWhen())
                    .filter(begun -> !begun.isAfter(when.get())).isPresent()).reduce((one, other) -> other);
            report(event, EndingFault.nothing(event, last, last.flatMap(record::of).map(Endings.Ending::event),
                    meant.stream().findFirst(), List.of()));
        }
    }

    /** An event of a scenario ends what may be in force by what the record and the scenario place before it. */
    @Check
    public void inScenario(Scenario scenario) {
        planned.each(scenario, (course, act, meant) -> {
            if (EcoreUtil2.isAncestor(scenario, act.occurrence())) {
                compare(course, act, meant, scenario);
            }
        });
    }

    private void compare(StandingCourse course, StandingCourse.Act act, List<List<StandingCourse.Standing>> groups, Scenario scenario) {
        Occurrence ending = act.occurrence();
        if (StandingConditions.named(ending)) {
            eachNamed(ending, (named, place) -> {
                Event event = endings.seenFrom(scenario).toldLast(named).orElse(named);
                if (reportRetracted(ending, place, named)) {
                    return;
                }
                Optional<StandingCourse.Standing> condition = course.of(event);
                if (condition.isEmpty()) {
                    ScenarioHorizon.of(scenario).asOf().ifPresent(asOf -> reportLaterFact(ending, place, event, new AsOf(asOf)));
                } else if (!course.mayStand(condition.get(), act)) {
                    report(ending, place, EndingFault.notStanding(ending, event, condition.get().told(),
                            course.endOf(condition.get()).map(StandingCourse.Act::occurrence), course.standingThen(act)));
                }
            });
            return;
        }
        List<StandingCourse.Standing> meant = groups.stream().flatMap(List::stream).toList();
        if (meant.stream().noneMatch(each -> course.mayStand(each, act)) && saysAll(ending) && !actsOnAgreement(ending)) {
            Optional<StandingCourse.Standing> last = meant.stream().filter(each -> !each.days().isAfter(act.days()))
                    .reduce((one, other) -> other);
            report(ending, EndingFault.nothing(ending, last.map(StandingCourse.Standing::event),
                    last.flatMap(course::endOf).map(StandingCourse.Act::occurrence),
                    meant.stream().map(StandingCourse.Standing::event).findFirst(), course.standingThen(act)));
        }
    }

    /** What was taken out of the record stands no more; false where it was not. */
    private boolean reportRetracted(Occurrence ending, int place, Event named) {
        Optional<Retraction> retraction = named.eContainer() instanceof Document ? endings.retraction(ending, named) : Optional.empty();
        retraction.ifPresent(found -> report(IssueCode.CONDITION_NOT_IN_FORCE, ending, Literals.OCCURRENCE__ENDED, place, named.getName()
                + " is retracted in " + Messages.place(ending, found) + ", so " + Messages.name(ending) + " cannot end it.",
                OtherPlace.of(found, "what retracts it")));
        return retraction.isPresent();
    }

    /** What had not happened yet, or may not have, or became known only later. */
    private void reportLaterFact(Occurrence ending, int place, Event event, AsOf asOf) {
        if (event.eContainer() instanceof Document && StandingConditions.begins(event)
                && HappeningMonths.days(event.getWhen()).isPresent() && !asOf.knows(event)) {
            report(IssueCode.LATER_FACT, ending, Literals.OCCURRENCE__ENDED, place, event.getName() + " ("
                    + Telling.of(ending, event) + ") was not known as of " + asOf.month() + ".",
                    OtherPlace.of(event, Messages.element(event)));
        }
    }

    /** Whether an event names all that its kind asks for, and this what it ends; else that is said, and what is ended cannot be known. */
    private static boolean saysAll(Occurrence occurrence) {
        return occurrence.getKind().getEnded().stream().allMatch(Messages::isKnown) && ArgumentChecks.missing(occurrence).isEmpty() && occurrence.getArguments().stream()
                .flatMap(argument -> argument.getValues().stream()).allMatch(Messages::isKnown);
    }

    private void report(Occurrence ending, int place, EndingFault fault) {
        report(fault.code(), ending, Literals.OCCURRENCE__ENDED, place, fault.message(), fault.data().toArray(String[]::new));
    }

    private void report(Occurrence ending, EndingFault fault) {
        report(fault.code(), ending, Literals.OCCURRENCE__KIND, fault.message(), fault.data().toArray(String[]::new));
    }

    private Occurrence told(Occurrence from, Event event) {
        if (event.eContainer() instanceof Document) {
            return endings.seenFrom(from).toldLast(event).orElse(event);
        }
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(from, Scenario.class))
                .map(scenario -> inheritances.of(scenario).telling(event)).orElse(event);
    }

    /** What is done to an agreement is possible or not by the agreement's own course, which has a check of its own. */
    private static boolean actsOnAgreement(Occurrence occurrence) {
        return !occurrence.getKind().getAgreementEffects().isEmpty();
    }

    private static void eachNamed(Occurrence occurrence, NamedPlace check) {
        for (int i = 0; i < occurrence.getEnded().size(); i++) {
            Event event = occurrence.getEnded().get(i);
            if (Messages.isKnown(event) && event != occurrence) {
                check.accept(event, i);
            }
        }
    }

    /** What is done with a name and its position. */
    private interface NamedPlace {

        void accept(Event event, int position);
    }
}
