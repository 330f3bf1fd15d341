package org.parallax.app.lowering;

import java.util.stream.Collectors;
import org.parallax.model.Argument;
import org.parallax.model.Event;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;

/** Words for a person where the author gave none. */
public final class Titles {

    private Titles() {}

    /** The title, or the name where there is none. */
    public static String of(Named named) {
        return isBlank(named.getTitle()) ? named.getName() : named.getTitle();
    }

    /** The title of an event as told; without one, its kind and arguments in words. */
    public static String of(Event event, Occurrence telling) {
        if (telling instanceof Replacement replacement && !isBlank(replacement.getTitle())) {
            return replacement.getTitle();
        }
        return isBlank(event.getTitle()) ? inWords(telling) : event.getTitle();
    }

    private static String inWords(Occurrence event) {
        var arguments = event.getArguments().stream()
                .map(Titles::argument)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return (of(event.getKind()) + " " + arguments).strip();
    }

    private static String argument(Argument argument) {
        if (argument.isSetIntensity()) {
            return "";
        }
        var value = argument.isSetLeaning()
                ? argument.getLeaning().getLiteral()
                : argument.getValues().stream().map(Titles::of).collect(Collectors.joining(" and "));
        return argument.getRole().getLiteral() + " " + value;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
