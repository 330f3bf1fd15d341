package org.parallax.exercise.journal;

import java.util.List;

/**
 * What a log holds.
 *
 * @param records the JSON of each, in order
 * @param head the 16 digits of the last, by which all are told from any others; zeros if there is none
 */
public record LogContent(List<String> records, String head) {

    public LogContent {
        records = List.copyOf(records);
    }
}
