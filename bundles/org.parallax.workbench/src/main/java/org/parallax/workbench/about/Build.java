package org.parallax.workbench.about;

import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Which build of Parallax this is.
 *
 * @param commit of the sources; {@code unknown} where the build was not given one
 */
public record Build(String version, String commit) {

    private static final String UNKNOWN = "unknown";

    /** The build that is running. */
    public static Build running() {
        Bundle bundle = FrameworkUtil.getBundle(Build.class);
        var version = bundle.getVersion();
        return new Build(
                version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
                Optional.ofNullable(bundle.getHeaders().get("Parallax-Commit")).orElse(UNKNOWN));
    }

    /** The version, and the commit where it is known. */
    public String words() {
        return "Version " + version + (commit.equals(UNKNOWN) ? "" : ", build " + commit);
    }

    /** What someone who is to find a fault wants to know, line by line. */
    public String details(List<Library> libraries) {
        var text = new StringBuilder("Parallax " + version + "\nBuild " + commit + "\nJava "
                + System.getProperty("java.version") + ", " + System.getProperty("java.vendor") + "\n"
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch") + "\n\n");
        libraries.forEach(library -> text.append(library.name()).append(' ').append(library.version())
                .append(library.licence().isEmpty() ? "" : " (" + library.licence() + ")").append('\n'));
        return text.toString();
    }
}
