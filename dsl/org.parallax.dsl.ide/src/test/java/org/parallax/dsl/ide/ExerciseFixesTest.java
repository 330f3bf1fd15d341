package org.parallax.dsl.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.text.TextChange;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.dsl.loading.Diagnostic.Severity;

/** Each fix of an exercise is applied, and nothing is wrong afterwards. */
class ExerciseFixesTest {

    private static final String PLAYED = """
            scenario S "s" on AB as of 2025-12 for 24 months {
              event landing in 2026-10 : Incident { by A over Past intensity minor }
              event later in 2027-10 : Incident { by A over Past intensity minor }
              decision answer in 2026-11 { option talk 60% option court 40% }
            }
            """;

    private static final String TABLE = """
              team North of A seats 3 to 9
              team South of B seats 2 to 9
              team Desk of P
              move opening to 2026-09 for 30 minutes
              move crisis to 2026-12 for 40 minutes
              move end to 2027-12 for 30 minutes
            """;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            MISSING_MOVE          ! inject landing after 5 minutes
            MISSING_MOVE          ! message rumour "Rumour" says "so"
            MISSING_MOVE          ! ask wish "What do you wish?"
            MISSING_MOVE          ! decide answer by North
            OUTSIDE_MOVE          ! inject landing in opening
            OUTSIDE_MOVE          ! decide answer in opening by North
            DUPLICATE_STATEMENT   ! inject landing in crisis inject landing in crisis
            DUPLICATE_STATEMENT   ! decide answer in crisis by North decide answer in crisis by South
            DUPLICATE_STATEMENT   ! languages English languages English
            DUPLICATE_STATEMENT   ! message a in crisis says "a" says "b"
            DUPLICATE_STATEMENT   ! message a in crisis to North, North says "a"
            DUPLICATE_STATEMENT   ! words in English { landing "a" landing "b" }
            DUPLICATE_STATEMENT   ! believe a on later before opening, before opening
            DUPLICATE_STATEMENT   ! believe a on later before opening resolved "So" on 2027-10 resolution of a yes on 2027-10-01 cites paper resolution of a no on 2027-10-01 cites paper
            DUPLICATE_NAME        ! message opening in crisis says "a"
            LONGER_THAN_MOVE      ! message a in crisis after 41 minutes says "a"
            LONGER_THAN_MOVE      ! decide answer in crisis by North within 41 minutes
            LEFT_TO_CHANCE        ! languages English
            MISSING_DECIDER       ! decide answer in crisis
            DECISION_RULE         ! decide answer in crisis by chance with majority
            DECISION_RULE         ! decide answer in crisis by room with lead
            DECIDER_WITHOUT_SEATS ! decide answer in crisis by Desk
            SECRET_OF_ONE         ! decide answer in crisis by facilitator secret
            SECRET_AMONG_FEW      ! team Two seats 2 decide answer in crisis by Two secret
            SECRET_AMONG_PERHAPS_FEW ! decide answer in crisis by South secret
            STATE_PLAYED_TWICE    ! team Again of A
            RECEIVER_WITHOUT_SEATS ! inject landing in crisis to North, Desk
            RECEIVER_WITHOUT_SEATS ! inject landing in crisis to Desk
            TITLE_IN_FIRST_LANGUAGE ! ask wish "What?" in debrief words in English { wish "What is it?" }
            MOVE_ORDER            ! move again to 2026-09
            BEFORE_AS_OF          ! move first to 2025-12
            DATE_PRECISION        ! move first to 2026-02-01
            NAME_OF_OTHER         ! team room
            NAME_OF_OTHER         ! move debrief to 2026-02
            RANGE_ORDER           ! team Many seats 9 to 5
            OUT_OF_SCALE          ! team Many seats 0
            MISSING_BELIEF_TIME   ! believe a on later
            BELIEF_FORM           ! believe a on later as range before opening
            BELIEF_FORM           ! believe a on security above 40 in 2027-10 as range before opening
            BELIEF_FORM           ! believe a on security in 2027-10 before opening
            RANGE_ORDER           ! believe a on security between 60 and 40 in 2027-10 before opening
            OUTSIDE_HORIZON       ! believe a on security above 40 in 2028-10 before opening
            OUT_OF_SCALE          ! believe a on security above 140 in 2027-10 before opening
            OUT_OF_SCALE          ! believe a on later before opening rounds 3
            KNOWN_ANSWER          ! believe a on landing after crisis
            KNOWN_ANSWER          ! believe a on landing before opening, after crisis
            KNOWN_ANSWER          ! believe a on security above 40 in 2026-09 after opening
            NOT_OF_THE_WORLD      ! believe a on security above 40 in 2027-10 resolved "So" on 2027-11 before opening
            MISSING_DUE           ! believe a on later before opening resolved "So"
            DUE_TOO_EARLY         ! believe a on later before opening resolved "So" on 2027-09
            RESOLUTION_WITHOUT_RULE ! believe a on later before opening resolution of a yes on 2027-10-01 cites paper
            UNKNOWN_LANGUAGE      ! languages Englich
            LANGUAGE_NOT_LISTED   ! message a in crisis says "a" says Korean "b"
            LANGUAGE_NOT_LISTED   ! languages English, Japanese message a in crisis says "a" says Korean "b"
            """)
    void mendsWhatItSays(String code, String statements) {
        // That a decision is left to chance is a hint, which the decision of the exercise would silence.
        String text = statements.contains("decide") || code.equals("LEFT_TO_CHANCE") ? statements : statements + "\n  decide answer in crisis by North";
        mends(code, "exercise Room plays S {\n" + TABLE + "  " + text + "\n}\n" + PLAYED);
    }

    @Test
    void playsTheScenarioOfTheFile() {
        mends("MISSING_SCENARIO", "exercise Room \"A room\" {\n" + TABLE + "}\n" + PLAYED);
    }

    @Test
    void hasAMoveToTheEnd() {
        mends("NO_MOVES", "exercise Room plays S { team North seats 3 }\n" + PLAYED);
    }

    @Test
    void aMoveGoesToTheEndWhereNoOtherDoes() {
        mends("MOVE_WITHOUT_MONTH", "exercise Room plays S { team North seats 3 move last }\n" + PLAYED);
        mends("OUTSIDE_HORIZON", "exercise Room plays S { team North seats 3 move last to 2028-01 }\n" + PLAYED);
        var editor = new TestEditor("exercise Room plays S {\n" + TABLE + "  move last to 2028-01\n}\n" + PLAYED);
        Diagnostic finding = editor.check().diagnostics().stream().filter(each -> each.code().equals("OUTSIDE_HORIZON")).findFirst().orElseThrow();
        assertEquals(List.of(), editor.services().quickFixes().of(finding, editor.resource()));
    }

    @Test
    void everyCureOfWhatHasSeveralDoes() {
        everyFix("BELIEF_FORM", "believe a on security above 40 in 2027-10 as range before opening", 2);
        everyFix("BELIEF_FORM", "believe a on security in 2027-10 before opening", 2);
        everyFix("SECRET_AMONG_PERHAPS_FEW", "decide answer in crisis by South secret", 2);
        everyFix("MISSING_DECIDER", "decide answer in crisis", 3);
        everyFix("DECISION_RULE", "decide answer in crisis by room with lead", 3);
    }

    @Test
    void whatChanceWasLeftIsGivenInALineOfItsOwn() {
        var editor = new TestEditor("exercise Room plays S {\n" + TABLE + "}\n" + PLAYED);
        Fix fix = fixes(editor, "LEFT_TO_CHANCE").getFirst();
        assertEquals("Add “decide answer in crisis by facilitator”", fix.label());
        assertTrue(apply(editor.text(), fix).contains("for 30 minutes\n  decide answer in crisis by facilitator\n}\n"), apply(editor.text(), fix));
    }

    private static void everyFix(String code, String statements, int count) {
        String text = "exercise Room plays S {\n" + TABLE + "  " + statements + "\n}\n" + PLAYED;
        List<Fix> fixes = fixes(new TestEditor(text), code);
        assertEquals(count, fixes.size(), fixes::toString);
        fixes.forEach(fix -> isMended(code, text, fix));
    }

    private static void mends(String code, String text) {
        isMended(code, text, fixes(new TestEditor(text), code).getFirst());
    }

    private static void isMended(String code, String text, Fix fix) {
        String cured = apply(new TestEditor(text).text(), fix).substring(TestEditor.RECORD.length());
        List<Diagnostic> left = new TestEditor(cured).check().diagnostics().stream()
                .filter(each -> each.severity() == Severity.ERROR || each.code().equals(code)).toList();
        assertEquals(List.of(), left, cured);
    }

    private static List<Fix> fixes(TestEditor editor, String code) {
        List<Diagnostic> all = editor.check().diagnostics();
        Diagnostic finding = all.stream().filter(diagnostic -> diagnostic.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " among " + all));
        List<Fix> fixes = editor.services().quickFixes().of(finding, editor.resource());
        assertTrue(!fixes.isEmpty(), () -> "no cure for " + finding);
        return fixes;
    }

    private static String apply(String text, Fix fix) {
        var changed = new StringBuilder(text);
        var changes = new ArrayList<>(fix.changes());
        changes.sort(Comparator.comparingInt((TextChange change) -> change.span().offset()).reversed());
        changes.forEach(change -> changed.replace(change.span().offset(), change.span().end(), change.text()));
        return changed.toString();
    }
}
