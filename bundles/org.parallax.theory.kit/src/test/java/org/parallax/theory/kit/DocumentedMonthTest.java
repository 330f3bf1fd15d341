package org.parallax.theory.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Traits;

class DocumentedMonthTest {

    private static final Duration STANDING = new Duration.UntilEnded(new Fade(9));
    private static final Duration PASSING = new Duration.Passing(new Fade(9));

    @Test
    void endingsOfThePastAreReportedInTheirMonthAndNumberedAfterThePlan() {
        var story = new Story(List.of(
                new Story.Told(2, impact(STANDING)), new Story.Told(5, impact(STANDING)),
                new Story.Told(9, impact(PASSING, Story.id(0))), new Story.Told(20, impact(PASSING, Story.id(1)))));
        var situation = story.cut(12, 24);
        assertEquals(1, situation.storyline().events().size());
        var endings = new TreeMap<String, List<Integer>>();
        for (var month = new DocumentedMonth(situation); month.next();) {
            if (month.endingCount() > 0) {
                endings.put(month.now().toString(), List.of(month.endingCount(), month.ending(0)));
            }
        }
        assertEquals(Map.of("2020-10", List.of(1, 1)), endings);
    }

    private static Impact impact(Duration duration, String... ends) {
        return new Impact(Map.of(), List.of(), Traits.NONE, duration, Optional.empty(), List.of(List.of(ends)));
    }
}
