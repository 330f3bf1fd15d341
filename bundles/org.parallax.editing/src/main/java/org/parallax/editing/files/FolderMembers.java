package org.parallax.editing.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is in a folder, read to its end before anything is done with it. */
final class FolderMembers {

    private FolderMembers() {}

    /** The members whose names meet a glob, in no order; fails as reading a file does, however far the listing had come. */
    static List<Path> of(Path folder, String glob) throws IOException {
        try (var members = Files.newDirectoryStream(folder, glob)) {
            return all(members);
        }
    }

    static List<Path> all(DirectoryStream<Path> members) throws IOException {
        try {
            var all = new ArrayList<Path>();
            members.forEach(all::add);
            return all;
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
