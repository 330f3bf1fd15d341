package org.parallax.dsl.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.Agreement;
import org.parallax.model.AgreementAction;
import org.parallax.model.Period;

/** The states an agreement can be in. */
enum AgreementStatus {
    NOT_IN_FORCE("not in force"), IN_FORCE("in force"), SUSPENDED("suspended");

    private final String words;

    AgreementStatus(String words) {
        this.words = words;
    }

    /** For a sentence with "is". */
    String words() {
        return words;
    }

    /** What an agreement is at the end of a day, by its own periods; empty when they do not say. */
    static Optional<AgreementStatus> on(Agreement agreement, LocalDate day) {
        if (agreement.getInForce().isEmpty() && !agreement.getSigned().isGiven()) {
            return Optional.empty();
        }
        if (holds(agreement.getSuspensions(), day)) {
            return Optional.of(SUSPENDED);
        }
        boolean inForce = agreement.getInForce().isEmpty()
                ? agreement.getSigned().days().filter(signed -> !signed.first().isAfter(day)).isPresent()
                : holds(agreement.getInForce(), day);
        return Optional.of(inForce ? IN_FORCE : NOT_IN_FORCE);
    }

    private static boolean holds(List<Period> periods, LocalDate day) {
        return periods.stream().anyMatch(p -> p.getFrom().days().filter(from -> !from.first().isAfter(day)).isPresent()
                && p.getTo().days().filter(to -> to.last().isBefore(day)).isEmpty());
    }

    /** Whether something can be done with an agreement that is this. */
    boolean permits(AgreementAction action) {
        return switch (action) {
            case CONCLUDES -> this == NOT_IN_FORCE;
            case SUSPENDS, INVOKES -> this == IN_FORCE;
            case RESTORES -> this == SUSPENDED;
            case ENDS -> this != NOT_IN_FORCE;
        };
    }

    /** What it is afterwards. */
    AgreementStatus after(AgreementAction action) {
        return switch (action) {
            case CONCLUDES, RESTORES -> IN_FORCE;
            case SUSPENDS -> SUSPENDED;
            case ENDS -> NOT_IN_FORCE;
            case INVOKES -> this;
        };
    }

    /** The issue that something cannot be done with an agreement that is this. */
    IssueCode fault(AgreementAction action) {
        if (action == AgreementAction.RESTORES) {
            return IssueCode.AGREEMENT_NOT_SUSPENDED;
        }
        return switch (this) {
            case NOT_IN_FORCE -> IssueCode.AGREEMENT_NOT_IN_FORCE;
            case SUSPENDED -> action == AgreementAction.CONCLUDES ? IssueCode.AGREEMENT_IN_FORCE : IssueCode.AGREEMENT_SUSPENDED;
            case IN_FORCE -> IssueCode.AGREEMENT_IN_FORCE;
        };
    }
}
