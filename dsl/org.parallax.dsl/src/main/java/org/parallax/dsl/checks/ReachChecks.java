package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.util.IResourceScopeCache;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Headers;
import org.parallax.dsl.record.Names;
import org.parallax.dsl.scenario.RecordReach;
import org.parallax.dsl.scenario.VisibleParts;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Header;
import org.parallax.model.LibraryHeader;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;
import org.parallax.model.Sourced;
import org.parallax.model.time.Precision;

/** A scenario is told as of a month that its record documents, and a record documents no later time than it says. */
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
        if (!relationships.isKnown(scenario) || scenario.getAsOf().precision() != Precision.MONTH) {
            return;
        }
        YearMonth asOf = scenario.getAsOf().month().orElseThrow();
        VisibleParts parts = relationships.partsOf(scenario);
        cache.get(Tuples.pair("reach", parts), scenario.eResource(), () -> RecordReach.of(scenario.eResource().getResourceSet(), parts, record))
                .filter(reach -> !reach.contains(asOf))
                .ifPresent(reach -> report(IssueCode.AS_OF_OUTSIDE_RECORD, scenario, ParallaxPackage.Literals.SCENARIO__AS_OF,
                        "The record " + parts.relationship() + (parts.layers().isEmpty() ? "" : " with " + Messages.list(parts.layers()))
                                + " reaches " + reach.first().map(first -> "from " + first + ", its first dated fact, ").orElse("") + "to " + reach.last()
                                + ground(reach) + "; it documents nothing of " + asOf + ".",
                        reach.nearest(asOf).toString()));
    }

    private static String ground(RecordReach reach) {
        return switch (reach.ground()) {
            case SAID -> ", as its header says";
            case FACT -> ", its last one";
            case SOURCE -> ", when its latest source was published";
        };
    }

    /** A record documents no later time than it says, and nothing that became known only later. */
    @Check
    public void factInsideReach(Element fact) {
        if (!(fact.eContainer() instanceof Document file) || file.getHeader() == null || file.getHeader() instanceof LibraryHeader) {
            return;
        }
        Optional<Header> founder = Headers.founding(file.eResource().getResourceSet(), Header.class, file.getHeader().getName()).findFirst();
        Optional<YearMonth> last = founder.flatMap(RecordReach::said);
        Optional<YearMonth> begun = RecordReach.firstMonth(fact).findFirst();
        Optional<YearMonth> known = fact instanceof Sourced sourced ? sourced.getKnownFrom().month() : Optional.empty();
        if (last.isEmpty()) {
            return;
        }
        String said = ", but " + founder.get().getName() + " says that it reaches " + last.get() + " ("
                + Messages.place(fact, founder.get(), ParallaxPackage.Literals.HEADER__REACHES) + ").";
        String place = OtherPlace.of(founder.get(), "how far it reaches");
        if (begun.filter(month -> month.isAfter(last.get())).isPresent()) {
            report(IssueCode.FACT_BEYOND_REACH, fact, Names.has(fact) ? ParallaxPackage.Literals.NAMED__NAME : null,
                    Names.of(fact).orElse("This") + " begins in " + begun.get() + said, place);
        } else if (known.filter(month -> month.isAfter(last.get())).isPresent()) {
            report(IssueCode.FACT_BEYOND_REACH, fact, ParallaxPackage.Literals.SOURCED__KNOWN_FROM,
                    Names.of(fact).orElse("This") + " is known only from " + known.get() + " on" + said, place);
        }
    }
}
