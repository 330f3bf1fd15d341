package org.parallax.projection.internal.simulation;

import java.util.List;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Indicator;

/** Indicators in months: the cells in which effects are read. Immutable. */
public record MilestoneCells(List<Milestone> cells) {

    private static final double[][] WEIGHTS = weights();

    /** An indicator in a month, numbered from 1. */
    public record Milestone(Indicator indicator, int month) {}

    public MilestoneCells {
        cells = List.copyOf(cells);
    }

    int count() {
        return cells.size();
    }

    /** Whether any of them is of a month. */
    boolean holds(int month) {
        return cells.stream().anyMatch(cell -> cell.month() == month);
    }

    Indicator indicator(int cell) {
        return cells.get(cell).indicator();
    }

    int month(int cell) {
        return cells.get(cell).month();
    }

    /** How much a channel counts in an indicator, beside the other channels of the indicator; 0 for one that it has not. */
    static double weight(Indicator indicator, int channel) {
        return WEIGHTS[indicator.ordinal()][channel];
    }

    private static double[][] weights() {
        var weights = new double[Indicator.values().length][Channel.values().length];
        for (var indicator : Indicator.values()) {
            for (var channel : Channel.behind(indicator)) {
                weights[indicator.ordinal()][channel.ordinal()] = 1;
            }
        }
        // Cooperation is the mean of fields, of which societal cooperation has two channels.
        for (var contact : Channel.of(Domain.SOCIETAL)) {
            weights[Indicator.COOPERATION.ordinal()][contact.ordinal()] = 0.5;
        }
        return weights;
    }
}
