package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Element;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;
import org.parallax.model.time.Precision;

/** A scenario is told as of a month that its record documents. */
public final class ReachChecks extends Checks {

    private final VisibleRecord records;
    private final Relationships relationships;
    private final IResourceScopeCache cache;

    @Inject
    ReachChecks(VisibleRecord records, Relationships relationships, IResourceScopeCache cache) {
        this.records = records;
        this.relationships = relationships;
        this.cache = cache;
    }

    /** The month lies inside the record's reach; data: the nearest month that does. */
    @Check
    public void asOfIsDocumented(Scenario scenario) {
        List<Element> record = records.of(scenario);
        // Of a year alone or a day it is said elsewhere that it is no month; what is meant is not known yet.
        if (record.isEmpty() || scenario.getAsOf().precision() != Precision.MONTH) {
            return;
        }
        YearMonth asOf = scenario.getAsOf().month().orElseThrow();
        String name = relationships.of(scenario);
        cache.get(Tuples.pair("reach", name), scenario.eResource(), () -> RecordReach.of(record))
                .filter(reach -> !reach.contains(asOf))
                .ifPresent(reach -> report(IssueCode.AS_OF_OUTSIDE_RECORD, scenario, ParallaxPackage.Literals.SCENARIO__AS_OF,
                        "The record " + name + " reaches from " + reach.first() + ", its first dated fact, to " + reach.last()
                                + (reach.lastFact().isAfter(reach.lastSource()) ? ", its last one"
                                        : ", when its latest source was published") + "; it documents nothing of " + asOf + ".",
                        reach.nearest(asOf).toString()));
    }
}
