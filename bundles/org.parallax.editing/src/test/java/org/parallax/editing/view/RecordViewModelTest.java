package org.parallax.editing.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.lang.management.ManagementFactory;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.Set;
import org.parallax.report.record.AddedBy;
import org.parallax.report.record.RecordDossier.Citation;
import org.parallax.report.timeline.CurveOptions;
import org.junit.jupiter.api.Test;
import org.parallax.report.record.RecordDate;
import org.parallax.report.record.RecordDossier.About;
import org.parallax.report.record.RecordDossier.Element;
import org.parallax.report.record.RecordDossier.Fact;
import org.parallax.report.record.RecordDossier.Nature;
import org.parallax.report.record.RecordDossier.Section;
import org.parallax.report.record.RecordDossier.TimelineEntry;
import org.parallax.report.record.RecordDossier;
import org.parallax.report.timeline.TimeWindow;

/** A record as somebody looks at it, without a window. */
class RecordViewModelTest {

    @Test
    void aSearchOfTenThousandElementsMakesNoLineAnew() {
        var whole = RecordViewModel.of(record(10_000));
        for (int warm = 0; warm < 20; warm++) {
            whole.searching("quarrel " + warm);
        }
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        var found = whole.searching("quarrel9999 severe");
        long microseconds = (threads.getCurrentThreadCpuTime() - before) / 1_000;
        System.out.println("Searching " + whole.lines().size() + " elements takes " + microseconds + " µs");
        assertEquals(List.of("quarrel9999"), ids(found));
        var known = whole.lines().stream().filter(line -> line.id().equals("quarrel9999")).findFirst().orElseThrow();
        assertSame(known, found.found().getFirst());
    }

    @Test
    void everyWordIsLookedForWhateverItsCaseAndPlace() {
        var whole = RecordViewModel.of(record(20));
        assertEquals(List.of("quarrel7"), ids(whole.searching(" SEVERE   quarrel7 ")));
        assertEquals(20, whole.searching("  ").found().size());
        assertEquals(List.of(), ids(whole.searching("quarrel7 peace")));
    }

    @Test
    void aChangedRecordIsSeenAsTheOneBefore() {
        var before = RecordViewModel.of(record(20)).last(3).selecting("quarrel19");
        var after = RecordViewModel.of(record(21)).seenAs(before);
        assertEquals(21, after.lines().size());
        assertEquals(Optional.of("quarrel19"), after.selected().map(RecordLine::id));
        assertEquals(before.window(), after.window());
    }

    @Test
    void yearsAndSelectionThatTheOtherRecordHasNotAreLetGo() {
        var before = RecordViewModel.of(record(20)).last(3).selecting("quarrel19");
        var after = RecordViewModel.of(record(2)).seenAs(before);
        assertEquals(Optional.of("quarrel0"), after.selected().map(RecordLine::id));
        assertEquals(new TimeWindow(1990, 1992), after.window().orElseThrow());
    }

    @Test
    void aSearchLooksIntoReasonsAndQuotationsToo() {
        var model = RecordViewModel.of(record(3));
        for (var words : List.of("turning point", "as of today", "tamaki2024")) {
            assertEquals(3, model.searching(words).found().size(), words);
        }
    }

    @Test
    void whatAPictureShowsIsSelectedEvenIfTheSearchDoesNotFindIt() {
        var model = RecordViewModel.of(record(3)).searching("quarrel0").selecting("quarrel2");
        assertEquals(Optional.of("quarrel2"), model.selected().map(RecordLine::id));
        assertEquals(List.of("quarrel0"), model.found().stream().map(RecordLine::id).toList());
    }

    @Test
    void levelsAreLeftOutAndShownAgainWhateverElseChanges() {
        var model = RecordViewModel.of(record(3)).toggling("political").searching("quarrel").selecting("quarrel2");
        assertEquals(new CurveOptions(Set.of("political"), Optional.of("quarrel2")), model.levels());
        assertEquals(Set.of("political"), RecordViewModel.of(record(2)).seenAs(model).levels().hidden(), "a record that is read again");
        assertEquals(Set.of(), model.toggling("political").levels().hidden());
    }

    @Test
    void aLineSaysWhenAnEventBeganAndWhenItWasOver() {
        var whole = record(1);
        var event = whole.timeline().getFirst();
        var spread = new TimelineEntry(
                event.id(), event.title(), event.date(), Optional.of(RecordDate.of(Year.of(1997))), event.nature(), List.of(), AddedBy.OWN);
        var lasting = new RecordDossier(
                whole.about(), List.of(), List.of(spread), List.of(), whole.sections(), List.of(), Optional.empty());
        assertEquals("1990", RecordViewModel.of(whole).lines().getFirst().dates());
        assertEquals("1990 to 1997", RecordViewModel.of(lasting).lines().getFirst().dates());
    }

    @Test
    void theListTellsApartWhatATextDisputes() {
        var file = new AddedBy(AddedBy.Adder.FILE, "notes.relationship");
        var own = RecordViewModel.of(record(1)).lines().getFirst();
        var corrected = RecordViewModel.of(record(1, file.by(AddedBy.Act.CORRECTS))).lines().getFirst();
        var retracted = RecordViewModel.of(record(1, file.by(AddedBy.Act.RETRACTS))).lines().getFirst();
        assertEquals(List.of("Quarrel 0", "Corrected: Quarrel 0", "Retracted: Quarrel 0"),
                List.of(own.listed(), corrected.listed(), retracted.listed()));
        assertEquals(List.of("▼", "▼", ""), List.of(own.sign(), corrected.sign(), retracted.sign()), "nothing follows from what is retracted");
        assertEquals("Quarrel 0", retracted.title());
    }

    private static List<String> ids(RecordViewModel chronicle) {
        return chronicle.found().stream().map(RecordLine::id).toList();
    }

    private static RecordDossier record(int events) {
        return record(events, AddedBy.OWN);
    }

    private static RecordDossier record(int events, AddedBy adder) {
        var timeline = IntStream.range(0, events)
                .mapToObj(i -> new TimelineEntry(
                        "quarrel" + i, "Quarrel " + i, Optional.of(RecordDate.of(Year.of(1990 + i % 30))), Optional.empty(),
                        new Nature("Quarrel", -1, "History"), List.of(), adder))
                .toList();
        var elements = timeline.stream()
                .map(entry -> new Element(
                        entry.id(), entry.title(), List.of(Fact.reading("intensity", "severe", "told as a turning point")),
                        List.of(new Citation("moj2019", "", List.of("as of today"), "tamaki2024")), Optional.empty(), adder))
                .toList();
        return new RecordDossier(
                new About("Small", "A small record", "", List.of(), Optional.empty(), List.of()), List.of(), timeline, List.of(),
                List.of(new Section("Events", elements)), List.of(), Optional.empty());
    }
}
