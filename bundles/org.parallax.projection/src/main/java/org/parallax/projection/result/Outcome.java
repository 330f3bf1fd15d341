package org.parallax.projection.result;

/** How a piece of work ended. */
public sealed interface Outcome<T> {

    /** It was done. */
    record Completed<T>(T value) implements Outcome<T> {}

    /** It could not be done; {@code reason} is a sentence for people to read. */
    record Rejected<T>(String reason) implements Outcome<T> {}

    /** It was cancelled before it was done. */
    record Cancelled<T>() implements Outcome<T> {}
}
