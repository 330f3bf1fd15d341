package org.parallax.app.importing;

import java.util.List;

/**
 * A row that did not become an event.
 *
 * @param line the line of the table that it begins in, from 1
 * @param number its number as a spreadsheet counts
 * @param textLine the line of the text in which it is marked, from 1
 * @param faults what is wrong with it, each a sentence with its cure
 */
public record MarkedRow(int line, int number, int textLine, List<String> faults) {

    public MarkedRow {
        faults = List.copyOf(faults);
    }
}
