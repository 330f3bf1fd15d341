package org.parallax.record.japankorea;

/**
 * Where words are said to stand.
 *
 * @param source the name of the source
 * @param section the heading of the section; empty where all of the document is meant
 */
record CitedPlace(String source, String section) {

    /** As a message names it. */
    String words() {
        return section.isEmpty() ? source : source + " at \"" + section + "\"";
    }
}
