package org.parallax.dsl.scenario;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.model.After;
import org.parallax.model.Event;
import org.parallax.model.Occurrence;
import org.parallax.model.Replacement;
import org.parallax.model.Scenario;
import org.parallax.model.time.Days;

/** When an occurrence, of the record or a scenario, may take place. */
@Singleton
public final class OccurrenceDays {

    private final IResourceScopeCache cache;

    @Inject
    OccurrenceDays(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The timing of a scenario, computed once for each version of its file. */
    public HappeningMonths timing(Scenario scenario) {
        return cache.get(Tuples.pair("timing", scenario), scenario.eResource(), () -> HappeningMonths.of(scenario));
    }

    /** The days an occurrence may take place on, none later than it is known; empty when that is unknown. */
    public Optional<Days> of(Occurrence occurrence) {
        if (occurrence.getWhen() != null && !(occurrence.getWhen() instanceof After)) {
            return HappeningMonths.days(occurrence.getWhen()).map(days -> CoarseDate.untilKnown(occurrence, days));
        }
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(occurrence, Scenario.class))
                .flatMap(scenario -> months(occurrence, timing(scenario))).map(MonthRange::days);
    }

    private static Optional<MonthRange> months(Occurrence occurrence, HappeningMonths timing) {
        return switch (occurrence) {
            case Event event -> timing.of(event);
            case Replacement replacement when replacement.getWhen() instanceof After after -> timing.of(after);
            case Replacement replacement -> Optional.ofNullable(replacement.getReplaced()).filter(event -> !event.eIsProxy())
                    .flatMap(timing::of);
            default -> Optional.empty();
        };
    }
}
