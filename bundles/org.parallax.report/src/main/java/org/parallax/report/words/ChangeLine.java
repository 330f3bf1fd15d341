package org.parallax.report.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Row;
import org.parallax.projection.result.ChangeAttribution.Sort;

/**
 * A line of what an indicator's change is made of, as every page, picture and table tells it: what would have happened
 * anyway with its causes, what each part of the scenario does, and the sum.
 *
 * @param id a name of its own among the lines of its sort
 * @param low below it lie 5 % of the runs; the effect itself where that is not known
 * @param high above it lie 5 % of the runs; the effect itself where that is not known
 */
public record ChangeLine(Rank rank, Sort sort, String id, String title, double effect, double low, double high) {

    /** Of the parts that move nothing, only so many are told one by one. */
    public static final int MOST_STILL = 3;

    /** The id of what moves anyway and no cause of the theory names. */
    private static final String UNEXPLAINED = "unexplained";

    /** Less than this is shown as nothing. */
    private static final double NOTHING = 0.05;

    /** Where a line stands. */
    public enum Rank {
        /** The sum of what moves without the scenario. */
        ANYWAY,
        /** A cause of that. */
        CAUSE,
        /** A part of the scenario, or what several do together. */
        PART,
        /** The sum of everything. */
        TOTAL
    }

    /**
     * The lines, in order. What moves anyway is not told by cause where the theory names none.
     *
     * @param most how many parts of the scenario have a line of their own; the rest, and parts that move nothing beyond the
     *     first {@value #MOST_STILL}, share one
     */
    public static List<ChangeLine> of(ChangeAttribution change, YearMonth asOf, int most) {
        var lines = new ArrayList<ChangeLine>();
        lines.add(sum(Rank.ANYWAY, Sort.DRIFT, "anyway", "What would have happened anyway", change.drift()));
        change.of(Sort.DRIFT).stream().filter(row -> namesCauses(change) && isSeen(row))
                .forEach(row -> lines.add(line(Rank.CAUSE, row, cause(row))));
        var parts = change.rows().stream().filter(row -> row.sort() != Sort.DRIFT && row.sort() != Sort.TOGETHER).toList();
        var shown = shown(parts, most);
        parts.stream().filter(shown::contains).forEach(row -> lines.add(line(Rank.PART, row, row.title())));
        if (shown.size() < parts.size()) {
            double rest = parts.stream().filter(row -> !shown.contains(row)).mapToDouble(Row::effect).sum();
            lines.add(sum(Rank.PART, Sort.TOGETHER, "rest", Numbers.figures(parts.size() - shown.size(), "further part"), rest));
        }
        change.of(Sort.TOGETHER).stream().filter(row -> parts.size() > 1 || isSeen(row))
                .forEach(row -> lines.add(line(Rank.PART, row, row.title())));
        lines.add(sum(Rank.TOTAL, Sort.TOGETHER, "total", "Change since " + MonthWords.name(asOf), change.total()));
        return List.copyOf(lines);
    }

    /** All lines. */
    public static List<ChangeLine> of(ChangeAttribution change, YearMonth asOf) {
        return of(change, asOf, Integer.MAX_VALUE);
    }

    /** Whether what moves anyway has a name besides that of what is left over. */
    public static boolean namesCauses(ChangeAttribution change) {
        return change.of(Sort.DRIFT).size() > 1;
    }

    /** Whether any part of the scenario would be seen. */
    public static boolean isMovedByScenario(ChangeAttribution change) {
        return change.rows().stream().anyMatch(row -> row.sort() != Sort.DRIFT && isSeen(row));
    }

    /** Whether nothing of it would be seen: no line has a figure but 0.0. */
    public static boolean isNothing(ChangeAttribution change) {
        return Math.abs(change.drift()) < NOTHING && change.rows().stream().allMatch(row -> Math.abs(row.effect()) < NOTHING);
    }

    /** The largest of the parts, and of those that move nothing no more than a few. */
    private static List<Row> shown(List<Row> parts, int most) {
        var still = parts.stream().filter(row -> !isSeen(row)).skip(MOST_STILL).toList();
        return parts.stream().filter(row -> !still.contains(row))
                .sorted((a, b) -> Double.compare(Math.abs(b.effect()), Math.abs(a.effect()))).limit(most).toList();
    }

    private static String cause(Row row) {
        return row.id().equals(UNEXPLAINED) ? "By chance, and what has no name" : Sentences.capital(row.title());
    }

    private static boolean isSeen(Row row) {
        return Math.abs(row.effect()) >= NOTHING || Math.abs(row.low()) >= NOTHING || Math.abs(row.high()) >= NOTHING;
    }

    private static ChangeLine line(Rank rank, Row row, String title) {
        return new ChangeLine(rank, row.sort(), row.id(), title, row.effect(), row.low(), row.high());
    }

    private static ChangeLine sum(Rank rank, Sort sort, String id, String title, double effect) {
        return new ChangeLine(rank, sort, id, title, effect, effect, effect);
    }

    /** Whether its spread over the runs is known. */
    public boolean hasSpread() {
        return high > low;
    }
}
