package org.parallax.backtest.score;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Groups upheavals into episodes: those closer than six months to the next are one. */
final class EpisodeGroups {

    private static final int APART = 6;

    private EpisodeGroups() {}

    /** The episodes in their order in time, each with its months in theirs. */
    static List<List<YearMonth>> of(Collection<YearMonth> upheavals) {
        var episodes = new ArrayList<List<YearMonth>>();
        for (YearMonth month : new TreeSet<>(upheavals)) {
            if (episodes.isEmpty()
                    || !episodes.getLast().getLast().plusMonths(APART).isAfter(month)) {
                episodes.add(new ArrayList<>());
            }
            episodes.getLast().add(month);
        }
        return episodes;
    }
}
