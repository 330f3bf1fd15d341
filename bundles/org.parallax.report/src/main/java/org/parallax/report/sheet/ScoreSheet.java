package org.parallax.report.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.parallax.backtest.card.Claim;
import org.parallax.backtest.card.ScoreCard;
import org.parallax.backtest.card.Showing;
import org.parallax.backtest.card.Standing;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Refusal;
import org.parallax.report.words.ClaimWords;
import org.parallax.report.words.Numbers;
import org.parallax.report.words.ShownTheory;

/**
 * What a score card says of a theory, for people to read.
 *
 * @param judged a row of {@link #HEADS} for each score that was judged, those on controls last
 * @param refused a sentence for each series that was not scored
 * @param made what the scores were made with; empty without scores
 */
public record ScoreSheet(List<List<String>> judged, List<String> refused, String made) {

    /** What the columns of a row are. */
    public static final List<String> HEADS = List.of(
            "Theory", "Series", "Knows after the origin", "Months ahead", "Values", "Episodes", "Held against",
            "Skill, with its 90 % interval", "Lowest over the best baseline, an episode left out",
            "Values in the 90 % band");

    /** What is to be known to read a row. */
    public static final String LEGEND = "Two scores of each series are judged, as was fixed before anything was scored: the blind one and"
            + " the one informed by events, six months ahead or as near to that as there is. A skill is the share of the error saved;"
            + " it is claimed only where its whole interval lies above 0. What is informed is held against the record’s events"
            + " alone, since those who chose them knew what followed.";

    public ScoreSheet {
        judged = judged.stream().map(List::copyOf).toList();
        refused = List.copyOf(refused);
    }

    /** The sheet of a theory; empty in all parts where nothing is known of it. */
    public static ScoreSheet of(ShownTheory theory) {
        return theory.standing() instanceof Standing.Known(var card) ? of(theory.id(), card) : new ScoreSheet(List.of(), List.of(), "");
    }

    private static ScoreSheet of(String theory, ScoreCard card) {
        var showing = Showing.of(card);
        var rows = new ArrayList<List<String>>();
        Stream.concat(showing.claims().stream(), showing.onControls().stream()).forEach(claim -> rows.add(row(theory, claim)));
        var head = card.head();
        return new ScoreSheet(rows, card.refused().stream().map(refusal -> refused(card, refusal)).toList(),
                "Scored as version " + head.version() + " on the record " + head.record() + " by Parallax " + head.parallax() + ", "
                        + Numbers.figures(head.runs(), "run") + ", seed " + head.seed() + ".");
    }

    private static List<String> row(String theory, Claim claim) {
        var score = claim.score();
        var of = claim.series().title() + " (" + score.of().part().id() + " part" + (claim.series().control() ? "; a control)" : ")");
        return List.of(
                theory, of, score.of().arm() == Arm.NONE ? "nothing" : score.of().arm().id(), Integer.toString(score.of().horizon()),
                Integer.toString(score.n()), Integer.toString(score.episodes().count()),
                claim.against() == Claim.Against.KERNEL ? "the events alone" : score.crps().best().baseline(), ClaimWords.skill(claim),
                ClaimWords.percent(score.episodes().leaveOneOut()) + "\u00a0%", ClaimWords.percent(score.coverage90()) + "\u00a0%");
    }

    private static String refused(ScoreCard card, Refusal refusal) {
        var title = card.series(refusal.series()).map(series -> series.title()).orElse(refusal.series());
        return "Refused, " + switch (refusal.layers()) {
            case CORE -> "with the record alone";
            case CHRONICLE -> "with its layers";
        } + ": " + title + ": " + refusal.why() + (refusal.why().endsWith(".") ? "" : ".");
    }
}
