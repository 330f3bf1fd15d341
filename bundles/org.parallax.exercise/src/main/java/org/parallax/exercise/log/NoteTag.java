package org.parallax.exercise.log;

/** What a note is for. */
public enum NoteTag {
    /** Something that went well. */
    STRENGTH,
    /** Something to do better. */
    IMPROVE,
    /** What somebody said. */
    QUOTE,
    /** What should be asked. */
    QUESTION
}
