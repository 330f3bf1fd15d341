package org.parallax.theory.kit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.parallax.projection.situation.Domain;
import org.parallax.projection.situation.Side;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.ParameterValues;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;

/** The contract finds each way in which a theory gives what is none, or gives it at the wrong time. */
class ContractTest {

    private static final Parameter SCALE = parameter("scale", 1, 2, 3);
    private static final TheoryCard CARD = card("Sample", List.of(SCALE));

    @Test
    void anIncompleteCardIsFound() {
        var bare = new TheoryCard(
                "no id", "", "Title", " ", "Source",
                List.of(new Parameter("a", "A", "", 0, 1, 2, ""), new Parameter("a", "A", "points", 0, 1, 2, "Why.")),
                List.of());
        var found = Contract.check(theory(bare, (situation, values) -> () -> path(month -> 50.0)));
        assertEquals(
                List.of(
                        "the card's id is no identifier of letters and digits: \"no id\"",
                        "the card's version is empty",
                        "the card's claim is empty",
                        "the unit of parameter a is empty",
                        "the reason for parameter a is empty",
                        "parameter a stands twice on the card"),
                found.stream().map(Finding::what).toList());
        assertEquals(List.of(Promise.CARD), found.stream().map(Finding::promise).distinct().toList());
    }

    @Test
    void noTheoryIsCalledAsAllAre() {
        assertFound(Promise.CARD, "\"all\", which stands for every theory", theory(card("all", List.of()), (situation, values) -> () -> path(month -> 50.0)));
    }

    @Test
    void aParameterWithoutAnEndIsFound() {
        var endless = card("Sample", List.of(parameter("a", 0, 1, Double.POSITIVE_INFINITY)));
        assertFound(Promise.CARD, "0.0 to Infinity", theory(endless, (situation, values) -> () -> path(month -> 50.0)));
    }

    @Test
    void aCardThatChangesIsFound() {
        var calls = new AtomicInteger();
        assertFound(Promise.CARD, "from one call to the next", theory(
                () -> card("Sample" + calls.incrementAndGet(), List.of()), (situation, values) -> () -> path(month -> 50.0)));
    }

    @Test
    void aTheoryWithoutACardIsFound() {
        assertFound(Promise.CARD, "no card", theory(() -> null, (situation, values) -> () -> path(month -> 50.0)));
    }

    @Test
    void aLevelThatIsNoNumberIsFound() {
        assertFound(Promise.LEVELS, "in month 3 political cooperation is NaN", theory(CARD, (situation, values) ->
                () -> path(month -> month.month() == 3 ? Double.NaN : 50.0)));
    }

    @Test
    void aLevelOffTheScaleIsFound() {
        assertFound(Promise.LEVELS, "is 101.0", theory(CARD, (situation, values) -> () -> path(month -> 101.0)));
    }

    @Test
    void aViewThatIsForgottenIsFound() {
        assertFound(Promise.LEVELS, "the view of the second side is not set", theory(CARD, (situation, values) ->
                () -> (month, levels) -> {
                    for (var domain : Domain.values()) {
                        levels.set(domain, 50);
                    }
                    levels.setView(Side.FIRST, 50);
                }));
    }

    @Test
    void aTheoryThatRemembersAnEarlierCallIsFound() {
        var calls = new AtomicInteger();
        assertFound(Promise.REPEATS, "once more", theory(CARD, (situation, values) -> {
            double shift = 1e-12 * calls.incrementAndGet();
            return () -> path(month -> 50 + shift);
        }));
    }

    @Test
    void pathsThatShareStateAreFound() {
        assertFound(Promise.REPEATS, "side by side", theory(CARD, (situation, values) -> {
            double[] shared = {50};
            return () -> {
                shared[0] = 50;
                return path(month -> shared[0] += 0.1 * month.uniform(0, 0));
            };
        }));
    }

    @Test
    void aTheoryThatAsksItsThreadIsFound() {
        var home = new ArrayList<Thread>();
        assertFound(Promise.THREADS, "on a thread of its own", theory(CARD, (situation, values) -> {
            home.add(Thread.currentThread());
            return () -> path(month -> Thread.currentThread() == home.getFirst() ? 50.0 : 51.0);
        }));
    }

    @Test
    void aTheoryThatFailsOnSeveralThreadsIsFound() {
        var home = new ArrayList<Thread>();
        assertFound(Promise.THREADS, "torn", theory(CARD, (situation, values) -> {
            home.add(Thread.currentThread());
            return () -> path(month -> {
                if (Thread.currentThread() != home.getFirst()) {
                    throw new IllegalStateException("torn");
                }
                return 50.0;
            });
        }));
    }

    @Test
    void aTheoryThatAsksTheLocaleIsFound() {
        assertFound(Promise.SURROUNDINGS, "in tr-TR", theory(CARD, (situation, values) ->
                () -> path(month -> "POLITICAL".toLowerCase(Locale.getDefault()).equals("political") ? 50.0 : 51.0)));
        assertFound(Promise.SURROUNDINGS, "in ar-EG", theory(CARD, (situation, values) ->
                () -> path(month -> String.format(Locale.getDefault(), "%d", 5).equals("5") ? 50.0 : 51.0)));
    }

    @Test
    void aTheoryThatAsksTheTimeZoneIsFound() {
        var home = TimeZone.getDefault();
        assertFound(Promise.SURROUNDINGS, "Asia/Kathmandu", theory(CARD, (situation, values) ->
                () -> path(month -> TimeZone.getDefault().equals(home) ? 50.0 : 51.0)));
    }

    @Test
    void localeAndTimeZoneArePutBack() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        Contract.check(theory(CARD, (situation, values) -> () -> path(month -> 50.0)));
        assertEquals(locale, Locale.getDefault());
        assertEquals(zone, TimeZone.getDefault());
    }

    @Test
    void aTheoryThatReadsThePlanAheadIsFound() {
        assertFound(Promise.BASELINE, "a plan of which nothing happens", theory(CARD, (situation, values) -> {
            double shift = situation.storyline().events().size();
            return () -> path(month -> 50 + shift);
        }));
    }

    @Test
    void aRangeInWhichALevelIsLostIsFound() {
        var card = card("Sample", List.of(parameter("pace", 0, 1, 2)));
        assertFound(Promise.RANGES, "with pace at 0.0", theory(card, (situation, values) ->
                () -> path(month -> values.of("pace") / values.of("pace") * 50)));
    }

    @Test
    void aTheoryThatThrowsIsFound() {
        assertFound(Promise.ANSWERS, "boom, when in month 2 of run 0 of Undocumented", theory(CARD, (situation, values) ->
                () -> path(month -> {
                    if (month.month() == 2) {
                        throw new IllegalStateException("boom");
                    }
                    return 50.0;
                })));
    }

    @Test
    void aStreamThatIsNotOnTheCardIsFound() {
        assertFound(Promise.ANSWERS, "Index 1 out of bounds", theory(CARD, (situation, values) ->
                () -> path(month -> 50 + month.uniform(1, 0))));
    }

    @Test
    void aTheoryThatDoesNotComeBackIsFound() {
        var found = Contract.check(stuck(() -> {}), SampleSituations.all(), Duration.ofMillis(50));
        assertEquals(List.of(Promise.ANSWERS), found.stream().map(Finding::promise).toList());
        assertTrue(found.getFirst().what().startsWith("it did not come back within 50 ms when "), found::toString);
    }

    @Test
    void aTheoryThatDoesNotComeBackIsToldWithWhatItWasAskedLast() {
        var entered = new CountDownLatch(1);
        // The wait is over when the theory is known to be at work, and not after a time that a busy machine may need.
        var found = Contract.check(
                stuck(entered::countDown), SampleSituations.all(), Duration.ofSeconds(1), share -> {}, (task, most) -> {
                    entered.await();
                    throw new TimeoutException();
                });
        assertEquals(
                List.of("it did not come back within 1000 ms when in month 1 of run 0 of Undocumented"),
                found.stream().map(Finding::what).toList());
    }

    /** A theory that says when it has come to a month, and then goes on only if it is interrupted. */
    private static Theory stuck(Runnable entered) {
        return theory(CARD, (situation, values) -> () -> path(month -> {
            entered.run();
            while (!Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return 50.0;
        }));
    }

    @Test
    void aTheoryMayDeclineWhatItCannotRunOnIfItSaysWhy() {
        Function<String, Theory> needy = reason -> Honest.with((path, situation, values) -> path, situation -> {
            if (situation.courses().isEmpty()) {
                throw new IllegalArgumentException(reason);
            }
        });
        assertEquals(List.of(), Contract.check(needy.apply("It needs a driver")));
        assertFound(Promise.ANSWERS, "declines Undocumented without a reason", needy.apply(""));
    }

    @Test
    void aTheoryThatDeclinesEverythingIsFound() {
        assertFound(Promise.ANSWERS, "declines every situation, the last because: It is shy", theory(CARD, (s, values) -> {
            throw new IllegalArgumentException("It is shy");
        }));
    }

    @Test
    void aTheoryThatPreparesNothingIsFound() {
        assertFound(Promise.ANSWERS, "prepares nothing", theory(CARD, (situation, values) -> null));
    }

    @Test
    void howFarItHasComeIsTold() {
        var told = new CopyOnWriteArrayList<Double>();
        Contract.check(Honest.theory(), told::add);
        assertEquals(told.stream().sorted().toList(), told);
        assertEquals(1.0, told.getLast());
        assertTrue(told.size() > 5, told::toString);
    }

    @Test
    void aFindingNamesTheTheoryAndSaysWhatToDo() {
        var found = assertFound(
                Promise.LEVELS, "is NaN", theory(CARD, (situation, values) -> () -> path(month -> Double.NaN)));
        assertTrue(found.toString().startsWith("Sample: on Undocumented in month 1 political cooperation is NaN,"));
        assertTrue(found.toString().endsWith(Promise.LEVELS.cure()));
    }

    private static Finding assertFound(Promise promise, String what, Theory theory) {
        var found = Contract.check(theory);
        return found.stream()
                .filter(finding -> finding.promise() == promise && finding.what().contains(what))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not found: " + promise + " " + what + ", but " + found));
    }

    private static Parameter parameter(String id, double low, double value, double high) {
        return new Parameter(id, "Title of " + id, "points", low, value, high, "A test needs it.");
    }

    private static TheoryCard card(String id, List<Parameter> parameters) {
        return new TheoryCard(id, "1", "A sample", "Things move.", "This test", parameters, List.of("only"));
    }

    private static PreparedTheory.Path path(Function<MonthView, Double> level) {
        return (month, levels) -> {
            double value = level.apply(month);
            Arrays.stream(Domain.values()).forEach(d -> levels.set(d, value));
            Arrays.stream(Side.values()).forEach(s -> levels.setView(s, value));
        };
    }

    private interface Preparing {
        PreparedTheory prepare(Situation situation, ParameterValues values);
    }

    private static Theory theory(TheoryCard card, Preparing preparing) {
        return theory(() -> card, preparing);
    }

    private static Theory theory(Supplier<TheoryCard> card, Preparing preparing) {
        return new Theory() {
            @Override
            public TheoryCard card() {
                return card.get();
            }

            @Override
            public LearnedTheory learn(Situation situation, DocumentedLevels past) {
                return values -> preparing.prepare(situation, values);
            }
        };
    }
}
