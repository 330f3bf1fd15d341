package org.parallax.app.revision;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was, with the files of the language that stood beside it then.
 *
 * @param name how the user asked for it: a revision or the path of a saved copy
 * @param hash of the revision, in full; empty for a saved copy
 * @param file its text
 * @param beside the texts of its folder, sorted by name
 */
public record EarlierVersion(String name, Optional<String> hash, EarlierText file, List<EarlierText> beside) {

    public EarlierVersion {
        beside = List.copyOf(beside);
    }

    /**
     * A text as it was.
     *
     * @param file the name of its file, without a folder
     * @param place what messages call it: {@code HEAD:plans/first.scenario}, or a path
     */
    public record EarlierText(String file, String place, String text) {}
}
