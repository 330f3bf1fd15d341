package org.parallax.projection.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.projection.World;
import org.parallax.projection.internal.storyline.ProjectedMonths;
import org.parallax.projection.result.ChangeAttribution;
import org.parallax.projection.result.ChangeAttribution.Row;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Disagreement.Reading;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.Parting;
import org.parallax.projection.result.RunSettings;
import org.parallax.projection.run.DisagreementFinder.Said;
import org.parallax.projection.situation.Channel;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;

class DisagreementFinderTest {

    private static final Cell CELL = new Cell(Indicator.SECURITY, 24, ProjectedMonths.of(new World().situation()));

    private static Said said(String id, double change, Scope scope) {
        return new Said(new TheoryCard(id, "1", id, "A claim.", "A source", List.of(), List.of()).within(scope), change);
    }

    private static Said said(String id, double change) {
        return said(id, change, Scope.EVERYTHING);
    }

    private static final Scope SILENT =
            new Scope(EnumSet.of(Channel.POLITICAL), UseOfPoints.SCALED, List.of(), List.of(), false);

    private static Disagreement found(List<ChangeAttribution> attributions, Said... said) {
        return new DisagreementFinder(attributions).of(CELL, List.of(said));
    }

    private static Row row(Sort sort, String id, double effect) {
        return new Row(sort, id, "Title of " + id, effect, effect - 1, effect + 1);
    }

    private static ChangeAttribution attribution(String theory, List<Mechanism> mechanisms, Row... rows) {
        return new ChangeAttribution(theory, Indicator.SECURITY, CELL.month(), 100, 0, List.of(rows), mechanisms);
    }

    @Test
    void halfAPointIsADirectionAndLessIsNone() {
        var found = found(List.of(), said("A", 0.5), said("B", 0.49), said("C", -0.5), said("D", -0.49), said("E", 7));
        assertEquals(List.of(new Reading("E", 7), new Reading("A", 0.5)), found.up());
        assertEquals(List.of(new Reading("C", -0.5)), found.down());
        assertEquals(List.of(new Reading("D", -0.49), new Reading("B", 0.49)), found.nothing());
        assertEquals(7.5, found.spread());
        assertFalse(found.signsAgree());
        assertTrue(found(List.of(), said("A", 9), said("D", -0.49)).signsAgree(), "nothing contradicts no direction");
    }

    @Test
    void silenceCountsForNoDirectionAndBaselinesStandApart() {
        var found = found(List.of(), said("A", 2), said("Quiet", -9, SILENT), said("Kernel", -9, Scope.ofBaseline(UseOfPoints.TAKEN)));
        assertEquals(List.of(new Reading("A", 2)), found.readings());
        assertEquals(List.of("Quiet"), found.silent());
        assertEquals(0, found.spread());
        assertTrue(found.signsAgree());
    }

    @Test
    void thePremiseIsTheRowThatMakesMostOfTheDifference() {
        var doubt = List.of(new Mechanism("doubt", 9, 8, 10), new Mechanism("fear", -2, -3, -1), new Mechanism(Mechanism.UNNAMED, 1, 1, 1));
        var fear = List.of(new Mechanism("doubt", 3, 2, 4), new Mechanism("fear", -4, -5, -3), new Mechanism(Mechanism.UNNAMED, 0, 0, 0));
        var attributions = List.of(
                attribution("High", doubt, row(Sort.DRIFT, "drift", 50), row(Sort.ASSUMPTION, "China pressure", 8), row(Sort.EVENT, "a", 3)),
                attribution("Low", fear, row(Sort.DRIFT, "drift", -50), row(Sort.ASSUMPTION, "China pressure", -1), row(Sort.EVENT, "a", 4), row(Sort.EVENT, "b", -4)));
        var parting = found(attributions, said("Middle", 1), said("High", 9), said("Low", -3)).parting().orElseThrow();
        assertEquals(new Parting(
                Sort.ASSUMPTION, "China pressure", "Title of China pressure",
                new Parting.Under("Low", -1, Optional.of(new Mechanism("fear", -4, -5, -3))),
                new Parting.Under("High", 8, Optional.of(new Mechanism("doubt", 9, 8, 10)))), parting);
        assertEquals(9, parting.difference());
    }

    @Test
    void anEventThatOneTheoryDoesNotHaveDoesNothingThere() {
        var attributions = List.of(attribution("High", List.of(), row(Sort.ASSUMPTION, "p", 1)), attribution("Low", List.of(), row(Sort.EVENT, "b", -4)));
        var parting = found(attributions, said("High", 1), said("Low", -4)).parting().orElseThrow();
        assertEquals("b", parting.id());
        assertEquals(new Parting.Under("High", 0, Optional.empty()), parting.high());
    }

    @Test
    void nothingPartsTheoriesThatAgreeOrWhoseRowsAreNotKnown() {
        var rows = List.of(attribution("High", List.of(), row(Sort.EVENT, "a", 4)), attribution("Low", List.of(), row(Sort.EVENT, "a", 3.2)));
        assertEquals(Optional.empty(), found(rows, said("High", 4), said("Low", 3.2)).parting(), "less than a point apart");
        assertTrue(found(rows, said("High", 4.3), said("Low", 3.2)).parting().isPresent());
        assertEquals(Optional.empty(), found(List.of(), said("High", 9), said("Low", -9)).parting());
        var little = List.of(attribution("High", List.of(), row(Sort.EVENT, "a", 3.6)), attribution("Low", List.of(), row(Sort.EVENT, "a", 3.2)));
        assertEquals(Optional.empty(), found(little, said("High", 4.3), said("Low", 3.2)).parting(), "no row makes half a point of it");
    }

    @Test
    void aProjectionAndAnExplanationSayTheSame() {
        var situation = new World().event("a", World.at(3), 0.5, World.ALWAYS, World.impact(-8)).situation();
        var theories = List.<Theory>of(Runs.WANDERER, new Faulty((month, levels) -> { }));
        var settings = new RunSettings(200, 7);
        var projected = Runs.completed(new Projector(1).project(situation, theories, settings, Progress.SILENT))
                .positions(Counterfactual.REFERENCE).stream()
                .filter(each -> each.indicator() == Indicator.VIEW_OF_FIRST_BY_SECOND && each.month().equals(World.month(12)))
                .findFirst().orElseThrow();
        var explained = Runs.completed(new Projector(1).explain(
                situation, theories, Indicator.VIEW_OF_FIRST_BY_SECOND, World.month(12), settings, Progress.SILENT)).position().orElseThrow();
        assertEquals(projected.readings(), explained.readings());
        assertEquals("a", explained.parting().orElseThrow().id());
        assertEquals(Sort.EVENT, projected.parting().orElseThrow().sort());
    }
}
