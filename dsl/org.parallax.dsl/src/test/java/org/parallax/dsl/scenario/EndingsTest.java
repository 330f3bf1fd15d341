package org.parallax.dsl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.record.RecordElements;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Event;
import org.parallax.model.Scenario;

/** Which event of a record ended which condition, and which a scenario's event may end. */
class EndingsTest {

    private static final String KINDS = """
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended then fades over 12 months }
            kind Lifting "Lifting" { by state to state ends Controls }
            kind Freeze "Freeze" { of agreement by state harms security slightly lasts until ended }
            kind Thaw "Thaw" { of agreement ends Freeze }
            kind Note "Note" { by state }
            """;

    @Test
    void anEventEndsTheOneThatBeganLast() {
        assertEquals("b by c 2020-03; a by d 2021-01; standing e", endings("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-28 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                event d on 2021-01-05 : Lifting { by Japan to SouthKorea }
                event e on 2022-01-05 : Controls { by Japan to SouthKorea }
                """, "2025-12"));
    }

    @Test
    void betweenTheSameStatesWhateverTheirRoles() {
        assertEquals("a by c 2020-03; standing b", endings("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-01 : Controls { by China to SouthKorea }
                event c on 2020-03-02 : Lifting { by SouthKorea to Japan }
                """, "2025-12"));
    }

    @Test
    void whereBothTakeAnAgreementThatDecides() {
        assertEquals("a by c 2020-03; standing b", endings("""
                event a on 2018-07-01 : Freeze { of Sharing by SouthKorea }
                event b on 2019-07-01 : Freeze { of Old by SouthKorea }
                event c on 2020-03-02 : Thaw { of Sharing }
                """, "2025-12"));
    }

    @Test
    void aNameDecidesBeforeTheKind() {
        assertEquals("a by c 2020-03; standing b", endings("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Note { by China ends a }
                """, "2025-12"));
    }

    @Test
    void whatIsNotKnownYetHasNotEndedAnything() {
        assertEquals("standing a", endings("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                """, "2020-02"));
    }

    @Test
    void nothingIsEndedBeforeItBegins() {
        assertEquals("standing a; in vain c", endings("""
                event a on 2019-07-02 : Controls { by Japan to SouthKorea }
                event c on 2019-07-01 : Lifting { by Japan to SouthKorea }
                """, "2025-12"));
    }

    @Test
    void withACoarseDateItMayHaveBegunBefore() {
        assertEquals("a by c 2019-07", endings("""
                event a in 2019 : Controls { by Japan to SouthKorea }
                event c on 2019-03-01 : Lifting { by Japan to SouthKorea }
                """, "2025-12"));
    }

    @Test
    void aScenarioMayEndWhatStandsAndWhatItPlans() {
        Document file = file("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                scenario S on Pair as of 2025-12 for 12 months {
                  event d in 2026-02 : Controls { by Japan to SouthKorea }
                  event e in 2026-03 : Controls { by Japan to China }
                  event f in 2026-04 : Lifting { by Japan to SouthKorea }
                }
                """);
        assertEquals("a, d", groups(file, "f"));
    }

    @Test
    void eachNameAndEachOtherKindIsAGroup() {
        Document file = file("""
                kind Both "Both" { by state to state ends Controls, Bans }
                kind Bans "Bans" { by state to state harms political slightly lasts until ended then fades over 12 months }
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Bans { by Japan to SouthKorea }
                event d on 2020-03-03 : Bans { by SouthKorea to Japan }
                scenario S on Pair as of 2025-12 for 12 months {
                  event e in 2026-04 : Both { by Japan to SouthKorea }
                  event f in 2026-04 : Both { by Japan to SouthKorea ends a }
                  event g in 2026-04 : Note { by Japan ends b, c }
                }
                """);
        assertEquals("a, b; c, d", groups(file, "e"));
        assertEquals("a; c, d", groups(file, "f"));
        assertEquals("b; c", groups(file, "g"));
    }

    @Test
    void anEventEndsAllItNamesAndOfEachKindTheLatest() {
        assertEquals("a by e 2021-01; b by e 2021-01; c by f 2022-01; d by f 2022-01", endings("""
                kind Bans "Bans" { by state to state harms political slightly lasts until ended then fades over 12 months }
                kind Both "Both" { by state to state ends Controls, Bans }
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-01 : Controls { by China to SouthKorea }
                event c on 2019-09-01 : Controls { by Japan to SouthKorea }
                event d on 2020-03-02 : Bans { by SouthKorea to Japan }
                event e on 2021-01-05 : Note { by Japan ends a, b }
                event f on 2022-01-05 : Both { by Japan to SouthKorea }
                """, "2025-12"));
    }

    @Test
    void theLatestIsToldByTheDayAndThenByTheName() {
        assertEquals("a by c 2020-03; standing b", endings("""
                event b on 2019-07-01 : Controls { by Japan to SouthKorea }
                event a on 2019-07-02 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                """, "2025-12"));
        String onOneDay = "b by c 2020-03; standing a";
        assertEquals(onOneDay, endings("""
                event b on 2019-07-01 : Controls { by Japan to SouthKorea }
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                """, "2025-12"));
        assertEquals(onOneDay, endings("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-07-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                """, "2025-12"));
    }

    @Test
    void inAMonthWhatIsNamedGoesFirst() {
        assertEquals("a by c 2020-03; b by n 2020-03", endings("""
                event a on 2019-07-01 : Controls { by Japan to SouthKorea }
                event b on 2019-08-01 : Controls { by Japan to SouthKorea }
                event c on 2020-03-02 : Lifting { by Japan to SouthKorea }
                event n on 2020-03-20 : Note { by Japan ends b }
                """, "2025-12"));
    }

    @Test
    void candidatesStandFromTheEarliestToTheLatestAndOnOneDayByName() {
        String story = """
                scenario P on Pair as of 2025-12 for 12 months {
                  event last in 2026-03 : Controls { by Japan to SouthKorea }
                  event first on 2026-02-03 : Controls { by Japan to SouthKorea }
                  event second on 2026-02-05 : Controls { by Japan to SouthKorea }
                  event alsoSecond on 2026-02-05 : Controls { by Japan to SouthKorea }
                  event tooLate on 2026-04-20 : Controls { by Japan to SouthKorea }
                  event f on 2026-04-10 : Lifting { by Japan to SouthKorea }
                }
                scenario S extends P { replace second on 2026-02-06 : Controls { by Japan to SouthKorea } }
                """;
        assertEquals("first, alsoSecond, second, last", groups(file(story), "f"));
        assertEquals("zFirst, alsoSecond, second, aLast", groups(file(story.replace("last", "aLast").replace("first", "zFirst")), "f"));
        String oneDay = story.replace("second on 2026-02-06", "second on 2026-02-05");
        assertEquals("first, alsoSecond, second, last", groups(file(oneDay), "f"));
        assertEquals("first, second, zSecond, last", groups(file(oneDay.replace("alsoSecond", "zSecond")), "f"));
    }

    @Test
    void fifteenHundredConditionsAndTheirEndsAreMatchedAtOnce() {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 1500; i++) {
            int year = 1900 + i / 12;
            String month = String.format("%d-%02d", year, 1 + i % 12);
            events.append("event a").append(i).append(" on ").append(month).append("-05 : Controls { by Japan to SouthKorea }\n");
            events.append("event b").append(i).append(" on ").append(month).append("-15 : Lifting { by Japan to SouthKorea }\n");
        }
        List<Element> record = record(file(events.toString()));
        Endings endings = Endings.of(record, AsOf.THE_END);
        // Names are resolved already. Of this thread's own time, which other work on the machine takes nothing of.
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        Endings.of(record, AsOf.THE_END);
        assertTrue(threads.getCurrentThreadCpuTime() - begun < 2_000_000_000L);
        assertEquals(List.of(), endings.standing());
        assertEquals(List.of(), endings.endedNothing());
    }

    /** What an event of the last scenario of a file ends, as groups. */
    private static String groups(Document file, String name) {
        Scenario scenario = (Scenario) file.getElements().getLast();
        Inheritance inheritance = Inheritance.of(scenario);
        Event ending = inheritance.events().stream().filter(event -> event.getName().equals(name)).findFirst().orElseThrow();
        return new PlannedConditions(Endings.of(record(file), new AsOf(YearMonth.of(2025, 12))), inheritance,
                HappeningMonths.of(scenario)).endedBy(ending).stream()
                .filter(group -> !group.isEmpty()).map(group -> group.stream().map(Event::getName).collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    /** What ended by what and when, what stands, and what ended nothing. */
    private static String endings(String events, String asOf) {
        Endings endings = Endings.of(record(file(events)), new AsOf(YearMonth.parse(asOf)));
        List<String> ended = endings.conditions().stream().flatMap(condition -> endings.of(condition).stream()
                .map(ending -> condition.getName() + " by " + ending.event().getName() + " " + ending.month())).sorted(
                        Comparator.comparing((String line) -> line.substring(line.length() - 7))).toList();
        StringBuilder all = new StringBuilder(String.join("; ", ended));
        append(all, "standing ", endings.standing());
        append(all, "in vain ", endings.endedNothing());
        return all.toString();
    }

    private static void append(StringBuilder all, String label, List<Event> events) {
        if (!events.isEmpty()) {
            all.append(all.isEmpty() ? "" : "; ").append(label)
                    .append(events.stream().map(Event::getName).collect(Collectors.joining(", ")));
        }
    }

    private static Document file(String events) {
        var workspace = TestLanguage.withPair();
        workspace.put(TestLanguage.FILE, KINDS + events);
        return workspace.document(TestLanguage.FILE).orElseThrow();
    }

    private static List<Element> record(Document file) {
        return RecordElements.visibleFrom(file.eResource(), Set.of("Pair"));
    }
}
