package org.parallax.report.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parallax.projection.result.ChangeAttribution.Sort;
import org.parallax.projection.result.Disagreement;
import org.parallax.projection.result.Disagreement.Reading;
import org.parallax.projection.result.Mechanism;
import org.parallax.projection.result.Parting;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.theory.Scope;
import org.parallax.report.Made;

class DisagreementSentenceTest {

    private static final YearMonth MONTH = YearMonth.of(2028, 12);

    private static String said(List<Double> changes, int silent, Optional<Parting> parting) {
        var readings = IntStream.range(0, changes.size()).mapToObj(i -> new Reading("" + (char) ('A' + i), changes.get(i))).toList();
        var quiet = IntStream.range(0, silent).mapToObj(i -> "Q" + i).toList();
        return new DisagreementSentence(new Made().situation(), UnaryOperator.identity(), Numbers::change)
                .of(new Disagreement(Indicator.SECURITY, MONTH, readings, quiet, parting)).replace('\u00a0', ' ');
    }

    private static String said(int silent, double... changes) {
        return said(IntStream.range(0, changes.length).mapToObj(i -> changes[i]).toList(), silent, Optional.empty());
    }

    private static Parting parting(Sort sort, String id, String title, double low, double high, String cause) {
        return new Parting(
                sort, id, title, new Parting.Under("C", low, Optional.empty()),
                new Parting.Under("A", high, Optional.of(new Mechanism(cause, 10.5, 9, 12))));
    }

    @Test
    void whoSaysWhatAndOverWhatTheyPart() {
        assertEquals(
                "On security cooperation in Dec 2028 A and B say up (+9.1, +2.0), C down (−3.4), two say no change and one is silent;"
                        + " they part over the assumed pressure of China (+9.0 under A, −1.0 under C), which works under A by way of"
                        + " pressure under a doubtful guarantee (+10.5 in all).",
                said(List.of(9.1, 2.0, -3.4, 0.1, 0.4), 1, Optional.of(parting(
                        Sort.ASSUMPTION, "China pressure", "Assumed China pressure", -1, 9, "pressure under a doubtful guarantee"))));
    }

    @Test
    void eachCountHasItsGrammar() {
        assertEquals("On security cooperation in Dec 2028 A says up (+2.0) and B down (−2.0).", said(0, 2, -2));
        assertEquals("On security cooperation in Dec 2028 A and B both say up (+3.0, +2.0) and two are silent.", said(2, 3, 2));
        assertEquals("On security cooperation in Dec 2028 C, B and A all say down (−4.0, −3.0, −2.0).", said(0, -2, -3, -4));
        assertEquals("On security cooperation in Dec 2028 A says up (+2.0) and one says no change.", said(0, 2, 0));
        assertEquals("On security cooperation in Dec 2028 A says down (−2.0), two say no change and one is silent.", said(1, -2, 0, 0.3));
        assertEquals("On security cooperation in Dec 2028 both theories say no change.", said(0, 0, 0.1));
        assertEquals("On security cooperation in Dec 2028 all three theories that speak say no change and one is silent.", said(1, 0, 0, 0));
        assertEquals("On security cooperation in Dec 2028 A alone speaks and says up (+2.0); one is silent.", said(1, 2));
        assertEquals("On security cooperation in Dec 2028 A alone speaks and says down (−2.0); three are silent.", said(3, -2));
        assertEquals("On security cooperation in Dec 2028 A alone speaks and says no change (+0.2); three are silent.", said(3, 0.2));
        assertEquals("On security cooperation in Dec 2028 both theories are silent.", said(2));
        assertEquals("On security cooperation in Dec 2028 all six theories are silent.", said(6));
    }

    @Test
    void theTwoFurthestApartAreNamedWhereAllSayTheSame() {
        var shock = parting(Sort.SHOCK, "shift", "Shift of China pressure from 2027-01 to 2027-12", 1, 8, "the term’s cycle");
        assertTrue(said(List.of(9.0, 4.0, 2.0), 0, Optional.of(shock)).endsWith(
                "; A and C part over the shift of China pressure from 2027-01 to 2027-12 (+8.0 under A, +1.0 under C), which works under A by way"
                        + " of the term’s cycle (+10.5 in all)."), said(List.of(9.0, 4.0, 2.0), 0, Optional.of(shock)));
        var event = parting(Sort.EVENT, "landing", "A landing", 0, 8, Scope.EVENTS);
        assertTrue(said(List.of(9.0, 0.0, 0.0), 0, Optional.of(event)).endsWith(
                "; they part over “A landing” (+8.0 under A, 0.0 under C), which A counts by what events themselves do (+10.5 in all)."));
        var together = parting(Sort.TOGETHER, "together", "Several of these together", 0, 8, "images");
        assertTrue(said(List.of(9.0, 0.0), 0, Optional.of(together)).contains("; they part over what several parts of the scenario do only together (+8.0"));
    }

    @Test
    void whatMakesLessThanHalfOfItIsWhatTheyPartMostOver() {
        var half = parting(Sort.EVENT, "landing", "A landing", 0, 4.5, "images");
        assertTrue(said(List.of(9.0, 0.0), 0, Optional.of(half)).contains("; they part over “A landing”"));
        var less = parting(Sort.EVENT, "landing", "A landing", 0, 4.4, "images");
        assertTrue(said(List.of(9.0, 0.0), 0, Optional.of(less)).contains("; they part most over “A landing”"));
    }

    @Test
    void statesHaveTheirNamesAndOthersTheirIds() {
        var korea = parting(Sort.ASSUMPTION, "SouthKorea support", "Assumed SouthKorea support", 0, 8, "images");
        assertTrue(said(List.of(9.0, 0.0), 0, Optional.of(korea)).contains("the assumed support of the Republic of Korea ("));
        var other = parting(Sort.ASSUMPTION, "Atlantis threat", "Assumed Atlantis threat", 0, 8, "images");
        assertTrue(said(List.of(9.0, 0.0), 0, Optional.of(other)).contains("the assumed threat of Atlantis ("));
    }

    /** Every mixture of up to four that say up, down and no change, and up to six that are silent. */
    @Test
    void everySentenceIsWellMade() {
        for (int mixture = 0; mixture < 5 * 5 * 5 * 7; mixture++) {
            var changes = new ArrayList<Double>();
            changes.addAll(Collections.nCopies(mixture % 5, 2.04));
            changes.addAll(Collections.nCopies(mixture / 5 % 5, -3.5));
            changes.addAll(Collections.nCopies(mixture / 25 % 5, 0.3));
            if (changes.size() + mixture / 125 > 1) {
                isWellMade(changes, mixture / 125);
            }
        }
    }

    private static void isWellMade(List<Double> changes, int silent) {
        var said = said(changes, silent, Optional.empty());
        assertTrue(said.startsWith("On security cooperation in Dec 2028 ") && said.endsWith("."), said);
        Stream.of("  ", " ,", ",,", "and and", "()", " .", "..", "and ,", " one say ", " two says ", "one are ", "two is ", "theorys", "null")
                .forEach(wrong -> assertFalse(said.contains(wrong), () -> "“" + wrong + "” in: " + said));
        long moved = changes.stream().filter(change -> Math.abs(change) >= Disagreement.NOTHING).count();
        assertEquals(changes.size() == 1 ? 1 : moved, numbers(said), said);
        assertEquals(silent > 0, said.contains("silent"), said);
    }

    /** How many numbers stand in brackets. */
    private static long numbers(String said) {
        return Pattern.compile("\\(([^)]*)\\)").matcher(said).results().mapToLong(found -> found.group(1).split(", ").length).sum();
    }
}
