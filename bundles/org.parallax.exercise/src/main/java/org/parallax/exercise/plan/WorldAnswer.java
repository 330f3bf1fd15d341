package org.parallax.exercise.plan;

/** An answer of the world. */
public sealed interface WorldAnswer {

    /** It came true, or not. */
    record CameTrue(boolean so) implements WorldAnswer {}

    /** The question has no answer; it counts nowhere. */
    record Void() implements WorldAnswer {}
}
