package org.parallax.dsl.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.signs.Slip;

/** What a text or comment that is never closed takes with it is no error of its own. */
class SwallowedTest {

    private static final int MANY = 100_000;

    @Test
    void aTextTakesTheFirstErrorAfterItAndACommentAll() {
        List<Integer> faults = List.of(40, 25, 3, 20, 60, 50);
        assertEquals(List.of(20, 50, 60), told(List.of(unclosed(10, "\"x\""), quotes(30), unclosed(45, "/* x */")), faults));
        assertEquals(List.of(20), told(List.of(unclosed(20, "\"x\"")), List.of(20, 21)));
        assertEquals(List.of(), told(List.of(quotes(1)), faults));
        assertEquals(List.of(), told(List.of(unclosed(70, "\"x\""), unclosed(80, "/* x */")), faults));
    }

    @Test
    void manyErrorsAmongManySlips() {
        List<Slip> slips = Stream.concat(IntStream.range(0, MANY).mapToObj(SwallowedTest::quotes),
                Stream.of(unclosed(MANY, "\"x\""))).toList();
        List<Integer> faults = IntStream.rangeClosed(0, MANY + 1).boxed().toList();
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertEquals(List.of(MANY), told(slips, faults)));
    }

    private static List<Integer> told(List<Slip> slips, List<Integer> faults) {
        var swallowed = new Swallowed(slips, faults);
        return faults.stream().filter(swallowed::by).sorted().toList();
    }

    private static Slip unclosed(int start, String cure) {
        return new Slip(start, start + 5, cure, Slip.Kind.UNCLOSED, "It is not closed.", List.of());
    }

    private static Slip quotes(int start) {
        return new Slip(start, start + 1, "\"", Slip.Kind.QUOTES, "Write straight quotes.", List.of());
    }
}
