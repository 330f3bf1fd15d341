package org.parallax.report.chart.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list without room for all shows the likeliest, and says how many it leaves out. */
class LikeliestTest {

    private static final List<Integer> SHARES = List.of(30, 10, 30, 20, 40);

    @Test
    void whereThereIsRoomAllAreShown() {
        assertEquals(new Likeliest<>(SHARES, List.of()), Likeliest.of(SHARES, 5, Integer::doubleValue));
    }

    @Test
    void elseTheLikeliestInTheirOrderAndAPlaceIsKeptForTheRest() {
        assertEquals(new Likeliest<>(List.of(30, 30, 40), List.of(20, 10)), Likeliest.of(SHARES, 4, Integer::doubleValue));
        assertEquals(new Likeliest<>(List.of(), List.of(40, 30, 30, 20, 10)), Likeliest.of(SHARES, 0, Integer::doubleValue));
    }

    @Test
    void whatIsLeftOutIsCountedAndTheFirstOfItNamed() {
        assertEquals("and two more, none of them likelier", Omission.of(List.of("a", "b"), each -> each).label());
        assertEquals("Not shown: a; b", Omission.of(List.of("a", "b"), each -> each).text());
        var many = Omission.of(IntStream.range(0, 2_960).boxed().toList(), Object::toString);
        assertEquals("and 2,960 more, none of them likelier", many.label());
        assertEquals("; and 2,940 more", many.text().substring(many.text().indexOf("; and")));
    }
}
