package org.parallax.dsl.ide.navigate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.EditorServices;
import org.parallax.dsl.ide.Place;
import org.parallax.dsl.ide.Span;
import org.parallax.model.Named;

/**
 * A name and where it stands in the files seen together.
 *
 * @param name as its giver wrote it
 * @param places in the order of files and text
 */
public record References(String name, List<Found> places) {

    /** One place, and the line it is in. */
    public record Found(FoundLine line, Span span) {}

    public References {
        places = List.copyOf(places);
    }

    /** Of the name at an offset; places inside installed records, which no editor opens, are left out. */
    public static Optional<References> at(int offset, EditorServices services, XtextResource resource) {
        return services.navigation().elementAt(resource, offset)
                .map(element -> of(element, services.navigation().references(resource, element), resource));
    }

    private static References of(Named element, List<Place> places, XtextResource from) {
        var found = new ArrayList<Found>();
        var texts = new HashMap<URI, String>();
        for (var place : places) {
            if (place.file().isFile()) {
                var file = Path.of(place.file().toFileString());
                found.add(new Found(line(file, texts.computeIfAbsent(place.file(), uri -> text(from, uri)), place.span()), place.span()));
            }
        }
        return new References(element.getName(), found);
    }

    private static FoundLine line(Path file, String text, Span span) {
        int at = Math.min(span.offset(), text.length());
        int number = 1 + (int) text.substring(0, at).chars().filter(character -> character == '\n').count();
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at);
        return new FoundLine(file, number, text.substring(start, end < 0 ? text.length() : end).strip());
    }

    /** The text that was searched, which an editor may hold unsaved. */
    private static String text(XtextResource from, URI file) {
        return from.getResourceSet().getResource(file, false) instanceof XtextResource searched
                ? searched.getParseResult().getRootNode().getText()
                : "";
    }
}
