package org.parallax.exercise.journal;

/** What was to be appended is not acknowledged; the message is a sentence that says why. */
public final class NotStored extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotStored(String sentence) {
        super(sentence);
    }

    NotStored(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
