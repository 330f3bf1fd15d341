package org.parallax.dsl.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        Scenario scenario = (Scenario) file.getElements().getLast();
        List<Event> planned = scenario.getStatements().stream().map(Event.class::cast).toList();
        List<Event> candidates = Endings.of(record(file), new AsOf(YearMonth.of(2025, 12)))
                .candidates(planned.getLast(), planned, Inheritance.of(scenario));
        assertEquals("a, d", candidates.stream().map(Event::getName).collect(Collectors.joining(", ")));
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
