package org.parallax.app.importing.text;

import org.parallax.model.Intensity;
import org.parallax.model.Leaning;

/** The words of the language that stand for values in an event. */
final class EventWords {

    private EventWords() {}

    /** Whether a word is a leaning or an intensity. */
    static boolean isValue(String word) {
        return Leaning.get(word) != null || Intensity.get(word) != null;
    }
}
