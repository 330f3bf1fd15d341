package org.parallax.dsl.checks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.model.Agreement;
import org.parallax.model.AgreementAction;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Period;
import org.parallax.model.Scenario;
import org.parallax.model.time.PartialDate;

/**
 * What an agreement is at some time, and what makes it so.
 *
 * @param status what it is
 * @param cause the period of the agreement that says so, the event that did it, or the agreement itself by its signature or
 *        announcement
 */
record AgreementStanding(AgreementStatus status, EObject cause) {

    /** At the end of a day, by the agreement's own clauses; empty when they do not say. */
    static Optional<AgreementStanding> on(Agreement agreement, LocalDate day) {
        Optional<AgreementStanding> suspended = holding(agreement.getSuspensions(), day)
                .map(period -> new AgreementStanding(AgreementStatus.SUSPENDED, period));
        if (agreement.getInForce().isEmpty()) {
            return made(agreement).isGiven() ? suspended.or(() -> Optional.of(byMaking(agreement, day))) : Optional.empty();
        }
        return suspended.or(() -> holding(agreement.getInForce(), day)
                .map(period -> new AgreementStanding(AgreementStatus.IN_FORCE, period)))
                .or(() -> Optional.of(new AgreementStanding(AgreementStatus.NOT_IN_FORCE, nearest(agreement.getInForce(), day))));
    }

    /** When it was made: what was announced and never signed takes effect like what was signed. */
    private static PartialDate made(Agreement agreement) {
        return agreement.getSigned().isGiven() ? agreement.getSigned() : agreement.getAnnounced();
    }

    private static AgreementStanding byMaking(Agreement agreement, LocalDate day) {
        boolean isMade = made(agreement).days().filter(days -> !days.first().isAfter(day)).isPresent();
        return new AgreementStanding(isMade ? AgreementStatus.IN_FORCE : AgreementStatus.NOT_IN_FORCE, agreement);
    }

    private static Optional<Period> holding(List<Period> periods, LocalDate day) {
        return periods.stream().filter(p -> p.getFrom().days().filter(from -> !from.first().isAfter(day)).isPresent()
                && p.getTo().days().filter(to -> to.last().isBefore(day)).isEmpty()).findFirst();
    }

    /** Of periods none of which holds on a day, the one that ended last before it, else the one that begins first. */
    private static Period nearest(List<Period> periods, LocalDate day) {
        Comparator<Period> byBeginning = Comparator.comparing(p -> p.getFrom().days().map(days -> days.first()).orElse(LocalDate.MAX));
        return periods.stream().filter(p -> p.getTo().days().filter(to -> to.last().isBefore(day)).isPresent()).max(byBeginning)
                .or(() -> periods.stream().min(byBeginning)).orElseThrow();
    }

    /** What it is after something was done with it. */
    AgreementStanding after(AgreementAction action, Occurrence by) {
        AgreementStatus next = status.after(action);
        return next == status ? this : new AgreementStanding(next, by);
    }

    /** What it is after several acts that begin on one day, each done as soon as it is possible; one that never is does nothing. */
    AgreementStanding after(List<AgreementActs.Act> oneDay) {
        List<AgreementActs.Act> waiting = new ArrayList<>(oneDay);
        waiting.sort(Comparator.comparing(AgreementActs.Act::action));
        AgreementStanding now = this;
        for (int next = 0; next < waiting.size();) {
            if (now.status.permits(waiting.get(next).action())) {
                AgreementActs.Act act = waiting.remove(next);
                now = now.after(act.action(), act.occurrence());
                next = 0;
            } else {
                next++;
            }
        }
        return now;
    }

    /** Whether an event of a scenario made it so, rather than the record. */
    boolean isOfScenario() {
        return EcoreUtil2.getContainerOfType(cause, Scenario.class) != null;
    }

    /** What makes it so, for a text: an event by its name, place and, in the record, its sources; a clause by its place. */
    String causeFrom(EObject text) {
        return switch (cause) {
            case Occurrence event -> Messages.name(event) + " in " + Messages.place(text, event)
                    + (isOfScenario() || event.getCitations().isEmpty() ? "" : ", " + Messages.names(event.getCitations()));
            case Agreement agreement when !agreement.getSigned().isGiven() -> "announced on " + agreement.getAnnounced() + ", "
                    + Messages.place(text, agreement, ParallaxPackage.Literals.AGREEMENT__ANNOUNCED);
            case Agreement agreement -> Messages.place(text, agreement, ParallaxPackage.Literals.AGREEMENT__SIGNED);
            default -> Messages.place(text, cause);
        };
    }
}
