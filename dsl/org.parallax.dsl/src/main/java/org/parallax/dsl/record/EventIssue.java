package org.parallax.dsl.record;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.model.Agreement;
import org.parallax.model.Argument;
import org.parallax.model.Issue;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Role;
import org.parallax.model.Salience;

/**
 * What an event is over: the issue it names, else that of the agreement it names. Figures know one issue of an event, and the
 * order of the text decides nothing: of several it is the one that matters most to its parties together, and of several alike
 * the one whose name comes first in the alphabet.
 */
public final class EventIssue {

    private static final Comparator<Issue> MOST_SALIENT = Comparator.<Issue>comparingDouble(
            issue -> issue.getSaliences().stream().mapToDouble(Salience::getValue).sum()).reversed().thenComparing(Issue::getName);

    private EventIssue() {
    }

    /** The issue that an event names, where it names none that of the agreement it names. Empty where neither says any. */
    public static Optional<Issue> of(Occurrence event) {
        return own(event).or(() -> chosen(named(event, Agreement.class).flatMap(agreement -> agreement.getIssues().stream())));
    }

    /** The issue that events of an agreement are over, unless they name one of their own. */
    public static Optional<Issue> of(Agreement agreement) {
        return chosen(agreement.getIssues().stream());
    }

    /** The issue of an event that names none of its own: that of its agreement. */
    public static Optional<Issue> ofAgreement(Occurrence event) {
        return own(event).isPresent() ? Optional.empty() : of(event);
    }

    private static Optional<Issue> own(Occurrence event) {
        var told = event.getArguments().stream().filter(argument -> argument.getRole() == Role.OVER);
        return chosen(told.flatMap(argument -> values(argument, Issue.class))).or(() -> chosen(named(event, Issue.class)));
    }

    private static Optional<Issue> chosen(Stream<Issue> issues) {
        return issues.filter(issue -> !issue.eIsProxy()).min(MOST_SALIENT);
    }

    private static <T extends Named> Stream<T> named(Occurrence event, Class<T> type) {
        return event.getArguments().stream().flatMap(argument -> values(argument, type));
    }

    private static <T extends Named> Stream<T> values(Argument argument, Class<T> type) {
        return argument.getValues().stream().filter(value -> type.isInstance(value) && !value.eIsProxy()).map(type::cast);
    }
}
