package org.parallax.projection.run;

/** What was asked for cannot be done; the message is a sentence for people to read. */
final class RequestRejected extends Exception {

    private static final long serialVersionUID = 1;

    RequestRejected(String message) {
        super(message);
    }

    RequestRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
