package org.parallax.cli.command;

import java.util.List;
import java.util.stream.Stream;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.HeldBranch;
import org.parallax.projection.situation.Situation;
import org.parallax.report.words.Sentences;

/** Says what is held though nobody asked for it, because what was asked for is planned after it. */
final class HeldAlong {

    private HeldAlong() {}

    /** Says so of results in which this was asked to be held. */
    static void tell(CommandContext context, Held asked, Situation... results) {
        var along = Stream.of(results)
                .flatMap(situation -> situation.held().branches().stream())
                .filter(branch -> asked.of(branch.subject()).isEmpty())
                .map(HeldBranch::text)
                .distinct().toList();
        if (!along.isEmpty()) {
            context.streams().remark("parallax: " + line(along));
        }
    }

    private static String line(List<String> along) {
        return Sentences.list(along) + (along.size() == 1 ? " is" : " are") + " held too: what you hold is planned after "
                + (along.size() == 1 ? "it" : "them") + "; add a month to what you hold, as NAME@YYYY-MM, to leave "
                + (along.size() == 1 ? "it" : "them") + " to each run";
    }
}
