package org.parallax.editing.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.text.Span;
import org.parallax.dsl.ide.text.TextChange;

/** Fixes as the text of a marker's attribute, and back; so that asking a marker for its fixes reads no file. */
public final class StoredFixes {

    /** The platform stores no longer strings. */
    private static final int MOST = 16_000;

    private static final String BETWEEN_FIXES = "\u001d";
    private static final String BETWEEN_CHANGES = "\u001e";
    private static final String BETWEEN_PARTS = "\u001f";

    private StoredFixes() {}

    /** As text; what does not fit is left out. */
    public static String write(List<Fix> fixes) {
        var text = fixes.stream().map(StoredFixes::write).collect(Collectors.joining(BETWEEN_FIXES));
        return text.length() > MOST ? "" : text;
    }

    private static String write(Fix fix) {
        return fix.label() + fix.changes().stream()
                .map(change -> BETWEEN_CHANGES + change.span().offset() + BETWEEN_PARTS + change.span().length()
                        + BETWEEN_PARTS + change.text())
                .collect(Collectors.joining());
    }

    /** From text that {@link #write} made; other text, such as another version's, gives none. */
    public static List<Fix> read(String text) {
        var fixes = new ArrayList<Fix>();
        try {
            for (var stored : text.isEmpty() ? new String[0] : text.split(BETWEEN_FIXES, -1)) {
                var parts = List.of(stored.split(BETWEEN_CHANGES, -1));
                fixes.add(new Fix(parts.getFirst(), parts.stream().skip(1).map(StoredFixes::change).toList()));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return List.of();
        }
        return List.copyOf(fixes);
    }

    private static TextChange change(String stored) {
        var parts = Arrays.asList(stored.split(BETWEEN_PARTS, 3));
        return new TextChange(new Span(Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1))), parts.get(2));
    }
}
