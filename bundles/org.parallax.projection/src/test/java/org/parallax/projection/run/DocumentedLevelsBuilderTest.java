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
import org.parallax.projection.situation.Series;
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
        var unseen = parted(new Duration.Passing(new Fade(12)), Map.of(Channel.POLITICAL, new Effect(-10, 0.5)));
        var world = new World().past(new PastEvent(happening("a", "Here", unseen), YearMonth.of(2024, 12)));
        var levels = DocumentedLevelsBuilder.of(world.situation());
        assertEquals(levels.of(Indicator.POLITICAL), levels.of(Indicator.VIEW_OF_FIRST_BY_SECOND));
        assertEquals(levels.of(Indicator.POLITICAL), levels.of(Indicator.VIEW_OF_SECOND_BY_FIRST));
    }

    @Test
    void aLastingPartGoesBackSlowly() {
        var mixed = parted(new Duration.Passing(new Fade(12)), Map.of(Channel.POLITICAL, new Effect(-10, 0.4)));
        var political = of(new PastEvent(happening("a", "Here", mixed), YearMonth.of(2024, 12)), Indicator.POLITICAL);
        assertEquals(Level.of(-10), political.at(0), 1e-9);
        assertEquals(Level.of(-0.6 - 4 * StrictMath.pow(0.985, 12)), political.last(), 1e-9);
    }

    @Test
    void aConditionStandsUntilItIsEndedAndLeavesAScar() {
        var standing = parted(new Duration.UntilEnded(new Fade(12)), Map.of(Channel.POLITICAL, new Effect(-10, 0.4)));
        var ended = new PastEvent(
                happening("a", "Here", standing), YearMonth.of(2020, 1), Optional.of(YearMonth.of(2024, 12)));
        var political = of(ended, Indicator.POLITICAL);
        for (int month = 0; month < 60; month++) {
            assertEquals(Level.of(-10), political.at(month));
        }
        assertEquals(Level.of(-6 * StrictMath.pow(0.1, 1 / 12.0) - 4 * 0.985), political.at(60), 1e-9);
        assertEquals(Level.of(-0.6 - 4 * StrictMath.pow(0.985, 12)), political.last(), 1e-9);
        assertEquals(Level.of(-10), of(new PastEvent(happening("a", "Here", standing), YearMonth.of(2020, 1)), Indicator.POLITICAL).last());
    }

    @Test
    void contactIsDirectedAndSocietalTheMeanOfBothLevels() {
        var boycott = parted(
                new Duration.Passing(Fade.NEVER), Map.of(Channel.CONTACT_OF_SECOND, new Effect(-30, 0)));
        var levels = DocumentedLevelsBuilder.of(
                new World().past(new PastEvent(happening("a", "There", boycott), YearMonth.of(2025, 12))).situation());
        assertEquals(50, levels.last(Indicator.CONTACT_OF_FIRST));
        assertEquals(Level.of(-30), levels.last(Indicator.CONTACT_OF_SECOND));
        assertEquals((50 + Level.of(-30)) / 2, levels.last(Indicator.SOCIETAL));
        assertEquals((4 * 50 + levels.last(Indicator.SOCIETAL)) / 5, levels.last(Indicator.COOPERATION), 1e-12);
    }

    private static Series of(PastEvent event, Indicator indicator) {
        return DocumentedLevelsBuilder.of(new World().past(event).situation()).of(indicator);
    }

    private static Impact parted(Duration duration, Map<Channel, Effect> effects) {
        return new Impact(effects, List.of(), Traits.NONE, duration, Optional.empty(), List.of());
    }
}
