package org.parallax.exercise.journal;

import java.io.Closeable;
import java.io.IOException;

/** What a journal needs of a file system. Nobody else writes while it is open. */
interface LogStore extends Closeable {

    /** All bytes of the log. */
    byte[] content() throws IOException;

    /** Writes there, and beyond the end if they reach so far; durable only when forced. */
    void write(byte[] bytes, long at) throws IOException;

    /** Cuts what stands behind; durable only when forced. */
    void truncate(long length) throws IOException;

    /** Returns when all that was written is on the disk. */
    void force() throws IOException;

    /** Keeps what is cut from the log in a file of its own, over no other; durable. Gives its name. */
    String keep(byte[] torn) throws IOException;
}
