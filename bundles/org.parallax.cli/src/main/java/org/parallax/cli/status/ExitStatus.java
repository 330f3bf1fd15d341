package org.parallax.cli.status;

import java.util.Arrays;

/** The exit statuses of the process. */
public enum ExitStatus {
    /** The command succeeded. */
    DONE(0),
    /** The input has errors, a theory failed and was left out, or a result could not be written. */
    INPUT_HAS_ERRORS(1),
    /** The command was called wrongly. */
    WRONG_USAGE(2),
    /** An expectation failed and {@code --strict} was given. */
    EXPECTATION_FAILED(3),
    /** A bug in Parallax. */
    BUG(70),
    /** Cancelled with Ctrl-C: the status that shells expect for it. */
    INTERRUPTED(130);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number that the shell sees. */
    public int code() {
        return code;
    }

    /**
     * The status with that number.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ExitStatus of(int code) {
        return Arrays.stream(values())
                .filter(status -> status.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command ends with " + code));
    }
}
