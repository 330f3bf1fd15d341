package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.parallax.projection.World.happening;
import static org.parallax.projection.World.impact;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Impact;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Traits;

class DocumentedLevelsBuilderTest {

    @Test
    void nothingDocumentedIsNeutral() {
        var levels = DocumentedLevelsBuilder.of(new World().situation());
        assertEquals(YearMonth.of(2025, 12), levels.from());
        assertEquals(1, levels.of(Indicator.POLITICAL).length());
        assertEquals(50, levels.last(Indicator.COOPERATION));
    }

    @Test
    void eventsActAndFade() {
        var world = new World().past(new PastEvent(happening("a", "Here", impact(-10)), YearMonth.of(2024, 12)));
        var levels = DocumentedLevelsBuilder.of(world.situation());
        assertEquals(YearMonth.of(2024, 12), levels.from());
        var political = levels.of(Indicator.POLITICAL);
        assertEquals(13, political.length());
        assertEquals(Level.of(-10), political.at(0));
        assertEquals(Level.of(-1), political.last(), 1e-9);
        assertEquals(50, levels.last(Indicator.SECURITY));
        assertEquals(political.at(0), levels.of(Indicator.VIEW_OF_FIRST_BY_SECOND).at(0));
        assertEquals(50, levels.of(Indicator.VIEW_OF_SECOND_BY_FIRST).at(0));
    }

    @Test
    void oldEventsActUnseen() {
        var world = new World().past(new PastEvent(happening("a", "Here", impact(-10)), YearMonth.of(1910, 8)));
        var levels = DocumentedLevelsBuilder.of(world.situation());
        assertEquals(DocumentedLevelsBuilder.MOST_MONTHS, levels.of(Indicator.POLITICAL).length());
        assertEquals(YearMonth.of(1996, 1), levels.from());
    }

    @Test
    void bothPerceiveTheLossOfPoliticalRelationsWhereNobodyDocumentsWhatTheySee() {
        var unseen = new Impact(
                Map.of(Channel.POLITICAL, new Effect(-10, 0.5)), List.of(), Traits.NONE,
                new Duration.Passing(new Fade(12)), Optional.empty(), List.of());
        var world = new World().past(new PastEvent(happening("a", "Here", unseen), YearMonth.of(2024, 12)));
        var levels = DocumentedLevelsBuilder.of(world.situation());
        assertEquals(levels.of(Indicator.POLITICAL), levels.of(Indicator.VIEW_OF_FIRST_BY_SECOND));
        assertEquals(levels.of(Indicator.POLITICAL), levels.of(Indicator.VIEW_OF_SECOND_BY_FIRST));
    }
}
