package org.parallax.record.chronicle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.scenario.Endings;
import org.parallax.model.Citation;
import org.parallax.model.DatedFigure;
import org.parallax.model.Event;
import org.parallax.model.InMonth;
import org.parallax.model.Leader;
import org.parallax.model.Level;
import org.parallax.model.Named;
import org.parallax.model.OnDate;
import org.parallax.model.Role;
import org.parallax.model.Source;
import org.parallax.model.Survey;
import org.parallax.model.Window;
import org.parallax.model.time.PartialDate;

/** What the chronicle promises of each of its entries, so that a reader can look it up. */
class ProvenanceOfTheChronicleTest {

    private static final LocalDate BEGIN = LocalDate.of(1998, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 1, 31);

    private static ChronicleText chronicle;

    @BeforeAll
    static void read() {
        chronicle = ChronicleText.read();
    }

    @Test
    void checksWithoutErrorsOrWarnings() {
        assertEquals(List.of(), chronicle.faults());
    }

    /** Neither a judgement without a reading nor a fact that two sources date differently. */
    @Test
    void leavesNothingToRemark() {
        assertEquals(List.of(), chronicle.remarks());
    }

    @Test
    void citesASourceForEachEvent() {
        assertTrue(chronicle.all(Event.class).count() >= 60, () -> chronicle.all(Event.class).count() + " events");
        assertEquals(List.of(), chronicle.lacking(Event.class, event -> !event.getCitations().isEmpty()));
    }

    @Test
    void datesGradesAndTitlesEachSource() {
        assertEquals(List.of(), chronicle.lacking(Source.class, source -> source.isSetGrade()
                && source.getPublished().days().isPresent() && !source.getTitle().isBlank()));
    }

    /** The texts were not all at hand, so no words are put into their mouths. */
    @Test
    void quotesNothing() {
        assertEquals(List.of(), chronicle.all(Citation.class).flatMap(citation -> citation.getQuotes().stream()).toList());
    }

    /** What is measured month by month or asked in polls is what projections are compared with. */
    @Test
    void holdsNoMeasuredFigure() {
        assertEquals(0, chronicle.all(Survey.class).count() + chronicle.all(DatedFigure.class).count());
    }

    @Test
    void tellsNothingUnderANameOfTheRecord() {
        Set<String> taken = ChronicleText.ofTheRecord().all(Named.class).map(Named::getName).collect(Collectors.toSet());
        assertTrue(taken.contains("courtOrder2018") && taken.contains("ShrineVisit"), "the record was not read");
        assertEquals(List.of(), chronicle.all(Named.class).map(Named::getName)
                .filter(name -> !"PublicChronicle".equals(name) && taken.contains(name)).toList());
    }

    @Test
    void saysWhyEachIntensityLeaningStanceAndLevelIsSo() {
        assertEquals(List.of(), chronicle.lacking(Event.class, event -> !hasIntensity(event) || !event.getReadings().isEmpty()));
        assertEquals(List.of(), chronicle.lacking(Level.class, level -> !level.getReadings().isEmpty()));
        assertEquals(List.of(), chronicle.lacking(Leader.class, leader -> !leader.getReadings().isEmpty()
                && leader.getStances().stream().noneMatch(stance -> stance.getReading().isBlank())));
    }

    @Test
    void saysWhereEachLeaderAndLevelIsFrom() {
        assertEquals(List.of(), chronicle.lacking(Leader.class,
                leader -> !leader.getCitations().isEmpty() || !leader.getSupplied().isEmpty()));
        assertEquals(List.of(), chronicle.lacking(Level.class,
                level -> level.getReasons().stream().anyMatch(reason -> !reason.getCitations().isEmpty())));
    }

    @Test
    void beginsIn1998AndEndsWithItsReach() {
        assertEquals(List.of(), chronicle.lacking(Event.class,
                event -> first(event).filter(day -> !day.isBefore(BEGIN) && !day.isAfter(END)).isPresent()));
        assertEquals(List.of(), chronicle.lacking(Level.class,
                level -> level.getFrom().days().filter(days -> !days.first().isBefore(BEGIN)).isPresent()));
    }

    @Test
    void saysOfEachConditionThatStandsThatNothingEndsIt() {
        var endings = Endings.of(chronicle.elements());
        assertEquals(List.of(), endings.endedNothing());
        assertTrue(endings.conditions().size() > endings.standing().size(), "some end");
        assertEquals(List.of(), endings.standing().stream()
                .filter(event -> event.getNotes().stream().noneMatch(note -> note.contains("nothing of the chronicle ends")))
                .map(Named::getName).toList());
    }

    private static boolean hasIntensity(Event event) {
        return event.getArguments().stream().anyMatch(argument -> argument.getRole() == Role.INTENSITY);
    }

    private static Optional<LocalDate> first(Event event) {
        PartialDate date = switch (event.getWhen()) {
            case OnDate on -> on.getDate();
            case InMonth in -> in.getMonth();
            case Window window -> window.getFrom();
            default -> PartialDate.ABSENT;
        };
        return date.days().map(days -> days.first());
    }
}
