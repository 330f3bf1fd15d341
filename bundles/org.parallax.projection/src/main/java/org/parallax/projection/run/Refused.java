package org.parallax.projection.run;

/** What was asked for cannot be done; the message is a sentence for a person. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    Refused(String message) {
        super(message);
    }

    Refused(String message, Throwable cause) {
        super(message, cause);
    }
}
