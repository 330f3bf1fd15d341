package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Assumption;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Driver;
import org.parallax.projection.situation.DriverCourse;
import org.parallax.projection.situation.Parties;
import org.parallax.projection.situation.Party;
import org.parallax.projection.situation.Quantity;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Storyline;

/** What a record does not say about third states is said to the reader. */
class UndocumentedTest {

    private static final YearMonth AS_OF = YearMonth.of(2024, 5);

    @Test
    void nothingIsSaidOfWhatIsDocumentedOrAssumedNorOfTheParties() {
        assertEquals(Optional.empty(), Undocumented.of(situation(List.of(), Quantity.COMMITMENT, Quantity.PRESSURE, Quantity.THREAT)));
        var assumed = new Assumption.Fixed(new Driver("X", Quantity.THREAT), 0.4);
        assertEquals(Optional.empty(), Undocumented.of(situation(List.of(assumed), Quantity.COMMITMENT, Quantity.PRESSURE)));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(Optional.of("The record Small documents nothing of a common threat: a theory that reads it takes a middling"
                + " value instead."), Undocumented.of(situation(List.of(), Quantity.COMMITMENT, Quantity.PRESSURE, Quantity.SUPPORT)));
    }

    @Test
    void aCourseWithoutAStepDocumentsNothing() {
        var pivot = new DriverCourse(new Driver("X", Quantity.COMMITMENT), new TreeMap<>());
        assertEquals(Optional.of("The record Small documents nothing of a pivot’s commitment: a theory that reads it takes a middling"
                + " value instead."), Undocumented.of(situation(List.of(), List.of(pivot, course(Quantity.PRESSURE), course(Quantity.THREAT)))));
    }

    private static DriverCourse course(Quantity quantity) {
        return new DriverCourse(new Driver("X", quantity), new TreeMap<>(Map.of(AS_OF, 0.5)));
    }

    private static Situation situation(List<Assumption> assumed, Quantity... documented) {
        return situation(assumed, Arrays.stream(documented).map(UndocumentedTest::course).toList());
    }

    private static Situation situation(List<Assumption> assumed, List<DriverCourse> courses) {
        return new Situation("S", "S",
                new Relationship("Small", new Parties(new Party("A", "A", "AAA"), new Party("B", "B", "BBB")), List.of(), List.of()),
                new DocumentedPast(AS_OF, List.of(), List.of(), List.of(), courses, List.of()), 12,
                new ScenarioPlan(assumed, List.of(), new Storyline(List.of(), List.of(), List.of()), List.of()));
    }
}
