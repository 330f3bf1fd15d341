package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.EventOutcome;

class ChronologyTest {

    @Test
    void eventsAreToldAsTheyFollowOneAnother() {
        var told = Chronology.of(List.of(never("a"), event("b", "2027-03", "2027-05"), event("c", "2026-01", "2028-01"),
                event("d", "2027-03", "2027-04"), never("e")));
        assertEquals(List.of("c", "d", "b", "a", "e"), told.stream().map(EventOutcome::event).toList());
    }

    private static EventOutcome event(String id, String first, String last) {
        return new EventOutcome(id, id, 0.5, Optional.of(YearMonth.parse(first)), Optional.of(YearMonth.parse(last)));
    }

    private static EventOutcome never(String id) {
        return new EventOutcome(id, id, 0, Optional.empty(), Optional.empty());
    }
}
