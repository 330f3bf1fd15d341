package org.parallax.app.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Argument;
import org.parallax.model.Event;
import org.parallax.model.Role;

/** A whole event in a line, for comparing how it is told here and there. */
final class EventInWords {

    private EventInWords() {}

    /** {@code 2012-08-10, Territorial incident by Republic of Korea over the islets, intensity severe, alleged}. */
    static String of(Event event) {
        var head = Stream.concat(Stream.of(Titles.of(event.getKind())), event.getArguments().stream()
                .filter(argument -> !argument.isSetIntensity()).map(EventInWords::argument)).collect(Collectors.joining(" "));
        var intensity = event.getArguments().stream().filter(Argument::isSetIntensity)
                .map(argument -> Role.INTENSITY.getLiteral() + " " + argument.getIntensity().getLiteral());
        return Stream.of(Stream.of(WhenWords.of(event.getWhen()), head), intensity,
                        Stream.of("alleged").filter(word -> event.isAlleged()))
                .flatMap(parts -> parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String argument(Argument argument) {
        var value = argument.isSetLeaning() ? argument.getLeaning().getLiteral()
                : argument.getValues().stream().map(Titles::of).collect(Collectors.joining(", "));
        return (argument.getRole().getLiteral() + " " + value).strip();
    }
}
