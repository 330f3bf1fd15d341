package org.parallax.app.lowering;

import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Comparison;
import org.parallax.model.ContactIndicator;
import org.parallax.model.DomainIndicator;
import org.parallax.model.IndicatorRef;
import org.parallax.model.State;
import org.parallax.model.ViewIndicator;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Threshold;

/** Turns indicators of the model, and the levels they are compared with, into thresholds. */
final class ThresholdLowering {

    private final RecordStates states;

    ThresholdLowering(RecordStates states) {
        this.states = states;
    }

    /** The indicator that a reference of the model means. */
    Indicator indicator(@Nullable IndicatorRef named) {
        return switch (named) {
            case DomainIndicator domain -> Indicator.valueOf(domain.getIndicator().name());
            case ViewIndicator view -> Indicator.viewBy(facing(view.getViewer(), view.getSubject()));
            case ContactIndicator contact -> Indicator.contactOf(facing(contact.getPeople(), contact.getHost()));
            case null, default -> throw new LoweringException("An indicator of no known form");
        };
    }

    /** The side of a party, the other one of which is named beside it. */
    private Side facing(State state, State other) {
        var side = party(state);
        if (party(other) == side) {
            throw new LoweringException(Titles.of(state) + " is given twice where both parties are needed");
        }
        return side;
    }

    private Side party(State state) {
        return states.side(state)
                .orElseThrow(() -> new LoweringException(Titles.of(state) + " is no party to the record"));
    }

    /** {@code above} or {@code below} a level. */
    Threshold oneSided(IndicatorRef indicator, Comparison comparison, double level) {
        return comparison == Comparison.BELOW
                ? Threshold.below(indicator(indicator), level)
                : Threshold.above(indicator(indicator), level);
    }

    /** A band with both ends included. */
    Threshold between(IndicatorRef indicator, double low, double high) {
        return new Threshold(indicator(indicator), low, high);
    }
}
