package org.parallax.editing.guide;

/** What a reader wants to know. */
public sealed interface GuideTopic {

    /** Where it begins. */
    record Start() implements GuideTopic {}

    /** What a problem's code means and what cures it. */
    record Issue(String code) implements GuideTopic {}

    /** What a word of the language does. */
    record Word(String word) implements GuideTopic {}

    /** What a word of the language does in an exercise. */
    record PlanWord(String word) implements GuideTopic {}

    /** How to read a view of the window, by its id; one that no section is about has the beginning. */
    record View(String id) implements GuideTopic {}

    /** What the card of an installed theory says, by its id. */
    record Theory(String id) implements GuideTopic {}

    /** A word of the language at an offset in a text, by what stands around it: what begins last at the margin before it. */
    static GuideTopic word(String word, String text, int offset) {
        String around = text.substring(0, offset).lines().filter(line -> !line.isEmpty() && Character.isLetter(line.charAt(0)))
                .reduce("", (before, line) -> line);
        return around.startsWith("exercise") ? new PlanWord(word) : new Word(word);
    }
}
