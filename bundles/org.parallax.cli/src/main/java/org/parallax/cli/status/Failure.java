package org.parallax.cli.status;

/** Ends a command with a status and one line for the user: what is wrong, and what to do. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitStatus status;

    /** {@code message} says in one line what is wrong, and what to do. */
    public Failure(ExitStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** The command was called wrongly. */
    public static Failure usage(String message) {
        return new Failure(ExitStatus.WRONG_USAGE, message);
    }

    /** The input has errors, or a result cannot be written. */
    public static Failure input(String message) {
        return new Failure(ExitStatus.INPUT_HAS_ERRORS, message);
    }

    /** The exit status that the command ends with. */
    public ExitStatus status() {
        return status;
    }
}
