package org.parallax.app.revision;

import java.nio.file.Path;
import org.parallax.projection.result.Outcome;

/** Where earlier versions of a file are kept. Reading one changes nothing and starts no process. */
public interface EarlierVersions {

    /**
     * A file as it was, with the files of the language beside it.
     *
     * @param file as it is now; it need not lie in the folder that the program runs in
     * @param name of the version
     * @return rejected if there is no such version of the file, or its text cannot be read; the reason says what to do
     */
    Outcome<EarlierVersion> read(Path file, String name);
}
