package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.precedent.FollowUp;
import org.parallax.projection.precedent.FollowedCount;
import org.parallax.projection.precedent.FollowUpFamily;
import org.parallax.projection.precedent.PrecedentSearch;
import org.parallax.projection.precedent.Precedents;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.PastEvent;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;
import org.parallax.report.MadePrecedents;

/** The sentence over a panel says the counts that are in it, and against what. */
class PrecedentWordsTest {

    private final PrecedentWords words = new PrecedentWords(MadePrecedents.situation(""));
    private final List<Precedents> all = PrecedentSearch.of(MadePrecedents.situation(""));

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void theSentenceCountsWhatIsFurthestAboveUsual() {
        assertEquals("Of 3 documented events of the kind “islet landing” known by December 2025, 2 of the 2 that are long enough ago"
                        + " were followed by a protest within three months (usual after 1 month in 18) and 1 of those 2"
                        + " by talks within a year (usual after 1 month in 5).",
                plain(words.headline(all.getFirst())));
    }

    @Test
    void oneEventIsNoCountAndWhatEndsItIsToldOnce() {
        assertEquals("The one documented event of the kind “export control” known by December 2025 was followed by the end of the"
                + " condition within three months.", plain(words.headline(all.get(1))));
    }

    @Test
    void anEndWithoutAUsualRateTakesNoPlaceOfWhatIsAboveOne() {
        var found = new Precedents(all.get(1).cases(), List.of(
                followUp(FollowUpFamily.PROTEST, new FollowedCount(5, 10)), followUp(FollowUpFamily.TALKS, new FollowedCount(8, 10)),
                followUp(FollowUpFamily.END, new FollowedCount(0, 0))));
        var text = plain(words.headline(found));
        assertTrue(text.matches(".*by a protest within a month.*by talks within a month.* by the end of the condition within a month\\."), text);
    }

    private static FollowUp followUp(FollowUpFamily family, FollowedCount usual) {
        return new FollowUp(family, List.of(new FollowUp.Within(1, new FollowedCount(1, 1), 1, usual)));
    }

    @Test
    void whatHasNoPrecedentIsSaid() {
        assertEquals("The record knows nothing by December 2025, dated to the month, that is near enough to “Title of ruling”.",
                plain(words.headline(all.get(2))));
    }

    @Test
    void whatIsTooRecentToTellIsNoCount() {
        var all = MadePrecedents.situation("");
        var landing = all.with(new Storyline(all.storyline().events().subList(2, 3), List.of(), List.of()));
        var known = landing.past().stream().filter(past -> past.event().id().equals("landing2025")).toList();
        var only = new Situation(landing.scenario(), landing.title(), landing.relationship(),
                new DocumentedPast(landing.asOf(), List.of(), List.of(), List.of(), List.of(), known), landing.months(), landing.plan());
        assertEquals("The one documented event of the kind “islet landing” known by December 2025 was followed by nothing out of the usual.",
                plain(words.headline(PrecedentSearch.of(only).getFirst())));
        var before = new Situation(landing.scenario(), landing.title(), landing.relationship(),
                new DocumentedPast(landing.asOf().minusMonths(1), List.of(), List.of(), List.of(), List.of(), known), landing.months(), landing.plan());
        assertEquals("The one documented event of the kind “islet landing” known by November 2025 is too recent to tell what follows.",
                plain(new PrecedentWords(before).headline(PrecedentSearch.of(before).getFirst())));
    }

    private static String headline(Situation situation) {
        return plain(new PrecedentWords(situation).headline(PrecedentSearch.of(situation).getFirst()));
    }

    @Test
    void oneEventThatFollowedSeveralIsSaidToBeOne() {
        var days = days("2012-08-05", "2012-08-05");
        var earlier = new PastEvent(MadePrecedents.known("landing2005").event(), YearMonth.of(2012, 8), Optional.empty(), days);
        var past = List.of(earlier, MadePrecedents.known("landing2012"), MadePrecedents.known("protest2012"));
        assertEquals("Of 2 documented events of the kind “islet landing” known by December 2025, 2 were followed by a protest within a month"
                        + " (one and the same event; usual after 1 month in 13) and 1 by an incident within a month (usual after 1 month in 26).",
                headline(MadePrecedents.landing(past)));
    }

    @Test
    void oneOfTwoThatIsTooRecentLeavesNoRateAndIsNotNamedTwice() {
        var past = List.of(MadePrecedents.known("landing2012"), MadePrecedents.known("protest2012"), MadePrecedents.known("meeting2013"),
                MadePrecedents.known("landing2025"));
        var sentence = headline(MadePrecedents.landing(past));
        assertEquals("Of 2 documented events of the kind “islet landing” known by December 2025, the one that is long enough ago was followed"
                + " by a protest within three months and by talks within a year.", sentence);
    }

    @Test
    void oneEventHasNoRate() {
        assertEquals("The one documented event of the kind “islet landing” known by December 2025 was followed by a protest within a month.",
                headline(MadePrecedents.landing(List.of(MadePrecedents.known("landing2012"), MadePrecedents.known("protest2012")))));
    }

    @Test
    void whatIsKnownButNotToTheMonthIsSaid() {
        assertEquals("The record knows one event by December 2025 that is near enough to “Title of landing”, but not dated to a month, so that"
                + " nothing is counted: Title of landing2008, Jan–Dec 2008.",
                headline(MadePrecedents.landing(List.of(MadePrecedents.known("landing2008")))));
    }

    @Test
    void agreementIsToldForEachCase() {
        var landings = all.getFirst();
        var last = landings.nearest().stream().filter(each -> each.past().event().id().equals("landing2025")).findFirst().orElseThrow();
        assertEquals(List.of("kind, issue and strength", "kind, issue, who acts and strength"),
                landings.cases().stream().map(each -> words.alike(each, each.of(last.past()))).toList());
        assertEquals("nothing documented so far", words.followed(last));
        assertEquals(List.of("Title of protest2012, 11 Aug 2012; Title of meeting2013, 2 May 2013", "Title of protest2005, Mar 2005"),
                landings.nearest().stream().filter(each -> !each.equals(last)).map(words::followed).map(PrecedentWordsTest::plain).toList());
    }

    @Test
    void theNoteSaysHowFewTheyAreAndHowTheyHangTogether() {
        assertEquals("The usual rate, in brackets, is the share of the months since March 2005 after which the same would have followed,"
                + " had the precedents stood in them; months in which the record is silent, more than a year from anything else that it"
                + " tells, do not count. Where fewer than three are counted, the months of the others were not over by December 2025. With"
                + " three precedents a count says little. Known, but not dated to a month and so not counted: Title of landing2008,"
                + " Jan–Dec 2008.", plain(words.note(all.getFirst())));
    }

    @Test
    void aShareOfMonthsIsSaidInSmallNumbers() {
        assertEquals(List.of("after no month", "after 1 month in 8", "after 1 month in 2", "after 7 months in 10", "after nearly every month",
                        "after every month"),
                List.of(new FollowedCount(0, 9), new FollowedCount(12, 97), new FollowedCount(5, 10), new FollowedCount(7, 10),
                        new FollowedCount(99, 100), new FollowedCount(3, 3)).stream().map(FollowUpWords::odds).toList());
        assertEquals(List.of("–", ""), List.of(FollowUpWords.count(new FollowedCount(0, 0)), FollowUpWords.usual(new FollowedCount(0, 0))));
    }

    @Test
    void datesAreAsCloseAsTheyAreKnown() {
        assertEquals(List.of("10 Aug 2012", "Aug 2012", "Nov 2018 – Jan 2019"), List.of(days("2012-08-10", "2012-08-10"),
                days("2012-08-01", "2012-08-31"), days("2018-11-01", "2019-01-31")).stream().map(PrecedentWords::date).map(PrecedentWordsTest::plain).toList());
    }

    @Test
    void everyFamilyHasAName() {
        for (var family : FollowUpFamily.values()) {
            assertTrue(Character.isUpperCase(FollowUpWords.name(family).charAt(0)), family.name());
        }
        assertEquals("Hard statement or claim", FollowUpWords.name(FollowUpFamily.HARD_STATEMENT));
    }

    private static DaySpan days(String first, String last) {
        return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
    }
}
