package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.model.Agreement;
import org.parallax.model.AgreementAction;
import org.parallax.model.AgreementEffect;
import org.parallax.model.Argument;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.time.Days;

/** What occurrences do to agreements, by their kinds. */
@Singleton
final class AgreementActs {

    private final OccurrenceDays days;

    @Inject
    AgreementActs(OccurrenceDays days) {
        this.days = days;
    }

    /** What an occurrence does; empty when it does nothing to an agreement or its date is unknown. */
    List<Act> of(Occurrence occurrence) {
        if (!Messages.isKnown(occurrence.getKind()) || occurrence.getKind().getAgreementEffects().isEmpty()) {
            return List.of();
        }
        Optional<Days> when = days.of(occurrence);
        List<Act> acts = new ArrayList<>();
        for (AgreementEffect effect : occurrence.getKind().getAgreementEffects()) {
            for (Argument argument : occurrence.getArguments()) {
                for (Named value : argument.getValues()) {
                    if (argument.getRole() == effect.getRole() && value instanceof Agreement agreement && !value.eIsProxy()) {
                        when.ifPresent(d -> acts.add(new Act(occurrence, argument, agreement, effect.getAction(), d)));
                    }
                }
            }
        }
        return acts;
    }

    /** One thing done to one agreement. */
    record Act(Occurrence occurrence, Argument argument, Agreement agreement, AgreementAction action, Days days) {

        /** Whether it happens in every run. */
        boolean certain() {
            return Certainty.isCertain(occurrence);
        }

        /** What it does, for a sentence with "cannot". */
        String verb() {
            String word = action.getLiteral();
            return word.substring(0, word.length() - 1);
        }
    }
}
