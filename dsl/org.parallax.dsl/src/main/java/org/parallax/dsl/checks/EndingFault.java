package org.parallax.dsl.checks;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.Document;
import org.parallax.model.Event;
import org.parallax.model.EventKind;
import org.parallax.model.Occurrence;

/**
 * Why an event cannot end what it is to end.
 *
 * @param code the issue
 * @param message the sentence for the author
 * @param data names of conditions that it could end instead, and the place that is to blame
 */
record EndingFault(IssueCode code, String message, List<String> data) {

    /** Copies. */
    EndingFault {
        data = List.copyOf(data);
    }

    /**
     * A condition that is named has an end already, or begins later.
     *
     * @param told how the condition is told last
     * @param end what ended it
     * @param instead names of conditions that are in force then
     */
    static EndingFault notStanding(Occurrence ending, Event condition, Occurrence told, Optional<? extends Occurrence> end,
            List<String> instead) {
        String name = Messages.name(ending);
        return end.<EndingFault>map(by -> new EndingFault(IssueCode.CONDITION_ALREADY_ENDED, condition.getName()
                + " has been ended by " + Messages.name(by) + " (" + Telling.of(ending, by) + "), so " + name
                + " cannot end it again.", with(instead, OtherPlace.of(by, "what ended it"))))
                .orElseGet(() -> new EndingFault(IssueCode.ENDS_LATER, condition.getName() + " begins later ("
                        + Telling.of(ending, told) + "), so " + name + " cannot end it.",
                        with(instead, OtherPlace.of(told, "when it begins"))));
    }

    /**
     * Nothing that the kind of an event ends is in force.
     *
     * @param last the latest condition that had begun
     * @param end what ended that
     * @param later the first condition that begins later
     * @param instead names of conditions of these kinds that are in force then, between other states
     */
    static EndingFault nothing(Occurrence ending, Optional<Event> last, Optional<? extends Occurrence> end, Optional<Event> later,
            List<String> instead) {
        String name = Messages.name(ending);
        String vain = ", so that " + name + " ends nothing";
        String notInForce = "No " + String.join(" or ",
                ending.getKind().getEnded().stream().filter(Messages::isKnown).map(EventKind::getName).toList())
                + " of the same states or agreement is in force then";
        String cure = vain + ": begin one before, or leave " + name + " out.";
        if (last.isPresent() && end.isPresent()) {
            String by = Messages.name(end.get()) + " (" + Telling.of(ending, end.get()) + ")";
            List<String> places = with(instead, OtherPlace.of(end.get(), "what ended it"));
            return isOfRecord(end.get()) && !isOfRecord(ending)
                    ? new EndingFault(IssueCode.CONDITION_NOT_IN_FORCE, notInForce + " (in the record " + by + " ended "
                            + last.get().getName() + ")" + cure, places)
                    : new EndingFault(IssueCode.CONDITION_ALREADY_ENDED, last.get().getName() + " (" + Telling.of(ending, last.get())
                            + ") has been ended by " + by + vain + ".", places);
        }
        if (later.isPresent()) {
            return new EndingFault(IssueCode.ENDS_LATER, later.get().getName() + " begins later ("
                    + Telling.of(ending, later.get()) + ")" + vain + ".", with(instead, OtherPlace.of(later.get(), "when it begins")));
        }
        return new EndingFault(IssueCode.CONDITION_NOT_IN_FORCE, notInForce + cure, instead);
    }

    private static boolean isOfRecord(Occurrence occurrence) {
        return occurrence.eContainer() instanceof Document;
    }

    private static List<String> with(List<String> names, String place) {
        return Stream.concat(names.stream(), Stream.of(place)).toList();
    }
}
