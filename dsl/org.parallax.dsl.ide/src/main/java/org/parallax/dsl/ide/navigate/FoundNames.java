package org.parallax.dsl.ide.navigate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.colour.ColouredSpan;
import org.parallax.dsl.ide.colour.Colouring;
import org.parallax.dsl.ide.colour.Role;
import org.parallax.dsl.ide.text.Span;

/**
 * Where a text names an element of the record: a state, leader, issue, agreement, kind or source.
 *
 * @param names in the order of the text
 * @param isWhole whether that is all; broken syntax hides what names refer to
 */
public record FoundNames(List<Span> names, boolean isWhole) {

    public FoundNames {
        names = List.copyOf(names);
    }

    /** The names of a text as it was read. Call it on the thread of the language services. */
    public static FoundNames in(XtextResource resource, Colouring colouring) {
        var names = colouring.of(resource, Optional.empty()).stream().filter(span -> isOfTheRecord(span.role())).map(ColouredSpan::span).toList();
        return new FoundNames(names, resource.getParseResult() != null && !resource.getParseResult().hasSyntaxErrors());
    }

    private static boolean isOfTheRecord(Role role) {
        return role == Role.ELEMENT || role == Role.KIND || role == Role.SOURCE;
    }

    /** These names and, if they are not complete, those known {@code before} that none of them overlaps. */
    public List<Span> with(List<Span> before) {
        if (isWhole) {
            return names;
        }
        var starts = new TreeMap<Integer, Span>();
        names.forEach(name -> starts.put(name.offset(), name));
        var kept = before.stream().filter(old -> Optional.ofNullable(starts.lowerEntry(old.end()))
                .filter(name -> name.getValue().end() > old.offset())
                .isEmpty());
        return Stream.concat(names.stream(), kept).sorted(Comparator.comparing(Span::offset)).toList();
    }

    /** The stretch from the first to the last name that is in only one of two lists; empty if both are the same. */
    public static Optional<Span> changed(List<Span> before, List<Span> after) {
        int shorter = Math.min(before.size(), after.size());
        int same = 0;
        while (same < shorter && before.get(same).equals(after.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.get(before.size() - 1 - sameAtEnd).equals(after.get(after.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        return Stream.concat(before.subList(same, before.size() - sameAtEnd).stream(), after.subList(same, after.size() - sameAtEnd).stream())
                .reduce((one, other) -> {
                    int start = Math.min(one.offset(), other.offset());
                    return new Span(start, Math.max(one.end(), other.end()) - start);
                });
    }
}
