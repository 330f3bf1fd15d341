package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.parallax.dsl.scenario.HappeningMonths;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.After;
import org.parallax.model.Event;
import org.parallax.model.Happening;
import org.parallax.model.Occurrence;
import org.parallax.model.Scenario;
import org.parallax.model.time.Days;

/** When an occurrence, of the record or a scenario, may take place, and what may be known of facts in it. */
@Singleton
final class OccurrenceDays {

    private final IResourceScopeCache cache;

    @Inject
    OccurrenceDays(IResourceScopeCache cache) {
        this.cache = cache;
    }

    /** The timing of a scenario, computed once for each state of its file. */
    HappeningMonths timing(Scenario scenario) {
        return cache.get(Tuples.pair("timing", scenario), scenario.eResource(), () -> HappeningMonths.of(scenario));
    }

    /** The days an occurrence may take place on; empty when that cannot be told. */
    Optional<Days> of(Occurrence occurrence) {
        if (occurrence.getWhen() != null && !(occurrence.getWhen() instanceof After)) {
            return HappeningMonths.days(occurrence.getWhen());
        }
        Scenario scenario = EcoreUtil2.getContainerOfType(occurrence, Scenario.class);
        if (scenario == null) {
            return Optional.empty();
        }
        if (occurrence instanceof Event event) {
            return timing(scenario).of(event).map(MonthRange::days);
        }
        return occurrence.getWhen() instanceof After after && Messages.isKnown(after.getAnchor())
                ? after(timing(scenario), after.getAnchor(), after.getMonths()) : Optional.empty();
    }

    /** The day after which facts are hidden from an occurrence of a scenario; empty in the record. */
    Optional<Days> knownUntil(Occurrence occurrence) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(occurrence, Scenario.class))
                .flatMap(scenario -> ScenarioHorizon.of(scenario).asOf()).map(month -> {
                    LocalDate last = month.atEndOfMonth();
                    return new Days(last, last);
                });
    }

    private static Optional<Days> after(HappeningMonths timing, Happening anchor, int months) {
        return timing.of(anchor).map(m -> m.plus(Math.clamp(months, 0, 1200))).map(MonthRange::days);
    }
}
