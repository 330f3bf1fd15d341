package org.parallax.app.comparing;

import java.util.Locale;
import org.parallax.dsl.record.Corrections;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Agreement;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Image;
import org.parallax.model.Issue;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Named;
import org.parallax.model.Quantity;
import org.parallax.model.State;
import org.parallax.projection.result.StateNames;

/**
 * What a statement is called.
 *
 * @param id the name that results give to it, or would if it moved anything
 * @param words for people, as half a sentence that begins with a small letter
 */
record StatementName(String id, String words) {

    /** One that has the same name everywhere. */
    StatementName(String everywhere) {
        this(everywhere, everywhere);
    }

    /** An element of a record. A correction and a retraction are called as the event is that they are about. */
    static StatementName of(Element element) {
        return switch (element) {
            case Event event -> event(Corrections.nameOf(event), Titles.of(event, event));
            case Image image -> new StatementName(
                    "image by " + image.getViewer().getName() + ": " + image.getTitle(), "image “" + image.getTitle() + "”");
            case Level level -> new StatementName(
                    "documented " + id(level.getState(), level.getQuantity()), "documented " + words(level.getState(), level.getQuantity()));
            case State state -> named(state.getName(), state);
            case Issue issue -> named(issue.getName(), issue);
            case Leader leader -> named(leader.getName(), leader);
            case Agreement agreement -> named(agreement.getName(), agreement);
            case Named other -> named(sort(other) + " " + other.getName(), other);
            default -> Corrections.subject(element).map(event -> event(event.getName(), Titles.of(event, event)))
                    .orElseGet(() -> new StatementName("what else is told of the record"));
        };
    }

    /** An event by its name and its title. */
    static StatementName event(String name, String title) {
        return new StatementName(name, "event “" + title + "”");
    }

    /** An event or decision that another statement is about. */
    static StatementName of(Happening happening) {
        return happening instanceof Event event ? event(event.getName(), Titles.of(event, event)) : named(happening.getName(), happening);
    }

    /** What is assumed of a quantity of a state. */
    static StatementName assumed(State state, Quantity quantity) {
        return new StatementName(id(state, quantity), "assumed " + words(state, quantity));
    }

    /** A shift of a quantity. */
    static StatementName shift(State state, Quantity quantity) {
        return new StatementName("shift of " + id(state, quantity), "shift of " + words(state, quantity));
    }

    /** A shift of what a state makes of an issue. */
    static StatementName sensitivity(State state, Issue issue) {
        return new StatementName(
                "sensitivity of " + state.getName() + " to " + issue.getName(),
                "sensitivity of " + StateNames.inText(Titles.of(state)) + " to " + Titles.of(issue));
    }

    /** A withdrawal of a state. */
    static StatementName withdrawal(State state) {
        return new StatementName("withdrawal of " + state.getName(), "withdrawal of " + StateNames.inText(Titles.of(state)));
    }

    private static StatementName named(String id, Named element) {
        return new StatementName(id, sort(element) + " “" + Titles.of(element) + "”");
    }

    /** As the language calls such an element: {@code event kind}, {@code source}. */
    private static String sort(Named element) {
        return element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String id(State state, Quantity quantity) {
        return state.getName() + " " + quantity.name().toLowerCase(Locale.ROOT);
    }

    private static String words(State state, Quantity quantity) {
        return Titles.of(state) + " " + quantity.name().toLowerCase(Locale.ROOT);
    }
}
