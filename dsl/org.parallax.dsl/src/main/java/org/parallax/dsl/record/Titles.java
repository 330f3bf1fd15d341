package org.parallax.dsl.record;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.parallax.model.Agreement;
import org.parallax.model.Argument;
import org.parallax.model.Correction;
import org.parallax.model.Event;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;
import org.parallax.model.Role;
import org.parallax.model.State;

/** Titles for readers, also where the author gave none. */
public final class Titles {

    private Titles() {}

    /** The title, or the name where there is none. */
    public static String of(Named named) {
        return named.getTitle().isBlank() ? named.getName() : named.getTitle();
    }

    /**
     * The title of an event; without one, the kind and arguments in words, as the event itself or its replacement gives
     * them.
     */
    public static String of(Event event, Occurrence telling) {
        if (telling instanceof Replacement replacement && !replacement.getTitle().isBlank()) {
            return replacement.getTitle();
        }
        if (event instanceof Correction && event.getTitle().isBlank() && Corrections.firstTelling(event) != event) {
            return of(Corrections.firstTelling(event), telling);
        }
        return event.getTitle().isBlank() ? inWords(telling) : event.getTitle();
    }

    /** Short, since charts and tables have little room: states by their codes, agreements by their names. */
    private static String inWords(Occurrence event) {
        var words = new StringBuilder(of(event.getKind()));
        event.getArguments().stream()
                .filter(argument -> !argument.isSetIntensity())
                .sorted(Comparator.comparing(argument -> !isObject(argument)))
                .forEach(argument -> words.append(words(argument)));
        return words.toString();
    }

    /** A flag says all by its own word. */
    private static String words(Argument argument) {
        if (isObject(argument)) {
            return ": " + value(argument);
        }
        var role = " " + argument.getRole().getLiteral();
        return argument.getRole() == Role.CONSENTED ? role : role + " " + value(argument);
    }

    /** Whether the argument says what the event is made of, so that it needs no word before it. */
    private static boolean isObject(Argument argument) {
        return argument.getRole() == Role.OF || argument.getRole() == Role.BETWEEN;
    }

    private static String value(Argument argument) {
        return argument.isSetLeaning()
                ? argument.getLeaning().getLiteral()
                : argument.getValues().stream().map(Titles::brief).collect(Collectors.joining(" and "));
    }

    private static String brief(Named named) {
        return switch (named) {
            case State state when !state.getCode().isBlank() -> state.getCode();
            case Agreement agreement -> agreement.getName();
            default -> of(named);
        };
    }
}
