package org.parallax.backtest.run;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.projection.situation.Condition;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Happening;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.PlannedEvent;
import org.parallax.projection.situation.Timing;

/** The documented events after an origin as events that certainly happen, in the month from which each was known. */
final class LaterEvents {

    private final Map<String, YearMonth> firstKnown;
    private final List<PastEvent> documented;
    private final Set<String> nameable;

    private LaterEvents(LaterMonths later) {
        this.firstKnown = firstKnown(later);
        this.documented = later.atEnd().past().stream().filter(past -> firstKnown.containsKey(past.event().id())).toList();
        this.nameable = new HashSet<>(firstKnown.keySet());
        later.atOrigin().past().forEach(past -> nameable.add(past.event().id()));
    }

    /** Those of the months after an origin. Who leads is left out of them: that is for another arm to tell. */
    static List<PlannedEvent> of(LaterMonths later) {
        var events = new LaterEvents(later);
        return events.documented.stream().map(events::planned).toList();
    }

    /** Happens in one month in every run. */
    static PlannedEvent certain(Happening happening, YearMonth month) {
        return new PlannedEvent(happening, new Timing.Window(month, month), 1, new Condition.Always());
    }

    /** The month in which each event that was not known at the origin was known first, by its id. */
    static Map<String, YearMonth> firstKnown(LaterMonths later) {
        var atOrigin = new HashSet<String>();
        later.atOrigin().past().forEach(past -> atOrigin.add(past.event().id()));
        var first = new LinkedHashMap<String, YearMonth>();
        for (int number = 1; number <= later.months(); number++) {
            for (var past : later.known(number).past()) {
                if (!atOrigin.contains(past.event().id())) {
                    first.putIfAbsent(past.event().id(), later.month(number));
                }
            }
        }
        return first;
    }

    private PlannedEvent planned(PastEvent past) {
        var event = past.event();
        var impact = event.impact();
        var told = new Impact(impact.effects(), impact.shifts(), impact.traits(), duration(past), Optional.empty(), ends(impact));
        return certain(
                new Happening(
                        event.id(), event.title(), event.kind(), event.actor(), event.actingState(), event.issue(), told),
                month(event.id()));
    }

    private YearMonth month(String id) {
        return Optional.ofNullable(firstKnown.get(id)).orElseThrow();
    }

    /**
     * A condition that was over when it became known passes: what ended it lies before it and can end nothing here. It is so
     * with what is dated coarsely.
     */
    private Duration duration(PastEvent past) {
        var duration = past.event().impact().duration();
        boolean overWhenKnown = past.ended().isPresent() && documented.stream().noneMatch(other -> ends(other, past.event().id()));
        return overWhenKnown ? new Duration.Passing(duration.fade()) : duration;
    }

    private boolean ends(PastEvent other, String condition) {
        return other.event().impact().endable().contains(condition)
                && !month(other.event().id()).isBefore(month(condition));
    }

    private List<List<String>> ends(Impact impact) {
        var ends = new ArrayList<List<String>>();
        for (var group : impact.ends()) {
            var there = group.stream().filter(nameable::contains).toList();
            if (!there.isEmpty()) {
                ends.add(there);
            }
        }
        return ends;
    }
}
