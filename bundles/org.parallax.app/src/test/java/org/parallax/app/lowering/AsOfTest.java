package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.app.Trial;
import org.parallax.dsl.scenario.DriverLevels;
import org.parallax.projection.situation.AgreementTerm;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.LeaderTerm;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;

/** One record lowered as of two months: nothing later than the month is left in the situation. */
final class AsOfTest {

    private static final String LATER = """
            leader Park "Park" of SouthKorea { term 2013-02-25 to 2017-03-10 scheduled to 2018-02-24 leaning conservative cites book }
            agreement Deal "The deal" between Japan, SouthKorea { in force from 2015-12 to 2018-11 suspended from 2016-06 to 2016-09 cites book }
            level of UnitedStates commitment 0.30 from 2016-05 because "less" cites book
            image of Japan by SouthKorea "an old partner" positive strongly since 2016-03 until 2017-02 cites book
            event early on 2015-08-10 : Meeting { between Japan, SouthKorea cites book }
            event thatYear on 2016 : Meeting { between Japan, SouthKorea cites book }
            event sometime between 2016-02 and 2016-08 : Meeting { between Japan, SouthKorea cites book }
            event late on 2017-04 : Meeting { between Japan, SouthKorea cites book }
            """;

    private static Situation asOf(String month) {
        return Trial.lower("Then", LATER + "scenario Then on Small as of " + month + " for 12 months { }").situation();
    }

    private static List<String> past(Situation situation) {
        return situation.past().stream().map(past -> past.event().id() + " " + past.month()).toList();
    }

    @Test
    void eventsAreHiddenUntilTheirLastPossibleDay() {
        assertEquals(List.of("oldQuarrel 1999-05", "early 2015-08"), past(asOf("2016-07")));
        assertEquals(List.of("oldQuarrel 1999-05", "early 2015-08", "sometime 2016-05"), past(asOf("2016-08")));
        assertEquals(
                List.of("oldQuarrel 1999-05", "early 2015-08", "sometime 2016-05", "thatYear 2016-07", "late 2017-04"),
                past(asOf("2017-04")));
    }

    @Test
    void eventsKeepTheDaysThatTheyAreDatedTo() {
        assertEquals(
                List.of("oldQuarrel 1999-05-01 1999-05-31", "early 2015-08-10 2015-08-10", "sometime 2016-02-01 2016-08-31",
                        "thatYear 2016-01-01 2016-12-31", "late 2017-04-01 2017-04-30"),
                asOf("2017-04").past().stream()
                        .map(past -> past.event().id() + " " + past.days().first() + " " + past.days().last()).toList());
        var known = Trial.lower("Then", "event thatYear on 2016 : Meeting { between Japan, SouthKorea cites book known from 2016-03 }\n"
                + "scenario Then on Small as of 2016-04 for 12 months { }").situation().past().getLast();
        assertEquals(YearMonth.of(2016, 3), known.month());
        assertEquals(DaySpan.in(YearMonth.of(2016, 1)).first(), known.days().first());
        assertEquals(DaySpan.in(YearMonth.of(2016, 12)).last(), known.days().last(), "from when it is known makes no date closer");
    }

    @Test
    void theDigestOfARecordCoversTheDaysWhereTheySayMoreThanTheMonth() {
        assertNotEquals(dated("2016-03-04"), dated("2016-03-05"));
        assertNotEquals(dated("2016-03-04"), dated("2016-03"));
        assertNotEquals(dated("2016-07"), dated("2016"), "both are placed in July");
    }

    private static String dated(String when) {
        return Trial.lower("Then", "event meeting on " + when + " : Meeting { between Japan, SouthKorea cites book }\n"
                + "scenario Then on Small as of 2017-04 for 12 months { }").digests().record();
    }

    @Test
    void anEarlyEndIsNotKnownInAdvanceButTheScheduledOneIs() {
        var before = term(asOf("2016-12"), "Park");
        assertEquals(Optional.empty(), before.end());
        assertEquals(Optional.of(YearMonth.of(2018, 2)), before.scheduledEnd());
        assertEquals(Optional.of(YearMonth.of(2017, 3)), term(asOf("2017-03"), "Park").end());
    }

    @Test
    void laterLeadersAreHidden() {
        assertTrue(asOf("2016-12").leaders().stream().noneMatch(term -> term.leader().equals("Moon")));
        assertTrue(asOf("2017-05").leaders().stream().anyMatch(term -> term.leader().equals("Moon")));
    }

    @Test
    void suspensionsAreCutOutOfAnAgreementOnceKnown() {
        assertEquals(List.of("2015-12 Optional.empty"), deal(asOf("2016-05")));
        assertEquals(List.of("2015-12 Optional[2016-06]"), deal(asOf("2016-07")));
        assertEquals(List.of("2015-12 Optional[2016-06]", "2016-09 Optional.empty"), deal(asOf("2016-12")));
        assertEquals(List.of("2015-12 Optional[2016-06]", "2016-09 Optional[2018-11]"), deal(asOf("2019-01")));
        assertEquals(List.of(), deal(asOf("2015-11")));
    }

    @Test
    void laterLevelsAndImagesAreHidden() {
        assertEquals(0.8, commitment(asOf("2016-04")));
        assertEquals(0.3, commitment(asOf("2016-05")));
        assertEquals(1, images(asOf("2016-02")));
        assertEquals(2, images(asOf("2016-03")));
        var image = asOf("2016-03").images().stream().filter(each -> each.tone() > 0).findFirst().orElseThrow();
        assertEquals(0.9, image.tone());
        assertEquals(Optional.empty(), image.until());
    }

    @Test
    void whatNoLevelTellsOfYetCountsAsTheLanguageSaysAndIsNotCalledDocumented() {
        var course = commitmentCourse(asOf("2014-12"));
        assertFalse(course.isDocumented());
        assertEquals(DriverLevels.UNDOCUMENTED, course.in(YearMonth.of(2014, 12)));
        assertTrue(commitmentCourse(asOf("2016-04")).isDocumented());
    }

    @Test
    void theDigestsOfTheTwoMonthsDiffer() {
        var then = Trial.lower("Then", LATER + "scenario Then on Small as of 2016-05 for 12 months { }").digests();
        var now = Trial.lower("Then", LATER + "scenario Then on Small as of 2017-05 for 12 months { }").digests();
        assertNotEquals(then.record(), now.record());
    }

    private static final String COARSE = """
            event aYear on 2016 : Meeting { between Japan, SouthKorea known from 2016-04 cites book }
            event aWindow between 2015-02 and 2016-08 : Meeting { between Japan, SouthKorea known from 2016-01 cites book }
            event aDay on 2015-08-10 : Meeting { between Japan, SouthKorea known from 2016-10 cites book }
            image of Japan by SouthKorea "known late" positive strongly known from 2016-06 cites book
            """;

    private static Situation coarse(String month) {
        return Trial.lower("Then", COARSE + "scenario Then on Small as of " + month + " for 12 months { }").situation();
    }

    @Test
    void aCoarseDateIsPlacedInTheMonthFromWhichItIsKnown() {
        assertEquals(List.of("oldQuarrel 1999-05"), past(coarse("2015-12")));
        assertEquals(List.of("oldQuarrel 1999-05", "aWindow 2016-01"), past(coarse("2016-01")));
        assertEquals(List.of("oldQuarrel 1999-05", "aWindow 2016-01", "aYear 2016-04"), past(coarse("2016-04")));
    }

    @Test
    void anExactDateKeepsItsPlaceAndIsHiddenUntilItIsKnown() {
        assertEquals(List.of("oldQuarrel 1999-05", "aWindow 2016-01", "aYear 2016-04"), past(coarse("2016-09")));
        assertEquals(List.of("oldQuarrel 1999-05", "aDay 2015-08", "aWindow 2016-01", "aYear 2016-04"), past(coarse("2016-10")));
    }

    @Test
    void anUndatedImageIsHiddenUntilItIsKnownAndWasHeldAlways() {
        assertEquals(1, images(coarse("2016-05")));
        assertEquals(2, images(coarse("2016-06")));
        var image = coarse("2016-06").images().stream().filter(each -> each.tone() > 0).findFirst().orElseThrow();
        assertEquals(Optional.empty(), image.since());
    }

    @Test
    void whatWasAnnouncedAndNeverSignedIsInForceAsWhatWasSigned() {
        var made = """
                agreement Deal "Announced" between Japan, SouthKorea { announced 2015-12-28 cites book }
                agreement Other "Signed" between Japan, SouthKorea { announced 2014-01 signed 2016-02-03 cites book }
                """;
        var then = Trial.lower("Then", made + "scenario Then on Small as of 2016-02 for 12 months { }").situation();
        assertEquals(List.of("2015-12 Optional.empty"), deal(then));
        assertEquals(List.of("2016-02 Optional.empty"), then.agreements().stream().filter(term -> term.id().equals("Other")).map(AsOfTest::words).toList());
        assertEquals(List.of(), deal(Trial.lower("Then", made + "scenario Then on Small as of 2015-11 for 12 months { }").situation()));
    }

    private static LeaderTerm term(Situation situation, String leader) {
        return situation.leaders().stream().filter(term -> term.leader().equals(leader)).findFirst().orElseThrow();
    }

    private static List<String> deal(Situation situation) {
        return situation.agreements().stream().filter(term -> term.id().equals("Deal")).map(AsOfTest::words).toList();
    }

    private static String words(AgreementTerm term) {
        return term.from() + " " + term.to();
    }

    private static double commitment(Situation situation) {
        return commitmentCourse(situation).in(situation.asOf());
    }

    private static DriverCourse commitmentCourse(Situation situation) {
        return situation.courses().stream()
                .filter(course -> course.driver().state().equals("UnitedStates"))
                .findFirst().orElseThrow();
    }

    private static long images(Situation situation) {
        return situation.images().stream().filter(image -> image.by() == Side.SECOND).count();
    }
}
