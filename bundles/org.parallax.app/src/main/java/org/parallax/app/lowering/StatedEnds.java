package org.parallax.app.lowering;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.xtext.EcoreUtil2;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.Event;

/** The conditions that events of a scenario end by name. */
final class StatedEnds {

    private StatedEnds() {}

    /** The names by the event's, both sorted; events that name none are left out. */
    static SortedMap<String, List<String>> of(Inheritance inheritance) {
        var ends = new TreeMap<String, List<String>>();
        inheritance.lineage().scenarios().stream()
                .flatMap(scenario -> EcoreUtil2.eAllOfType(scenario, Event.class).stream())
                .filter(event -> !inheritance.isRemoved(event))
                .forEach(event -> {
                    var named = inheritance.telling(event).getEnded().stream().map(Event::getName).distinct().sorted().toList();
                    if (!named.isEmpty()) {
                        ends.put(event.getName(), named);
                    }
                });
        return ends;
    }
}
