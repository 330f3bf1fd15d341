package org.parallax.editing.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.parallax.report.text.FileNames;

/**
 * A file that is to be made, never over one that is there. Names that another system would refuse are refused on every
 * system, since folders are shared.
 *
 * @param ending of every file of this kind, with the dot
 */
public record NewFile(TargetFolder folder, String typed, String ending) {

    private static final String REFUSED_SIGNS = "/\\:*?\"<>|";
    private static final int LONGEST = 240;

    /** The name of the file with its ending, whether or not that was typed. */
    public String name() {
        var name = typed.strip();
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? name.substring(0, name.length() - ending.length()) + ending : name + ending;
    }

    /** The name without its ending. */
    public String stem() {
        return name().substring(0, name().length() - ending.length());
    }

    /** Where it will be. Only for one that is not refused. */
    public Path path() {
        return folder.path().resolve(name());
    }

    /** Why it cannot be made, in a sentence with the cure; empty if it can. */
    public Optional<String> refusal() {
        return folder.refusal().or(this::refusedName).or(this::taken);
    }

    /** A name that is not taken: {@code stem}, or {@code stem} with the first number that is free. */
    public static String free(TargetFolder folder, String stem, String ending) {
        var free = stem;
        for (int i = 2; folder.taken(free + ending).isPresent(); i++) {
            free = stem + "-" + i;
        }
        return free;
    }

    private Optional<String> refusedName() {
        var stem = stem();
        if (stem.isBlank()) {
            return Optional.of("Name the file.");
        }
        var sign = stem.codePoints().filter(point -> REFUSED_SIGNS.indexOf(point) >= 0).findFirst();
        if (sign.isPresent()) {
            return Optional.of("A file's name cannot have the sign " + Character.toString(sign.getAsInt())
                    + " in it. Leave it out.");
        }
        if (stem.codePoints().anyMatch(NewFile::isUnseen)) {
            return Optional.of("The name has a sign in it that cannot be seen. Type the name anew.");
        }
        if (stem.startsWith(".")) {
            return Optional.of("A file whose name begins with a dot would be hidden. Leave the dot out.");
        }
        if (FileNames.isDevice(stem)) {
            return Optional.of("Windows keeps the name " + stem + " for itself. Choose another name.");
        }
        return tooLong().or(this::unknownToTheMachine);
    }

    private Optional<String> tooLong() {
        int length = name().getBytes(StandardCharsets.UTF_8).length;
        return length > LONGEST
                ? Optional.of("The name is too long: " + length + " bytes of at most " + LONGEST + ". Shorten it.")
                : Optional.empty();
    }

    private Optional<String> unknownToTheMachine() {
        try {
            path();
            return Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of("This machine cannot write such a name. Choose one of plain letters.");
        }
    }

    private Optional<String> taken() {
        return folder.taken(name()).map(there -> there.equals(name())
                ? "There is a file " + there + " in " + folder.path() + " already. Choose another name."
                : "There is " + there + " in " + folder.path() + " already, and some disks take the two names for one. "
                        + "Choose another name.");
    }

    private static boolean isUnseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
