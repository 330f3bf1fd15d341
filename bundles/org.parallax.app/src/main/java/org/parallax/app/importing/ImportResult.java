package org.parallax.app.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a table. Every row is an event, marked, or left out by the mapping: the three add up to {@code rows}.
 *
 * @param text a text of the language, which adds to the record and has no error in it
 * @param rows how many there are
 * @param events how many became events
 * @param marked those that did not, in their order
 * @param leftOut why rows were left out by the mapping, with how many; the most frequent first
 * @param warnings how many warnings the language has about the text
 */
public record ImportResult(String text, int rows, int events, List<MarkedRow> marked, Map<String, Integer> leftOut, int warnings) {

    public ImportResult {
        marked = List.copyOf(marked);
        leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
    }

    /** How many rows were left out. */
    public int skipped() {
        return leftOut.values().stream().mapToInt(Integer::intValue).sum();
    }
}
