package org.parallax.report.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.report.MadeRecord;
import org.parallax.report.design.Theme;
import org.parallax.report.figure.Boxes;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.Frame;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.record.RecordDossier;

/** The timeline for a pane, and the years it shows. */
final class TimelineTest {

    private static final RecordDossier RECORD = MadeRecord.small();
    private static final TimeWindow WHOLE = RecordDates.whole(RECORD);
    private static final Set<String> ALL = Stream.concat(
                    RECORD.timeline().stream().map(RecordDossier.TimelineEntry::id),
                    RECORD.spans().stream().map(RecordDossier.Span::id))
            .collect(Collectors.toSet());

    @Test
    void everyEventAndWhatLastsIsWithinReach() {
        assertEquals(ALL, ids(options(Optional.empty(), ALL), 640));
    }

    @Test
    void whatHasNoRoomIsCountedAndWhatIsLookedForComesFirst() {
        var record = MadeRecord.large(20_000);
        var found = Set.of("event19000", "event19015", "event19030");
        var options = new TimelineOptions(Optional.empty(), found, Optional.of("event19996"));
        var marks = TimelineChart.of(record, options, Theme.light(), Frame.pane(640, 200)).chart().marks();
        var reached = marks.stream().map(mark -> mark.target().id()).toList();
        assertTrue(reached.containsAll(found), reached.toString());
        var left = marks.stream().filter(mark -> mark.target() instanceof MarkTarget.NotShown).toList();
        assertEquals(15, left.size(), "a line in each lane");
        assertTrue(left.stream().allMatch(mark -> mark.text().startsWith("Not shown: ") && mark.text().endsWith(" more")));
    }

    @Test
    void yearsOutsideTheWindowAreLeftOut() {
        var recent = ids(options(Optional.of(TimeWindow.last(10, WHOLE)), ALL), 640);
        assertTrue(recent.containsAll(Set.of("controls", "summit", "Moon", "GSOMIA")), recent.toString());
        assertFalse(recent.contains("annexation") || recent.contains("visit"), recent.toString());
    }

    @Test
    void whatASearchDidNotFindIsOutOfReach() {
        assertEquals(Set.of("summit"), ids(options(Optional.empty(), Set.of("summit")), 640));
    }

    @Test
    void eventsAreNamedWhereTheYearsAreWide() {
        assertFalse(draw(options(Optional.empty(), ALL), 1200).chart().svg().contains(">Export controls<"));
        assertTrue(draw(options(Optional.of(TimeWindow.last(7, WHOLE)), ALL), 1200).chart().svg().contains(">Export controls<"));
    }

    @Test
    void marksStayInsideThePictureAndApart() {
        for (int width : new int[] {360, 640, 900, 1440}) {
            for (var window : List.of(Optional.<TimeWindow>empty(), Optional.of(TimeWindow.last(10, WHOLE)))) {
                var chart = draw(options(window, ALL), width).chart();
                for (var mark : chart.marks()) {
                    assertTrue(mark.box().x() >= 0 && mark.box().x() + mark.box().width() <= width, mark + " at " + width);
                    assertTrue(chart.marks().stream().noneMatch(other -> other != mark && Boxes.overlap(other.box(), mark.box())),
                            mark + " at " + width);
                }
            }
        }
    }

    @Test
    void conditionsComeFirstThenEventsThenTheRestOfWhatLasted() {
        var conditions = RECORD.spans().stream().filter(RecordDossier.Span::isCondition).map(RecordDossier.Span::id).collect(Collectors.toSet());
        var places = draw(options(Optional.empty(), ALL), 640).chart().marks().stream()
                .sorted(Comparator.comparingDouble(mark -> mark.box().y()))
                .map(mark -> mark.target() instanceof MarkTarget.Documented ? 1
                        : mark.target() instanceof MarkTarget.Lasting(var id) && conditions.contains(id) ? 0 : 2)
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
        assertEquals(Set.of(0, 1, 2), Set.copyOf(places));
    }

    @Test
    void whatTheMarksMeanIsSaidAboveThemAndBelowThemInANarrowPane() {
        var wide = draw(options(Optional.empty(), ALL), 1200).chart().svg();
        var narrow = draw(options(Optional.empty(), ALL), 640).chart().svg();
        for (var words : List.of(">helps cooperation<", ">condition, closed where it ended<", ">announced, not signed<")) {
            assertTrue(wide.contains(words) && wide.indexOf(words) < wide.indexOf(">Conditions<"), words);
            assertTrue(narrow.indexOf(words) > narrow.indexOf(">Conditions<"), words);
        }
    }

    @Test
    void aLaneOfOneRowTakesNoMoreThanSixteenPixels() {
        var tops = draw(options(Optional.empty(), ALL), 640).chart().marks().stream()
                .filter(mark -> mark.target() instanceof MarkTarget.Documented)
                .map(mark -> mark.box().y()).distinct().sorted().toList();
        for (int i = 1; i < tops.size(); i++) {
            assertTrue(tops.get(i) - tops.get(i - 1) <= 16, tops.toString());
        }
    }

    @Test
    void aSuspensionIsToldWithItsAgreement() {
        var words = draw(options(Optional.empty(), ALL), 640).chart().marks().stream()
                .filter(mark -> mark.target().equals(new MarkTarget.Lasting("GSOMIA"))).findFirst().orElseThrow().text();
        assertEquals("General Security of Military Information Agreement, 2016-11-23 on, suspended 2019-08 to 2019-11", words);
    }

    @Test
    void aConditionIsABarFromItsBeginToWhatEndedIt() {
        assertEquals("Controls on exports, 2019-07-04 to 2023-03-23, ended by Controls lifted", bar("controls").text());
        assertEquals("Shuttle diplomacy, 2023-03-16 on, in force where the record ends", bar("summit").text());
        assertTrue(bar("controls").box().x() + bar("controls").box().width() < bar("summit").box().x() + bar("summit").box().width());
    }

    @Test
    void whatWasAnnouncedAndNotSignedSaysSoAndIsDashed() {
        assertEquals("Agreement on comfort women, announced 2015-12-28 on, not signed", bar("ComfortWomen2015").text());
        var dashed = draw(options(Optional.empty(), ALL), 640).chart().svg();
        var signed = TimelineChart.of(withoutAnnounced(), options(Optional.empty(), ALL), Theme.light(), Frame.pane(640, 0)).chart().svg();
        assertTrue(dashed.contains("stroke-dasharray=\"4 3\"") && !signed.contains("stroke-dasharray=\"4 3\""));
    }

    @Test
    void whatIsAllegedAndFromALayerSaysSoAndIsHollowInARing() {
        var chart = draw(options(Optional.empty(), ALL), 640).chart();
        var landing = chart.marks().stream().filter(mark -> mark.target().equals(new MarkTarget.Documented("landing"))).findFirst().orElseThrow();
        assertEquals("2015-06 Landing on the islets (alleged), from the layer PublicChronicle", landing.text());
        assertTrue(chart.svg().contains("r=\"6.25\" fill=\"none\""), "a ring");
        assertTrue(chart.svg().contains("fill=\"" + Theme.light().colour("paper") + "\" stroke=\"" + Theme.light().regime(0) + "\""), "hollow");
    }

    @Test
    void theRecordEndsAtARuledLine() {
        assertTrue(draw(options(Optional.empty(), ALL), 640).chart().svg().contains(">Record to 2025-12<"));
        var early = draw(options(Optional.of(new TimeWindow(1990, 2010)), ALL), 640).chart().svg();
        assertFalse(early.contains(">Record to 2025-12<"), "its end is not among these years");
    }

    private static Chart.Mark bar(String id) {
        return draw(options(Optional.empty(), ALL), 640).chart().marks().stream()
                .filter(mark -> mark.target().equals(new MarkTarget.Lasting(id))).findFirst().orElseThrow();
    }

    private static RecordDossier withoutAnnounced() {
        return new RecordDossier(
                RECORD.about(), RECORD.sources(), RECORD.timeline(), RECORD.spans().stream().filter(span -> !span.isAnnounced()).toList(),
                RECORD.sections(), RECORD.disagreements(), RECORD.curve());
    }

    @Test
    void placesTellTheirYears() {
        var timeline = draw(options(Optional.of(new TimeWindow(2010, 2020)), ALL), 640);
        assertEquals(2010, timeline.years().applyAsDouble(0), 0.001);
        assertEquals(2020, timeline.years().applyAsDouble(640), 0.001);
        var whole = draw(options(Optional.empty(), ALL), 640);
        assertEquals(WHOLE.from(), whole.years().applyAsDouble(0), 0.001);
        assertEquals(WHOLE.to(), whole.years().applyAsDouble(640), 0.001);
    }

    @Test
    void zoomingKeepsTheDateInItsPlaceAndStaysWithinTheWhole() {
        var whole = new TimeWindow(1900, 2000);
        var near = whole.zoomed(2, 1975, whole);
        assertEquals(new TimeWindow(1937.5, 1987.5), near);
        assertEquals(whole, near.zoomed(0.1, 1975, whole));
        assertEquals(1, whole.zoomed(1000, 1950, whole).years());
        assertEquals(new TimeWindow(1950, 2000), near.moved(5, whole));
        assertEquals(new TimeWindow(1900, 1950), near.moved(-5, whole));
        assertEquals(near, near.holding(1940, whole));
        assertEquals(new TimeWindow(1900, 1950), near.holding(1910, whole));
    }

    private static TimelineOptions options(Optional<TimeWindow> window, Set<String> found) {
        return new TimelineOptions(window, found, Optional.of("summit"));
    }

    private static Set<String> ids(TimelineOptions options, int width) {
        return draw(options, width).chart().marks().stream().map(mark -> mark.target().id()).collect(Collectors.toSet());
    }

    private static Timeline draw(TimelineOptions options, int width) {
        return TimelineChart.of(RECORD, options, Theme.light(), Frame.pane(width, 0));
    }
}
