package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.UseOfPoints;

/** Which mechanism makes most of a change is said only where one does. */
class MechanismsTest {

    private static Mechanisms of(UseOfPoints points, double change, Mechanism... all) {
        return new Mechanisms(change, List.of(all), points);
    }

    private static Mechanisms of(double change, Mechanism... all) {
        return of(UseOfPoints.SCALED, change, all);
    }

    private static Mechanism mechanism(String cause, double effect) {
        return new Mechanism(cause, effect, effect, effect);
    }

    @Test
    void mostIsAtLeastHalf() {
        var how = of(5, mechanism("the term’s cycle", 4.8), mechanism(Scope.EVENTS, 0.2));
        assertEquals(Optional.of("most of that is the term’s cycle (+4.8 of +5.0)"), how.most(Numbers::signedTenths));
        var half = of(-5, mechanism("a", -2.4), mechanism("b", -2.3), mechanism(Mechanism.UNNAMED, -0.3));
        assertEquals(Optional.empty(), half.most(Numbers::change));
        assertEquals(Optional.of("the largest part of that is a (−2.4 of −5.0)"), half.largest(Numbers::change));
    }

    @Test
    void allOfItIsCalledSo() {
        assertEquals(Optional.of("all of that is the term’s cycle"), of(5, mechanism("the term’s cycle", 5.01)).most(Numbers::change));
        var beyond = of(-5.9, mechanism("the guarantee", -6.1), mechanism("a", 0.1), mechanism(Mechanism.UNNAMED, 0.1));
        assertEquals(Optional.of("all of that is the guarantee"), beyond.most(Numbers::change));
    }

    @Test
    void whatIsMoreThanTheChangeIsToldWithWhatHoldsItBack() {
        var how = of(5, mechanism("fears of abandonment", 6.1), mechanism("fears of entrapment", -1.1));
        assertEquals(
                Optional.of("that is fears of abandonment (+6.1), held back by fears of entrapment (−1.1)"), how.most(Numbers::change));
    }

    @Test
    void onlyWhatGoesTheWayOfTheChangeMakesIt() {
        var how = of(1, mechanism("a", -3), mechanism("b", 2), mechanism("c", 2));
        assertTrue(how.most(Numbers::change).orElseThrow().contains(" b "), how::toString);
        assertEquals(Optional.empty(), of(1, mechanism("a", -3), mechanism(Mechanism.UNNAMED, 4)).most(Numbers::change));
        assertEquals(Optional.empty(), of(1, mechanism("a", -3), mechanism(Mechanism.UNNAMED, 4)).largest(Numbers::change));
    }

    @Test
    void eventsAreToldByTheRecordOrWeighedByTheTheory() {
        assertEquals(Optional.of("all of that is the scenario’s events as the record tells them"),
                of(UseOfPoints.TAKEN, -2, mechanism(Scope.EVENTS, -2)).most(Numbers::change));
        assertEquals(Optional.of("all of that is the scenario’s events as the theory weighs them"),
                of(UseOfPoints.REPLACED, -2, mechanism(Scope.EVENTS, -2)).most(Numbers::change));
    }

    @Test
    void theNextIsNamedWhereItMatters() {
        var how = of(-10, mechanism("a", -6), mechanism("b", 2), mechanism("c", -1), mechanism("d", -0.5));
        assertEquals(Optional.of("most of that is a (−6.0 of −10.0), then c (−1.0)"), how.largestTwo(Numbers::change));
        var small = of(-10, mechanism("a", -9.5), mechanism("d", -0.5));
        assertEquals(small.most(Numbers::change), small.largestTwo(Numbers::change));
    }

    @Test
    void whatMovesNothingIsNotListed() {
        var mechanisms = List.of(mechanism("a", 1.24), mechanism("b", 0.04), mechanism(Mechanism.UNNAMED, -0.3));
        assertEquals("a +1.2, without a name -0.3", Mechanisms.list(mechanisms, Numbers::signedTenths));
        assertEquals(2, Mechanisms.shown(mechanisms).size());
        assertFalse(of(0, mechanism("b", 0.04)).tells());
    }
}
