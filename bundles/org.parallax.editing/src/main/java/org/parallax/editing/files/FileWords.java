package org.parallax.editing.files;

import java.nio.file.Path;
import java.util.Optional;

/** What is said of a file under a text, with links whose targets are the constants here. */
public final class FileWords {

    /** Writes the text to where its file was. */
    public static final String WRITE_BACK = "write-back";
    /** Asks for another place for the text. */
    public static final String SAVE_ELSEWHERE = "save-elsewhere";
    /** Shows the text beside the one the file has. */
    public static final String COMPARE = "compare";
    /** Writes the text over what another program wrote. */
    public static final String KEEP_MINE = "keep-mine";
    /** Takes what another program wrote in place of the text. */
    public static final String TAKE_FILE = "take-file";

    private static final String ONLY_HERE = " Its text is only here now: ";
    private static final String ELSEWHERE = link(SAVE_ELSEWHERE, "Save elsewhere\u2026");

    private FileWords() {}

    /** The sentence above a text, as its file is; empty where there is nothing to say. */
    public static Optional<String> note(Path file, FileOnDisk found, TextAndFile both) {
        return switch (both) {
            case VANISHED -> Optional.of(vanished(file, found.condition()));
            case CONFLICT -> Optional.of(name(file) + " was changed by another program, and its text here is not saved. "
                    + (found.text().isPresent() ? link(COMPARE, "Compare") + " the two, then " : "")
                    + link(KEEP_MINE, "save this text") + ", " + link(TAKE_FILE, "take the text of the file")
                    + " or " + link(SAVE_ELSEWHERE, "save this one elsewhere\u2026"));
            case AGREED, TEXT_AHEAD, FILE_AHEAD -> Optional.empty();
        };
    }

    /** What an editor's title has after the name of its file; empty where its file is as it should be. */
    public static String mark(FileCondition condition) {
        return switch (condition) {
            case WRITABLE -> "";
            case READ_ONLY -> " (read-only)";
            case UNREADABLE -> " (cannot be read)";
            case GONE, FOLDER_GONE, REPLACED_BY_FOLDER -> " (deleted)";
        };
    }

    /** Why what is typed changes nothing, without a link. */
    public static String readOnly(Path file) {
        return name(file) + " is read-only, so its text can only be read here.";
    }

    /** The same with the way out. */
    public static String readOnlyWithCure(Path file) {
        return readOnly(file) + " " + link(SAVE_ELSEWHERE, "Save a copy\u2026");
    }

    /** What is said where a text could not be saved. */
    public static String unsaved(Path file, String reason) {
        return name(file) + " could not be saved: " + reason + " Its text is kept here. " + ELSEWHERE;
    }

    private static String vanished(Path file, FileCondition condition) {
        return switch (condition) {
            case FOLDER_GONE -> "The folder of " + name(file) + " is gone or cannot be reached." + ONLY_HERE + ELSEWHERE;
            case REPLACED_BY_FOLDER -> "A folder has taken the place of " + name(file) + "." + ONLY_HERE + ELSEWHERE;
            case UNREADABLE -> name(file) + " can no longer be read." + ONLY_HERE + ELSEWHERE;
            case GONE, WRITABLE, READ_ONLY -> name(file) + " was deleted, renamed or moved." + ONLY_HERE
                    + link(WRITE_BACK, "Write it back") + " or " + ELSEWHERE;
        };
    }

    private static String link(String target, String words) {
        return "<a href=\"" + target + "\">" + words + "</a>";
    }

    /** Where an {@code &} stands, a link would take it for a mark of a key. */
    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a");
    }
}
