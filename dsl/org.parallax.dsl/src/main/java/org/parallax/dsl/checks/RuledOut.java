package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.Decision;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.Option;
import org.parallax.model.Scenario;

/** What never takes place in a scenario, inherited things included, because a figure there says so. */
@Singleton
final class RuledOut {

    private final Inheritances inheritances;

    @Inject
    RuledOut(Inheritances inheritances) {
        this.inheritances = inheritances;
    }

    /** Why a happening never takes place, by its own figure or that of what it is part of; empty where it may. */
    Optional<String> why(Scenario scenario, Happening happening) {
        Inheritance inheritance = inheritances.of(scenario);
        for (EObject part = happening; part != null; part = part.eContainer()) {
            if (part instanceof Event event && isRuledOut(inheritance.telling(event))) {
                return Optional.of(event.getName() + " has a probability of 0 %");
            }
            if (part instanceof Option option && isRuledOut(inheritance, option)) {
                return Optional.of("the option " + option.getName() + " has a share of 0 %");
            }
        }
        return Optional.empty();
    }

    private static boolean isRuledOut(Occurrence occurrence) {
        return occurrence.isSetProbability() && occurrence.getProbability() == 0;
    }

    /** Where all that is left of a decision has no share, each of it is as likely as the other. */
    private static boolean isRuledOut(Inheritance inheritance, Option option) {
        return option.isSetShare() && option.getShare() == 0 && option.eContainer() instanceof Decision decision
                && decision.getOptions().stream().anyMatch(other -> other.getShare() > 0 && !inheritance.isRemoved(other));
    }
}
