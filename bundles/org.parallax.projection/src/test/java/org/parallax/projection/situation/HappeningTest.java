package org.parallax.projection.situation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HappeningTest {

    @Test
    void bothActOneOfThemOrAThirdState() {
        assertBy(true, false, Optional.empty(), Optional.empty());
        assertBy(false, true, Optional.empty(), Optional.of("China"));
        assertBy(false, false, Optional.of(Side.FIRST), Optional.of("Japan"));
    }

    private static void assertBy(boolean both, boolean third, Optional<Side> actor, Optional<String> state) {
        var happening = new Happening(
                "id", "title", "Kind", actor, state, Optional.empty(),
                new Impact(Map.of(), List.of(), Traits.NONE, new Duration.Passing(new Fade(12)), Optional.empty(), List.of()));
        assertEquals(both, happening.isByBoth());
        assertEquals(third, happening.isByThirdState());
    }
}
