package org.parallax.projection.precedent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.precedent.Chronicle.Telling.INCIDENT;
import static org.parallax.projection.precedent.Chronicle.Telling.PROTEST;
import static org.parallax.projection.precedent.Chronicle.Telling.SUMMIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Leaning;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Timing;
import org.parallax.projection.situation.Topic;

/** Which documented events are near to a planned one, and why. */
class NearestTest {

    private static List<String> ids(Precedents precedents) {
        return precedents.nearest().stream().map(each -> each.past().event().id()).toList();
    }

    @Test
    void theSameIssueOutweighsWhoActsAndHowStrong() {
        var found = new Chronicle()
                .on("other", "2015-03-01", INCIDENT.over("Fish"))
                .on("islets", "2010-03-01", INCIDENT.by(Side.SECOND).points(-30))
                .on("entwined", "2012-03-01", INCIDENT.over("Past"))
                .plans("landing", INCIDENT).only("2025-12");
        assertEquals(List.of("islets", "entwined", "other"), ids(found));
        assertEquals(List.of(
                        List.of(Likeness.KIND, Likeness.ISSUE),
                        List.of(Likeness.KIND, Likeness.ENTWINED_ISSUE, Likeness.ACTOR, Likeness.STRENGTH),
                        List.of(Likeness.KIND, Likeness.ACTOR, Likeness.STRENGTH)),
                found.nearest().stream().map(Precedent::alike).toList());
    }

    @Test
    void whoGovernsAndTheDriversAreComparedWithAsOf() {
        var found = new Chronicle()
                .on("before", "2001-03-01", INCIDENT).on("since", "2015-03-01", INCIDENT)
                .governs(Side.FIRST, "2000-01", Leaning.PROGRESSIVE).governs(Side.SECOND, "2000-01", Leaning.CONSERVATIVE)
                .governs(Side.FIRST, "2010-01", Leaning.CONSERVATIVE)
                .commitment("2000-01", 0.4).commitment("2014-01", 0.8).commitment("2020-01", 0.7)
                .plans("landing", INCIDENT).only("2025-12");
        assertEquals(List.of("since", "before"), ids(found));
        assertEquals(Set.of(Likeness.KIND, Likeness.ISSUE, Likeness.ACTOR, Likeness.STRENGTH, Likeness.FAMILY_OF_FIRST,
                        Likeness.FAMILY_OF_SECOND, Likeness.DRIVERS), Set.copyOf(found.nearest().getFirst().alike()));
        assertEquals(Set.of(Likeness.KIND, Likeness.ISSUE, Likeness.ACTOR, Likeness.STRENGTH, Likeness.FAMILY_OF_SECOND),
                Set.copyOf(found.nearest().getLast().alike()));
    }

    @Test
    void ofAnotherKindOnlyWhatIsTheSameSortAndOverTheSameIssue() {
        var seizure = INCIDENT.of("Seizure", Deed.VIOLENCE);
        var found = new Chronicle()
                .on("seizure", "2015-03-01", seizure)
                .on("elsewhere", "2015-04-01", seizure.over("Fish"))
                .on("meeting", "2015-05-01", INCIDENT.of("Meeting", Deed.TALKS).points(5))
                .on("protest", "2015-06-01", PROTEST)
                .plans("landing", INCIDENT).only("2025-12");
        assertEquals(List.of("seizure"), ids(found));
        assertEquals(Likeness.FAMILY, found.nearest().getFirst().alike().getFirst());
    }

    @Test
    void withoutAnIssueOneOfTheSameSortIsByTheSameAndAsStrong() {
        var recall = PROTEST.of("Recall", Deed.PROTEST);
        var found = new Chronicle()
                .on("recall", "2015-03-01", recall).on("other", "2015-04-01", recall.by(Side.FIRST)).on("harsh", "2015-05-01", recall.points(-9))
                .plans("note", PROTEST).only("2025-12");
        assertEquals(List.of("recall"), ids(found));
    }

    @Test
    void whatHarmsIsNoPrecedentOfWhatHelps() {
        var drill = INCIDENT.of("Drill", Deed.EXERCISE);
        var joint = drill.of("JointDrill", Deed.EXERCISE).points(5);
        assertEquals(List.of(), ids(new Chronicle().on("drill", "2015-03-01", drill).plans("joint", joint).only("2025-12")));
    }

    @Test
    void whereThereAreEnoughOfOneKindNoOtherIsTaken() {
        var chronicle = new Chronicle().on("seizure", "2015-03-01", INCIDENT.of("Seizure", Deed.INCIDENT)).plans("landing", INCIDENT);
        IntStream.range(0, 12).forEach(i -> chronicle.on("incident" + i, (2000 + i) + "-03-01", INCIDENT));
        var found = chronicle.only("2025-12");
        assertEquals(IntStream.range(0, 8).mapToObj(i -> "incident" + (11 - i)).toList(), ids(found), "eight at most, the latest first");
    }

    @Test
    void noneIsTakenThatIsOlderThanSixtyYearsOrDatedMoreCoarselyThanToAMonth() {
        var found = new Chronicle()
                .on("old", "1965-12-01", INCIDENT).on("young", "1966-01-01", INCIDENT)
                .between("year", "2012-01-01", "2012-12-31", INCIDENT).in("month", "2012-03", INCIDENT)
                .plans("landing", INCIDENT).only("2025-12");
        assertEquals(List.of("month", "young"), ids(found));
    }

    @Test
    void whatIsAsNearButNotDatedToAMonthStandsApartWithoutCounts() {
        var found = new Chronicle()
                .between("year", "2012-01-01", "2012-12-31", INCIDENT).on("summit", "2013-01-10", SUMMIT)
                .between("protest", "2012-01-01", "2012-12-31", PROTEST)
                .plans("landing", INCIDENT).only("2025-12");
        assertEquals(List.of(), ids(found));
        assertEquals(List.of("year"), found.undated().stream().map(past -> past.event().id()).toList());
        assertEquals(List.of(), found.followUps());
    }

    @Test
    void whoGovernedIsNotComparedWithAMonthThatIsNotKnown() {
        var other = INCIDENT.by(Side.SECOND).over("Fish").points(-30);
        var chronicle = new Chronicle().governs(Side.FIRST, "2000-01", Leaning.CONSERVATIVE)
                .in("month", "2012-03", other).between("year", "2012-01-01", "2012-12-31", other)
                .plans("landing", INCIDENT);
        var found = chronicle.only("2025-12");
        assertEquals(List.of("month"), ids(found));
        assertEquals(List.of(), found.undated());
    }

    @Test
    void nothingLaterThanAsOfIsUsed() {
        var chronicle = new Chronicle()
                .on("first", "2005-03-01", INCIDENT).on("protest", "2005-03-20", PROTEST)
                .on("second", "2012-08-10", INCIDENT).on("meeting", "2013-02-01", SUMMIT)
                .plans("landing", INCIDENT);
        var early = chronicle.only("2012-07");
        assertEquals(List.of("first"), ids(early));
        assertEquals(List.of(FollowUpFamily.PROTEST), early.followUps().stream().map(FollowUp::family).toList());
        var later = chronicle.only("2013-12");
        assertEquals(List.of("second", "first"), ids(later));
        assertEquals(List.of("meeting"), later.nearest().getFirst().aftermath().stream().map(next -> next.event().event().id()).toList());
        assertEquals(List.of(), chronicle.only("2013-01").nearest().getFirst().aftermath());
    }

    @Test
    void eventsOfOneKindWithTheSamePrecedentsStandTogetherInTheOrderInWhichTheyCome() {
        var month = YearMonth.of(2026, 3);
        var found = PrecedentSearch.of(new Chronicle().on("incident", "2015-03-01", INCIDENT)
                .plans("zeal", INCIDENT, new Timing.Window(month, month))
                .plans("answer", INCIDENT.by(Side.SECOND), new Timing.After("zeal", 2))
                .plans("again", INCIDENT, new Timing.After("answer", 1))
                .plans("meeting", SUMMIT, new Timing.Window(month.plusMonths(1), month.plusMonths(1)))
                .asOf("2025-12"));
        assertEquals(List.of(List.of(List.of("zeal", "again"), List.of("answer")), List.of(List.of("meeting"))), found.stream()
                .map(each -> each.cases().stream().map(one -> one.planned().stream().map(event -> event.id()).toList()).toList()).toList());
        assertEquals(List.of(), found.getLast().nearest());
        assertEquals(List.of(), found.getLast().followUps());
    }

    @Test
    void precedentsAYearApartBelongToOneEpisode() {
        var found = new Chronicle()
                .on("a", "2005-03-01", INCIDENT).on("b", "2006-03-01", INCIDENT).on("c", "2007-03-01", INCIDENT)
                .on("d", "2008-04-01", INCIDENT).plans("landing", INCIDENT).only("2025-12");
        assertEquals(2, found.episodes());
        assertEquals(YearMonth.of(2005, 3), found.since().orElseThrow());
    }

    @Test
    void noNumberOfAgreementsFurtherDownOutweighsOneFurtherUp() {
        var weights = Arrays.stream(Likeness.values()).map(Likeness::weight).filter(weight -> weight > 0).toList();
        for (int i = 0; i < weights.size(); i++) {
            int below = weights.subList(i + 1, weights.size()).stream().mapToInt(weight -> weight).sum();
            assertTrue(weights.get(i) > below, weights.get(i) + " against " + below + " of all below it");
        }
    }

    @Test
    void aProtestOfWhichTheRecordReadsNothingIsOneOfItsSort() {
        var silent = PROTEST.of("Recall", Deed.PROTEST).over("Past").reading("recall", Map.of());
        assertEquals(List.of("recall"), ids(new Chronicle()
                .told(silent, new DaySpan(LocalDate.parse("2015-03-01"), LocalDate.parse("2015-03-01"))).plans("note", PROTEST.over("Past")).only("2025-12")));
    }

    @Test
    void kindsOfDifferentSubjectsAreOfNoFamily() {
        var trade = new Chronicle.Telling("Clash", Deed.INCIDENT, Set.of(Topic.TRADE), INCIDENT.actor(), INCIDENT.issue(), -10);
        assertEquals(List.of(), ids(new Chronicle().on("clash", "2015-03-01", trade).plans("landing", INCIDENT).only("2025-12")));
    }
}
