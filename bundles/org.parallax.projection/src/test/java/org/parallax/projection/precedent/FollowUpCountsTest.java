package org.parallax.projection.precedent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.parallax.projection.precedent.Chronicle.Telling.INCIDENT;
import static org.parallax.projection.precedent.Chronicle.Telling.PROTEST;
import static org.parallax.projection.precedent.Chronicle.Telling.SUMMIT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Duration;
import org.parallax.projection.situation.Effect;
import org.parallax.projection.situation.Fade;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;

/** What followed, within which window, after how many, and how usual that is. */
class FollowUpCountsTest {

    private static List<String> counts(Precedents found, FollowUpFamily family) {
        return found.followUps().stream().filter(each -> each.family() == family)
                .flatMap(each -> each.windows().stream())
                .map(within -> within.precedents().followed() + "/" + within.precedents().of()).toList();
    }

    private static List<String> usual(Precedents found, FollowUpFamily family) {
        return found.followUps().stream().filter(each -> each.family() == family)
                .flatMap(each -> each.windows().stream())
                .map(within -> within.usual().followed() + "/" + within.usual().of()).toList();
    }

    private static Precedents after(Chronicle chronicle) {
        return chronicle.plans("landing", INCIDENT).only("2025-12");
    }

    @Test
    void aWindowEndsWithTheLastDayOfItsMonth() {
        assertEquals(List.of("1/1", "1/1", "1/1", "1/1"), counts(after(
                new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2015-04-30", SUMMIT)), FollowUpFamily.SUMMIT));
        assertEquals(List.of("0/1", "1/1", "1/1", "1/1"), counts(after(
                new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2015-05-01", SUMMIT)), FollowUpFamily.SUMMIT));
        assertEquals(List.of("0/1", "0/1", "0/1", "1/1"), counts(after(
                new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2016-03-31", SUMMIT)), FollowUpFamily.SUMMIT));
        assertEquals(List.of(), counts(after(
                new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2016-04-01", SUMMIT)), FollowUpFamily.SUMMIT).stream()
                .filter(count -> count.startsWith("1")).toList());
    }

    @Test
    void onlyWhatIsLaterFollows() {
        var sameDay = after(new Chronicle().on("a", "2015-03-20", INCIDENT).on("m", "2015-03-20", SUMMIT));
        assertEquals(List.of(), counts(sameDay, FollowUpFamily.SUMMIT), "neither followed nor usual");
        var nextDay = after(new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2015-03-11", SUMMIT));
        assertEquals("1/1", counts(nextDay, FollowUpFamily.SUMMIT).getFirst());
        assertEquals(List.of(), after(new Chronicle().on("a", "2015-03-10", INCIDENT)).followUps(), "nothing follows itself");
    }

    @Test
    void ofOneMonthWithoutDaysOnlyWhatAnswersFollows() {
        var told = after(new Chronicle().on("a", "2015-03-10", INCIDENT).in("m", "2015-03", SUMMIT).in("p", "2015-03", PROTEST));
        assertEquals(List.of(), counts(told, FollowUpFamily.SUMMIT));
        assertEquals("1/1", counts(told, FollowUpFamily.PROTEST).getFirst());
        var earlier = after(new Chronicle().on("a", "2015-03-10", INCIDENT).on("p", "2015-03-09", PROTEST));
        assertEquals(List.of(), counts(earlier, FollowUpFamily.PROTEST).stream().filter(count -> !count.startsWith("0")).toList());
        var protests = new Chronicle().on("p", "2015-03-10", PROTEST).in("a", "2015-03", INCIDENT).in("q", "2015-03", PROTEST)
                .plans("note", PROTEST).only("2025-12");
        assertEquals(List.of(Set.of(), Set.of()), protests.nearest().stream().map(each -> Set.copyOf(each.aftermath())).toList(),
                "a protest answers no protest, and what it answers does not follow it");
        var demand = PROTEST.of("Demand", Deed.STATEMENT);
        var quarrel = after(new Chronicle().in("a", "2015-03", INCIDENT).on("s", "2015-03-23", demand).on("own", "2015-03-02", demand.by(Side.FIRST)));
        assertEquals(List.of("s"), quarrel.nearest().getFirst().aftermath().stream().map(next -> next.event().event().id()).toList(),
                "a side does not answer itself");
    }

    @Test
    void aCoarseDateIsInNoWindowThatItMayNotLieIn() {
        var year = after(new Chronicle().on("a", "2014-12-20", INCIDENT).between("m", "2015-01-01", "2015-12-31", SUMMIT));
        assertEquals(List.of("0/1", "0/1", "0/1", "1/1"), counts(year, FollowUpFamily.SUMMIT));
        var sameYear = after(new Chronicle().on("a", "2015-03-10", INCIDENT).between("m", "2015-01-01", "2015-12-31", SUMMIT));
        assertEquals(Set.of(), Set.copyOf(counts(sameYear, FollowUpFamily.SUMMIT)));
    }

    @Test
    void aPrecedentCountsOnlyWhenItsWindowIsOver() {
        var found = after(new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2015-03-20", SUMMIT)
                .on("b", "2025-10-10", INCIDENT).on("n", "2025-10-20", SUMMIT));
        assertEquals(List.of("2/2", "1/1", "1/1", "1/1"), counts(found, FollowUpFamily.SUMMIT));
        assertEquals(2, found.nearest().size());
    }

    @Test
    void oneEventThatFollowedSeveralPrecedentsIsCountedOnceAsAnEvent() {
        var found = after(new Chronicle().on("a", "2015-03-10", INCIDENT).on("b", "2015-03-12", INCIDENT).on("p", "2015-03-20", PROTEST)
                .on("c", "2018-03-10", INCIDENT).on("q", "2018-03-20", PROTEST));
        assertEquals(List.of("3/3", "3/3", "3/3", "3/3"), counts(found, FollowUpFamily.PROTEST));
        assertEquals(List.of(2, 2, 2, 2), found.followUps().stream().filter(each -> each.family() == FollowUpFamily.PROTEST)
                .flatMap(each -> each.windows().stream()).map(FollowUp.Within::events).toList());
    }

    @Test
    void theUsualRateCountsEveryMonthSinceTheEarliestPrecedent() {
        // 20 June lies within a month of the tenths of May and June, within three of those from March on.
        var found = after(new Chronicle().on("a", "2025-03-10", INCIDENT).on("m", "2025-06-20", SUMMIT));
        assertEquals(List.of("2/9", "4/7", "4/4", "0/0"), usual(found, FollowUpFamily.SUMMIT));
    }

    @Test
    void whatAThirdStateOrOneSideAloneDoesIsNoFollowUp() {
        var outside = new Chronicle.Telling("Drill", Deed.COERCION, Set.of(Topic.OUTSIDERS), Optional.empty(), Optional.empty(), -5);
        var byAlly = outside.happening("x");
        var third = new org.parallax.projection.situation.Happening(
                "x", "X", "Drill", Optional.empty(), Optional.of("Ally"), Optional.empty(), byAlly.impact());
        assertEquals(Optional.empty(), FollowUpFamily.of(third));
        assertEquals(Optional.of(FollowUpFamily.COERCION), FollowUpFamily.of(INCIDENT.of("Ban", Deed.SANCTION).happening("y")));
        var vote = new Chronicle.Telling("Election", Deed.VOTE, Set.of(Topic.LEADERSHIP), Optional.of(Side.FIRST), Optional.empty(), -2);
        assertEquals(Optional.empty(), FollowUpFamily.of(vote.happening("z")));
        var overture = new Chronicle.Telling("Overture", Deed.GESTURE, Set.of(Topic.OUTSIDERS), Optional.of(Side.FIRST), Optional.empty(), 2);
        assertEquals(Optional.empty(), FollowUpFamily.of(overture.happening("o")), "a gesture to a third state");
    }

    @Test
    void aHarmfulDeedIsAnotherFamilyThanAHelpfulOne() {
        assertEquals(Optional.of(FollowUpFamily.TALKS), FollowUpFamily.of(SUMMIT.of("Talks", Deed.TALKS).happening("t")));
        assertEquals(Optional.of(FollowUpFamily.BREAKDOWN), FollowUpFamily.of(SUMMIT.of("Talks", Deed.TALKS).points(-3).happening("t")));
    }

    @Test
    void aProtestIsOneWhateverTheRecordReadsIntoIt() {
        assertEquals(Optional.of(FollowUpFamily.PROTEST), FollowUpFamily.of(PROTEST.reading("p", Map.of())));
        assertEquals(Optional.of(FollowUpFamily.PROTEST), FollowUpFamily.of(PROTEST.reading("p", views(-3))));
        assertEquals(Optional.empty(), FollowUpFamily.of(INCIDENT.reading("i", Map.of())), "of another deed it is not known that it harmed");
    }

    @Test
    void whereNoFieldIsTouchedTheViewsTellHarmFromGood() {
        var remark = INCIDENT.of("Remark", Deed.STATEMENT);
        assertEquals(Optional.of(FollowUpFamily.HARD_STATEMENT), FollowUpFamily.of(remark.reading("r", views(-3))));
        assertEquals(Optional.empty(), FollowUpFamily.of(remark.reading("r", views(3))));
        var security = new EnumMap<>(views(3));
        security.put(Channel.SECURITY, new Effect(-2, 0));
        assertEquals(Optional.of(FollowUpFamily.HARD_STATEMENT), FollowUpFamily.of(remark.reading("r", security)), "a field comes first");
    }

    private static Map<Channel, Effect> views(double points) {
        return Map.of(Channel.VIEW_BY_FIRST, new Effect(points, 0), Channel.VIEW_BY_SECOND, new Effect(points, 0));
    }

    @Test
    void theEndOfAConditionIsCountedAmongConditionsOnlyAndHasNoUsualRate() {
        var control = INCIDENT.of("Control", Deed.SANCTION);
        var standing = new Duration.UntilEnded(new Fade(6));
        var lifted = SUMMIT.of("Lifted", Deed.CONCESSION).happening("lifted", new Duration.Passing(new Fade(6)), List.of(List.of("long")));
        var found = new Chronicle()
                .told(control.happening("long", standing, List.of()), day("2012-03-10"))
                .told(control.happening("stands", standing, List.of()), day("2018-03-10"))
                .told(lifted, day("2012-08-10"))
                .plans("controls", control).only("2025-12");
        assertEquals(List.of("0/2", "0/2", "1/2", "1/2"), counts(found, FollowUpFamily.END));
        assertEquals(Set.of("0/0"), Set.copyOf(usual(found, FollowUpFamily.END)));
        assertEquals(List.of(), counts(after(new Chronicle().on("a", "2015-03-10", INCIDENT)), FollowUpFamily.END));
    }

    @Test
    void aCountIsNeverMoreThanWhatItIsOf() {
        assertThrows(IllegalArgumentException.class, () -> new FollowedCount(3, 2));
    }

    private static DaySpan day(String date) {
        return new DaySpan(LocalDate.parse(date), LocalDate.parse(date));
    }
}
