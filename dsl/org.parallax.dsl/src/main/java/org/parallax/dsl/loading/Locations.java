package org.parallax.dsl.loading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Finds lines and columns for the places in a text, and for those in the texts seen together with it. */
final class Locations {

    private final XtextResource resource;
    private final Function<URI, String> names;
    private final Map<URI, LineMap> lines = new HashMap<>();

    /** @param names how the user named files */
    Locations(XtextResource resource, Function<URI, String> names) {
        this.resource = resource;
        this.names = names;
    }

    /** A place in the text itself. */
    Location at(int offset, int length) {
        return at(resource.getURI(), offset, length);
    }

    /** Where an issue of the text itself is. */
    Location of(Issue issue) {
        int length = issue.getLength() == null ? 0 : Math.max(0, issue.getLength());
        LineMap map = lines(resource.getURI());
        if (issue.getOffset() != null && issue.getOffset() <= map.length()) {
            return at(issue.getOffset(), length);
        }
        // A text that nests too deep is read as an empty one, in which no lines can be counted.
        int line = issue.getLineNumber() == null ? 1 : issue.getLineNumber();
        int offset = issue.getOffset() == null ? map.start(line - 1) : issue.getOffset();
        return new Location(resource.getURI(), names.apply(resource.getURI()), line, 1, offset, length);
    }

    /** Another place that a check referred to, as part of a diagnostic. */
    Diagnostic.Related related(OtherPlace other) {
        return new Diagnostic.Related(at(other.file(), other.offset(), other.length()), other.words());
    }

    private Location at(URI file, int offset, int length) {
        LineMap map = lines(file);
        return new Location(file, names.apply(file), map.line(offset) + 1, map.character(offset) + 1, offset, length);
    }

    private LineMap lines(URI file) {
        return lines.computeIfAbsent(file, uri -> new LineMap(text(uri)));
    }

    private String text(URI file) {
        return resource.getResourceSet().getResource(file, false) instanceof XtextResource other
                ? other.getParseResult().getRootNode().getText()
                : "";
    }
}
