package org.parallax.report.record;

import java.util.List;
import org.parallax.report.record.RecordDossier.Citation;

/**
 * What a record makes of a source.
 *
 * @param cited how often it is cited itself
 * @param passages how many passages of it are quoted, each counted once
 * @param reached how often a source that is cited says to take something from it
 * @param reachedThrough ids of those sources, sorted
 */
public record SourceUse(long cited, long passages, long reached, List<String> reachedThrough) {

    public SourceUse {
        reachedThrough = List.copyOf(reachedThrough);
    }

    /** Of the source of that id, in all these citations. */
    public static SourceUse of(String id, List<Citation> citations) {
        var itself = citations.stream().filter(citation -> citation.source().equals(id)).toList();
        var reached = citations.stream().filter(citation -> citation.through().equals(id)).toList();
        return new SourceUse(
                itself.size(), itself.stream().flatMap(citation -> citation.quotes().stream()).distinct().count(),
                reached.size(), reached.stream().map(Citation::source).distinct().sorted().toList());
    }

    /** Whether it is known only from what other sources take from it, as most works in footnotes are. */
    public boolean isOnlyReached() {
        return cited == 0 && reached > 0;
    }
}
