package org.parallax.dsl.checks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parallax.model.AgreementAction;

/** What an agreement may be while one act after another is done with it. Acts are added by the day they may begin on. */
final class AgreementCourse {

    private final Map<AgreementStatus, AgreementStanding> possible = new EnumMap<>(AgreementStatus.class);
    private LocalDate settled = LocalDate.MIN;

    AgreementCourse(AgreementStanding start) {
        possible.put(start.status(), start);
    }

    /** All that it may be now; never empty. */
    Collection<AgreementStanding> possible() {
        return List.copyOf(possible.values());
    }

    /** Whether something can be done with one of the things it may be. */
    boolean permits(AgreementAction action) {
        return possible.keySet().stream().anyMatch(status -> status.permits(action));
    }

    /** Goes on with an act that is permitted. */
    void add(AgreementActs.Act act) {
        List<AgreementStanding> permitting = possible().stream().filter(s -> s.status().permits(act.action())).toList();
        // Only what is certain, and over before the next can begin, leaves no doubt about what came before.
        if (act.certain() && act.days().first().isAfter(settled)) {
            possible.clear();
        }
        permitting.stream().map(standing -> standing.after(act.action(), act.occurrence()))
                .forEach(standing -> possible.putIfAbsent(standing.status(), standing));
        settled = settled.isAfter(act.days().last()) ? settled : act.days().last();
    }
}
