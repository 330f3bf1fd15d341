package org.parallax.editing.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the desktop asks programs to move nothing. The toolkit does not say, so it is read from where GTK reads
 * it, {@code gtk-enable-animations} in its settings; {@code -Dparallax.motion=off} asks the same.
 */
public final class ReducedMotion {

    private static final Pattern OFF = Pattern.compile("(?m)^\\s*gtk-enable-animations\\s*=\\s*(?:0|false)\\b");

    private ReducedMotion() {}

    /** Whether the desktop, or who started the program, asks for it. */
    public static boolean isAsked() {
        return "off".equals(System.getProperty("parallax.motion")) || isAskedBy(settings());
    }

    /** Whether settings of GTK ask for it. */
    public static boolean isAskedBy(String settings) {
        return OFF.matcher(settings).find();
    }

    private static String settings() {
        var folder = Optional.ofNullable(System.getenv("XDG_CONFIG_HOME"))
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"));
        try {
            return Files.readString(folder.resolve("gtk-3.0").resolve("settings.ini"));
        } catch (IOException e) {
            return "";
        }
    }
}
