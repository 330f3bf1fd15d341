package org.parallax.dsl.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Agreement;
import org.parallax.model.Issue;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;

/** What an event is over: the issue it names, else that of the agreement it names. */
public final class EventIssue {

    private EventIssue() {
    }

    /**
     * The issue that an event names; where it names none, the first that the agreement it names is over, since figures
     * know one issue of an event. Empty where neither says any.
     */
    public static Optional<Issue> of(Occurrence event) {
        return own(event).or(() -> named(event, Agreement.class).flatMap(agreement -> agreement.getIssues().stream())
                .filter(issue -> !issue.eIsProxy()).findFirst());
    }

    /** The issue of an event that names none of its own: that of its agreement. */
    public static Optional<Issue> ofAgreement(Occurrence event) {
        return own(event).isPresent() ? Optional.empty() : of(event);
    }

    private static Optional<Issue> own(Occurrence event) {
        return named(event, Issue.class).findFirst();
    }

    private static <T extends Named> Stream<T> named(Occurrence event, Class<T> type) {
        return event.getArguments().stream().flatMap(argument -> argument.getValues().stream())
                .filter(value -> type.isInstance(value) && !value.eIsProxy()).map(type::cast);
    }
}
