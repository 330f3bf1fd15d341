package org.parallax.app.lowering;

/**
 * A scenario that cannot be lowered. Thrown only for what the checks report as an error; the message is a sentence for
 * the user.
 */
public final class LoweringException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LoweringException(String message) {
        super(message);
    }
}
