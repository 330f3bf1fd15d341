package org.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Level;

/**
 * What the record adds up to with the public chronicle, held against four things that are widely known of the time from 1998 on.
 * Only orders are asked for, since no entry was fitted to a figure; what holds of the record alone is told beside.
 */
final class ChronicleCourseTest {

    private static ChronicleCourse with;
    private static ChronicleCourse without;

    @BeforeAll
    static void readThePast() {
        with = ChronicleCourse.read("with PublicChronicle ", "2026-01");
        without = ChronicleCourse.read("", "2025-12");
    }

    /** No summit of the two alone from May 2012 to November 2015. */
    @Test
    void yearsWithoutASummitAreBelowNeutral() {
        var highest = with.during(Indicator.COOPERATION, "2013-01", "2015-10").max().orElseThrow();
        assertTrue(highest < Level.of(0), () -> String.valueOf(highest));
        assertTrue(with.at(Indicator.COOPERATION, "2014-06") < without.at(Indicator.COOPERATION, "2014-06"));
    }

    /** Textbooks and the shrine in 2001, a letter to the nation and the end of the shuttle in 2005, survey ships in 2006. */
    @Test
    void quarrelsUnderKoizumiAreDownturns() {
        assertFall("2001-03", "2001-08");
        assertFall("2005-02", "2005-10");
        assertFall("2006-03", "2006-04");
        assertTrue(with.at(Indicator.POLITICAL, "2006-08") < Level.of(0));
    }

    /** What came between helped: the visit to Seoul of October 2001, the shuttle of 2004, Abe's first journey. */
    @Test
    void visitsBetweenThemAreUpturns() {
        assertFall("2001-10", "2001-09");
        assertFall("2004-12", "2004-03");
        assertFall("2006-11", "2006-08");
    }

    @Test
    void theNorthIsAGreaterThreatIn2017ThanIn1998() {
        assertTrue(with.threat("2017-12") > with.threat("1998-12"));
        assertTrue(with.threat("2017-12") > with.threat("2018-12"), "and than after the summits of 2018");
        assertEquals(without.threat("1998-07"), without.threat("2017-12"), "of which the documents say nothing");
    }

    @Test
    void theAllyIsDoubtedFrom2017To2020() {
        for (var month : List.of("2017-06", "2018-12", "2019-09", "2020-12")) {
            assertTrue(with.commitment(month) < with.commitment("2016-12"), month);
            assertTrue(with.commitment(month) < with.commitment("2021-06"), month);
        }
        assertEquals(without.commitment("2016-12"), without.commitment("2019-09"), "of which the documents say nothing");
    }

    /** By three points or more, so that a reader of the chart sees it. */
    private static void assertFall(String higher, String lower) {
        var fall = with.at(Indicator.POLITICAL, higher) - with.at(Indicator.POLITICAL, lower);
        assertTrue(fall >= 3, () -> higher + " to " + lower + ": " + fall);
    }
}
