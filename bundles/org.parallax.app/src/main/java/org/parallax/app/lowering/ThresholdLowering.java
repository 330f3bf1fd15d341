package org.parallax.app.lowering;

import org.eclipse.jdt.annotation.Nullable;
import org.parallax.dsl.record.Titles;
import org.parallax.model.Comparison;
import org.parallax.model.DomainIndicator;
import org.parallax.model.IndicatorRef;
import org.parallax.model.ViewIndicator;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Threshold;

/** Indicators and the bands they are held against. */
final class ThresholdLowering {

    private final RecordStates stage;

    ThresholdLowering(RecordStates stage) {
        this.stage = stage;
    }

    /** The indicator a text names. */
    Indicator indicator(@Nullable IndicatorRef named) {
        return switch (named) {
            case DomainIndicator domain -> Indicator.valueOf(domain.getIndicator().name());
            case ViewIndicator view -> stage.side(view.getViewer())
                    .map(Indicator::viewBy)
                    .orElseThrow(() -> new LoweringException(Titles.of(view.getViewer()) + " is no party to the record"));
            case null, default -> throw new LoweringException("An indicator of no known form");
        };
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
