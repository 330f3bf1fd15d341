package org.parallax.backtest.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Scored;

/**
 * What a card shows. Of all the scores of a series two are judged, the same for every series and theory and fixed before
 * anything was scored: the one blind and the one informed by events, six months ahead or as near to that as there is, with
 * the layers where they were used. To pick the best of all would show skill where there is none.
 *
 * @param claims that were judged, in the order of series; the informed one first
 * @param onControls the same of series on which skill would be a defect
 * @param refused how many series were scored in no way
 */
public record Showing(List<Claim> claims, List<Claim> onControls, int refused) {

    /** Months ahead at which theories are judged. */
    public static final int HORIZON = 6;

    private static final Comparator<CardScore> JUDGED = Comparator
            .comparingInt((CardScore score) -> score.of().layers() == Layers.CHRONICLE ? 0 : 1)
            .thenComparing(score -> score.of().part(), Comparator.reverseOrder())
            .thenComparingInt(score -> Math.abs(score.of().horizon() - HORIZON))
            .thenComparingInt(score -> -score.of().horizon());

    public Showing {
        claims = List.copyOf(claims);
        onControls = List.copyOf(onControls);
    }

    /** What a card shows. */
    public static Showing of(ScoreCard card) {
        var claims = new ArrayList<Claim>();
        var controls = new ArrayList<Claim>();
        int refused = 0;
        for (var series : card.series()) {
            var judged = Stream.of(claim(card, series, Arm.EVENTS), claim(card, series, Arm.NONE)).flatMap(Optional::stream).toList();
            (series.control() ? controls : claims).addAll(judged);
            refused += judged.isEmpty() && card.refused().stream().anyMatch(each -> each.series().equals(series.id())) ? 1 : 0;
        }
        return new Showing(claims, controls, refused);
    }

    private static Optional<Claim> claim(ScoreCard card, CardSeries series, Arm arm) {
        boolean ofTheRecord = card.head().theory().equals(Scored.KERNEL);
        return card.scores().stream()
                .filter(score -> score.of().series().equals(series.id()) && score.of().arm() == arm)
                .min(JUDGED)
                .map(score -> new Claim(
                        series, score, arm == Arm.NONE || ofTheRecord ? Claim.Against.BEST : Claim.Against.KERNEL));
    }

    /** Claims that are shown, the largest informed skill first, then blind ones. */
    public List<Claim> shown() {
        return claims.stream().filter(Claim::isShown)
                .sorted(Comparator.comparing((Claim claim) -> claim.score().of().arm() == Arm.NONE)
                        .thenComparing(Comparator.comparingDouble((Claim claim) -> claim.skill().value()).reversed()))
                .toList();
    }

    /** Claims that are refuted, in the order of series. */
    public List<Claim> worse() {
        return claims.stream().filter(Claim::isWorse).toList();
    }

    /** The series that were scored, in their order, without controls. */
    public List<CardSeries> series() {
        return claims.stream().map(Claim::series).distinct().toList();
    }
}
