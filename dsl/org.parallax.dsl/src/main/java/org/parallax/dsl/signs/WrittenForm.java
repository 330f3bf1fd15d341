package org.parallax.dsl.signs;

import java.util.List;

/**
 * What a number or date, as it stands in a text, is read as.
 *
 * @param end after it
 * @param cure how the language writes it
 * @param kind number or date
 * @param message what is wrong with it; empty when it is written as the language writes it
 * @param data what a quick fix may put in its place
 */
record WrittenForm(int end, String cure, Slip.Kind kind, String message, List<String> data) {

    /** One that can mean one thing only. */
    static WrittenForm clear(int end, String cure, Slip.Kind kind, String message) {
        return new WrittenForm(end, cure, kind, message, List.of(cure));
    }

    boolean isCanonical() {
        return message.isEmpty();
    }
}
