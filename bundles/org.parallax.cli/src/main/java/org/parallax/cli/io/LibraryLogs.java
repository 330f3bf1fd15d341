package org.parallax.cli.io;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;

/** Keeps log output of libraries off standard error, which is for messages to the user. */
public final class LibraryLogs {

    private LibraryLogs() {}

    /** Switches all logging off; what matters reaches the user as a diagnostic or a status. */
    public static void silence() {
        var root = Logger.getRootLogger();
        root.removeAllAppenders();
        root.addAppender(new NullAppender());
        root.setLevel(Level.OFF);
    }
}
