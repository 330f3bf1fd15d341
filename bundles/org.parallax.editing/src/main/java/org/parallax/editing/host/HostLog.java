package org.parallax.editing.host;

/**
 * Where a host keeps what went wrong, for whoever mends the program: the log of a workbench, the standard error of a
 * server. Called from any thread; implementations never throw and never wait.
 */
public interface HostLog {

    /** Something that failed without harm to the user's work. */
    void warning(String sentence);

    /** Something that failed without harm to the user's work, with what was thrown. */
    void warning(String sentence, Throwable cause);

    /** Something that failed and should not have, with what was thrown. */
    void error(String sentence, Throwable cause);
}
