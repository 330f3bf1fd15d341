package org.parallax.dsl.ide.navigate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.text.Place;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.loading.LineMap;
import org.parallax.model.Named;

/**
 * A name and where it is used in the files read together.
 *
 * @param name as its declaration has it
 * @param places in the order of files and text
 */
public record References(String name, List<Found> places) {

    /** One place, and the line it is in. */
    public record Found(FoundLine line, Span span) {}

    public References {
        places = List.copyOf(places);
    }

    /**
     * Of the name at an offset; places inside installed records, which no editor opens, are left out.
     *
     * @param cancelled asked before each file; once true, places are missing
     */
    public static Optional<References> at(int offset, Navigation navigation, XtextResource resource,
            BooleanSupplier cancelled) {
        return navigation.elementAt(resource, offset)
                .map(element -> of(element, navigation.references(resource, element, cancelled), resource));
    }

    private static References of(Named element, List<Place> places, XtextResource from) {
        var found = new ArrayList<Found>();
        var texts = new HashMap<URI, Searched>();
        for (var place : places) {
            if (place.file().isFile()) {
                var file = Path.of(place.file().toFileString());
                var text = texts.computeIfAbsent(place.file(), uri -> Searched.of(text(from, uri)));
                found.add(new Found(text.line(file, place.span()), place.span()));
            }
        }
        return new References(element.getName(), found);
    }

    /** A text that was searched, and its lines. */
    private record Searched(String text, LineMap lines) {

        static Searched of(String text) {
            return new Searched(text, new LineMap(text));
        }

        FoundLine line(Path file, Span span) {
            int line = lines.line(span.offset());
            return new FoundLine(file, line + 1, text.substring(lines.start(line), lines.end(line)).strip());
        }
    }

    /** The text that was searched, which an editor may hold unsaved. */
    private static String text(XtextResource from, URI file) {
        return from.getResourceSet().getResource(file, false) instanceof XtextResource searched
                ? searched.getParseResult().getRootNode().getText()
                : "";
    }
}
