package org.parallax.editing.files;

/** How the text in an editor and the file it is of stand to each other. */
public enum TextAndFile {

    /** Both are the same. */
    AGREED,
    /** The author has gone on, the file has not. */
    TEXT_AHEAD,
    /** Another program has changed the file, and the author nothing. */
    FILE_AHEAD,
    /** Both were changed: one of them would be lost if the other were taken. */
    CONFLICT,
    /** There is no file to read: the text in the editor is the only one. */
    VANISHED;

    /**
     * Compares a text with its file.
     *
     * @param saved what the file held when text and file were last known to agree
     * @param shown the text in the editor
     */
    public static TextAndFile of(String saved, String shown, FileOnDisk file) {
        if (!file.condition().hasText()) {
            return VANISHED;
        }
        boolean typed = !shown.equals(saved);
        if (file.text().isEmpty()) {
            return typed ? CONFLICT : FILE_AHEAD;
        }
        var held = file.text().get();
        if (held.equals(shown)) {
            return AGREED;
        }
        boolean changed = !held.equals(saved);
        return changed ? typed ? CONFLICT : FILE_AHEAD : TEXT_AHEAD;
    }
}
