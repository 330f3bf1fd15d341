package org.parallax.projection.plugin;

/**
 * A plug-in, or one thing it offers, that could not be used and was left out.
 *
 * @param sentence for people to read: which file, what is wrong with it, what to do; without a full stop
 * @param cause for a log
 */
public record Defect(String sentence, Throwable cause) {

    private static final String CURE = "; get a version that fits, or take the file away";

    /** A file that is no jar. */
    public static Defect unreadable(String file, Throwable cause) {
        return new Defect(file + " is no jar that can be read and was left out; get it anew, or take the file away", cause);
    }

    /** A folder, or another place for plug-ins, that cannot be read. */
    public static Defect closed(String place, Throwable cause) {
        return new Defect(place + " cannot be read, so no plug-in in it was found: " + Thrown.inWords(cause), cause);
    }

    /** A class that a file offers and that cannot be instantiated. */
    public static Defect unusable(String file, String type, Throwable cause) {
        return unusable(file, type, Thrown.inWords(cause), cause);
    }

    /** A class that was built for a service as it was before. */
    static Defect outdated(String file, String type, FormerService former, Throwable cause) {
        return new Defect(
                file + " offers " + type + ", which was built for an older Parallax and was left out: " + former.change()
                        + "; build it anew against this installation, or take the file away",
                cause);
    }

    /** A class that a file offers and that cannot be used, for a reason in words. */
    static Defect unusable(String file, String type, String reason, Throwable cause) {
        return new Defect(file + " offers " + type + ", which was left out: " + reason + CURE, cause);
    }
}
