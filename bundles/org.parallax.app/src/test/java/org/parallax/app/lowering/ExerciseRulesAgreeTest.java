package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.exercise.ExerciseLanguages;
import org.parallax.dsl.exercise.SeatRange;
import org.parallax.exercise.plan.PageLanguage;
import org.parallax.exercise.plan.Seats;

/** What checks of a text take for granted is what a plan and a session go by, though neither sees the other. */
class ExerciseRulesAgreeTest {

    @Test
    void languagesWithPages() {
        assertEquals(ExerciseLanguages.WITH_PAGES, Arrays.stream(PageLanguage.values()).map(PageLanguage::word).toList());
    }

    @Test
    void thoseWhoCanKeepASecret() {
        assertEquals(SeatRange.FEWEST_SECRET, Seats.FEWEST_SECRET);
    }
}
