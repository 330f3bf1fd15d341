package org.parallax.dsl.checks;

import org.parallax.dsl.issues.IssueCode;
import org.parallax.model.AgreementAction;

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
