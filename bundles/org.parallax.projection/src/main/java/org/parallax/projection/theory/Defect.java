package org.parallax.projection.theory;

/**
 * A plug-in, or one thing it offers, that could not be used and was left out.
 *
 * @param sentence for a person: which file, what is wrong with it, what to do; without a full stop
 * @param cause for a log
 */
public record Defect(String sentence, Throwable cause) {

    private static final String CURE = "; get a version that fits, or take the file away";

    /** A file that is no jar. */
    public static Defect unreadable(String file, Throwable cause) {
        return new Defect(file + " is no jar that can be read and was left out; get it anew, or take the file away", cause);
    }

    /** A class that a file offers and that cannot be made. */
    public static Defect unusable(String file, String type, Throwable cause) {
        return new Defect(file + " offers " + type + ", which was left out: " + Thrown.inWords(cause) + CURE, cause);
    }
}
