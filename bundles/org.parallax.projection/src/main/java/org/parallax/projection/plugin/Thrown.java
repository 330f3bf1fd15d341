package org.parallax.projection.plugin;

import java.lang.reflect.InvocationTargetException;

/** Puts what a plug-in threw into words for people to read. */
public final class Thrown {

    private static final int LONGEST = 200;

    private Thrown() {}

    /** A clause without a full stop, on one line. Never throws, even if what was thrown cannot say its message. */
    public static String inWords(Throwable thrown) {
        try {
            return words(thrown);
        } catch (RuntimeException | Error alsoThrown) {
            // The class of what was thrown may be the plug-in's own, and its methods as broken as the rest.
            return thrown.getClass().getSimpleName();
        }
    }

    private static String words(Throwable thrown) {
        return switch (thrown) {
            case StackOverflowError deep -> "it called itself without end";
            case OutOfMemoryError full -> "it ran out of memory";
            case UnsupportedClassVersionError newer -> "it was compiled for a newer Java than this one";
            case ExceptionInInitializerError start when start.getCause() instanceof Throwable cause -> words(cause);
            case NoClassDefFoundError missing when missing.getCause() instanceof ExceptionInInitializerError start -> words(start);
            case NoClassDefFoundError missing -> "it needs " + said(missing).replace('/', '.') + ", which is missing";
            case ClassNotFoundException missing -> "there is no class " + said(missing);
            case ClassFormatError damaged -> "its class file is damaged";
            case InvocationTargetException made when made.getCause() instanceof Throwable cause -> words(cause);
            case LinkageError unfit -> "it does not fit this version of Parallax (" + said(unfit) + ")";
            default -> said(thrown);
        };
    }

    private static String said(Throwable thrown) {
        var message = thrown.getMessage();
        if (message == null || message.isBlank()) {
            return thrown.getClass().getSimpleName();
        }
        var first = message.strip().lines().findFirst().orElseThrow();
        return first.length() <= LONGEST ? first : cut(first);
    }

    private static String cut(String line) {
        boolean inACharacter = Character.isHighSurrogate(line.charAt(LONGEST - 1));
        return line.substring(0, inACharacter ? LONGEST - 1 : LONGEST) + "…";
    }
}
