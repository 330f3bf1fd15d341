package org.parallax.app.revision.git;

import java.nio.file.Path;
import org.parallax.app.revision.EarlierVersion;
import org.parallax.app.revision.SavedCopies;
import org.parallax.projection.result.Outcome;

/** Reads one version in a process of its own and prints its text: {@code FILE git|copy VERSION}. */
final class LoneReading {

    private LoneReading() {}

    public static void main(String[] arguments) {
        var versions = arguments[1].equals("git") ? new GitRevisions() : new SavedCopies();
        System.out.println(switch (versions.read(Path.of(arguments[0]), arguments[2])) {
            case Outcome.Completed<EarlierVersion>(var version) -> version.file().text();
            case Outcome.Rejected<EarlierVersion>(var reason) -> reason;
            case Outcome.Cancelled<EarlierVersion> cancelled -> "cancelled";
        });
    }
}
