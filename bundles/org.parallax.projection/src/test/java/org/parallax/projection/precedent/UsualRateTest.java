package org.parallax.projection.precedent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parallax.projection.precedent.Chronicle.Telling.INCIDENT;
import static org.parallax.projection.precedent.Chronicle.Telling.PROTEST;
import static org.parallax.projection.precedent.Chronicle.Telling.SUMMIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.precedent.Chronicle.Telling;
import org.parallax.projection.situation.DaySpan;
import org.parallax.projection.situation.Deed;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Topic;

/** The usual rate is what the count would come to if nothing had to do with anything. */
class UsualRateTest {

    /** By the first side, of the same sort as what the second one says. */
    private static final Telling CLAIM = new Telling("Claim", Deed.STATEMENT, Set.of(Topic.HISTORY), INCIDENT.actor(), INCIDENT.issue(), -5);

    private static final Telling ANSWER = CLAIM.of("Answer", Deed.STATEMENT).by(Side.SECOND);

    private static final int RECORDS = 150;
    private static final LocalDate FROM = LocalDate.parse("2016-01-01");
    private static final LocalDate TO = LocalDate.parse("2025-12-31");

    /** How closely events are dated. */
    private enum Sharpness {
        DAY(date -> new DaySpan(date, date)),
        MONTH(date -> DaySpan.in(YearMonth.from(date)));

        private final Function<LocalDate, DaySpan> days;

        Sharpness(Function<LocalDate, DaySpan> days) {
            this.days = days;
        }
    }

    /** Precedents, and what is told of them without having to do with them. */
    private record Pair(Telling precedent, Telling later, FollowUpFamily family) {}

    static Stream<Arguments> pairs() {
        return Stream.of(
                new Pair(INCIDENT, SUMMIT, FollowUpFamily.SUMMIT), new Pair(INCIDENT, PROTEST, FollowUpFamily.PROTEST),
                new Pair(INCIDENT, PROTEST.by(Side.FIRST), FollowUpFamily.PROTEST), new Pair(CLAIM, ANSWER, FollowUpFamily.HARD_STATEMENT))
                .flatMap(pair -> Stream.of(Sharpness.values()).flatMap(one -> Stream.of(Sharpness.values()).flatMap(other ->
                        Stream.of(6, 30).map(many -> Arguments.of(pair, one, other, many)))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whatIsIndependentFollowsAsOftenAsIsUsual(Pair pair, Sharpness precedent, Sharpness later, int many) {
        var random = new Random(7);
        double[] found = new double[PrecedentSearch.WINDOWS.size()];
        double[] usual = new double[found.length];
        for (int record = 0; record < RECORDS; record++) {
            var chronicle = new Chronicle();
            tell(chronicle, "precedent", pair.precedent, 4, precedent, random);
            tell(chronicle, "later", pair.later, many, later, random);
            chronicle.plans("planned", pair.precedent).only("2025-12").followUps().stream()
                    .filter(each -> each.family() == pair.family).forEach(each -> add(each, found, usual));
        }
        for (int i = 0; i < found.length; i++) {
            assertEquals(found[i] / RECORDS, usual[i] / RECORDS, 0.035, "within " + PrecedentSearch.WINDOWS.get(i));
        }
        assertTrue(found[found.length - 1] > 0);
    }

    private static void tell(Chronicle chronicle, String id, Telling telling, int many, Sharpness sharpness, Random random) {
        int days = (int) (TO.toEpochDay() - FROM.toEpochDay() + 1);
        IntStream.range(0, many).forEach(i -> chronicle.told(
                telling.happening(id + i), sharpness.days.apply(FROM.plusDays(random.nextInt(days)))));
    }

    private static void add(FollowUp followUp, double[] found, double[] usual) {
        for (int i = 0; i < found.length; i++) {
            var within = followUp.windows().get(i);
            found[i] += (double) within.precedents().followed() / within.precedents().of();
            usual[i] += (double) within.usual().followed() / within.usual().of();
        }
    }

    private static List<String> usual(Chronicle chronicle, FollowUpFamily family) {
        return chronicle.plans("planned", INCIDENT).only("2025-12").followUps().stream().filter(each -> each.family() == family)
                .flatMap(each -> each.windows().stream()).map(each -> each.usual().followed() + "/" + each.usual().of()).toList();
    }

    @Test
    void monthsOfWhichTheRecordTellsNothingAreNotCounted() {
        // Of the thirty years between both precedents only the thirteen months from March 1985 on and twelve to each side of March 2015.
        var sparse = new Chronicle().on("a", "1985-03-10", INCIDENT).on("b", "2015-03-10", INCIDENT).on("m", "2015-06-20", SUMMIT);
        assertEquals("4/76", usual(sparse, FollowUpFamily.SUMMIT).getFirst());
        var vote = new Telling("Election", Deed.VOTE, Set.of(Topic.LEADERSHIP), INCIDENT.actor(), INCIDENT.issue(), 0);
        assertEquals("4/126", usual(sparse.in("vote", "2000-01", vote), FollowUpFamily.SUMMIT).getFirst(), "whatever it tells of them");
    }

    @Test
    void aRareSortIsNotMoreUsualBecauseItStandsAlone() {
        var lone = new Chronicle().on("a", "1985-03-10", INCIDENT).on("m", "2000-06-20", SUMMIT);
        assertEquals(List.of(), usual(lone, FollowUpFamily.SUMMIT), "a summit of an otherwise silent year");
    }

    @Test
    void everyPrecedentIsMovedToOtherMonthsAsCloselyAsItIsDated() {
        // Within a month of 10 May and of 10 June, and of no day of June that is not known.
        var both = new Chronicle().on("a", "2015-03-10", INCIDENT).in("b", "2015-04", INCIDENT).on("m", "2015-06-20", SUMMIT);
        assertEquals("3/28", usual(both, FollowUpFamily.SUMMIT).getFirst());
    }

    @Test
    void aPrecedentIsNotWhatFollowsItInAnotherMonth() {
        var one = new Chronicle().on("a", "2015-03-10", INCIDENT).on("m", "2015-06-20", SUMMIT);
        assertEquals(List.of(), usual(one, FollowUpFamily.INCIDENT));
    }
}
