package org.parallax.backtest.replay;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.ReplayOutcome;
import org.parallax.backtest.run.ArmProjector;
import org.parallax.backtest.run.ArmSituations;
import org.parallax.backtest.run.RecordByMonth;
import org.parallax.projection.result.Outcome;
import org.parallax.projection.result.TheoryProjection;
import org.parallax.projection.run.DocumentedLevelsBuilder;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.TheoryCard;

/** Plays replays under theories: each from the month before, told everything that is documented after it. */
public final class ReplayPlayer {

    /** The least change that is one, in points. */
    private static final double LEAST = 0.5;

    private final ArmProjector projector;

    /** Plays with a projector, on the thread that asks. */
    public ReplayPlayer(ArmProjector projector) {
        this.projector = projector;
    }

    /** A sentence about the first indicator of a replay that a record of these parties does not have; empty if it has all. */
    public static Optional<String> unknownIndicator(Replay replay, Parties parties) {
        return claims(replay).stream().map(Replay.Claim::indicator).filter(id -> indicator(id, parties).isEmpty()).findFirst()
                .map(id -> "replay " + replay.id() + " reads an indicator " + id + " that there is not. There are: "
                        + String.join(", ", Arrays.stream(Indicator.values()).map(each -> each.id(parties)).toList()));
    }

    /**
     * What every theory makes of a replay, by theory, then in the order of the file. What lies beyond the record's reach is
     * left out, and so is a theory that fails.
     */
    public Outcome<List<ReplayOutcome>> play(Replay replay, RecordByMonth record) {
        var situation = new ArmSituations(record, replay.asOf(), replay.months()).in(Arm.LEVELS);
        var outcome = projector.project(situation, projector.cards().stream().map(TheoryCard::id).toList());
        return switch (outcome) {
            case Outcome.Completed<List<TheoryProjection>>(var projections) -> {
                var past = DocumentedLevelsBuilder.of(situation);
                var found = new ArrayList<ReplayOutcome>();
                for (var projection : projections) {
                    found.addAll(new Played(replay, record.layers(), situation.parties(), past, projection).all(record.reach()));
                }
                yield new Outcome.Completed<>(List.copyOf(found));
            }
            case Outcome.Rejected<List<TheoryProjection>>(var reason) -> new Outcome.Rejected<>(reason);
            case Outcome.Cancelled<List<TheoryProjection>> stopped -> new Outcome.Cancelled<>();
        };
    }

    private static List<Replay.Claim> claims(Replay replay) {
        var claims = new ArrayList<>(replay.onset().claims());
        replay.aftermath().ifPresent(last -> claims.addAll(last.claims()));
        return claims;
    }

    private static Optional<Indicator> indicator(String id, Parties parties) {
        return Arrays.stream(Indicator.values()).filter(each -> each.id(parties).equals(id)).findFirst();
    }

    /** A replay under one theory. */
    private record Played(
            Replay replay, Layers layers, Parties parties, DocumentedLevels past, TheoryProjection projection) {

        List<ReplayOutcome> all(YearMonth reach) {
            var found = new ArrayList<ReplayOutcome>();
            if (!replay.onset().month().isAfter(reach)) {
                replay.onset().claims().forEach(claim -> found.add(outcome(false, replay.onset().month(), claim)));
            }
            replay.aftermath().filter(last -> !last.month().isAfter(reach)).ifPresent(last ->
                    last.claims().forEach(claim -> found.add(outcome(true, last.month(), claim))));
            return found;
        }

        private ReplayOutcome outcome(boolean aftermath, YearMonth month, Replay.Claim claim) {
            double change = change(claim.indicator(), month);
            boolean hit = switch (claim.expected()) {
                case UP -> change >= LEAST;
                case DOWN -> change <= -LEAST;
                case GONE -> Math.abs(change) < Math.abs(change(claim.indicator(), replay.onset().month())) / 2;
            };
            return new ReplayOutcome(
                    replay.id(), projection.theory().id(), layers, aftermath,
                    new ReplayOutcome.Reading(claim.indicator(), month, claim.expected()), change, hit);
        }

        private double change(String id, YearMonth month) {
            var indicator = indicator(id, parties).orElseThrow(
                    () -> new IllegalArgumentException("There is no indicator " + id));
            int number = (int) replay.asOf().until(month, ChronoUnit.MONTHS);
            return projection.scenario().of(indicator).mean().at(number - 1) - past.last(indicator);
        }
    }
}
