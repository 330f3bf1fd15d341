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

/** Each fix is applied, and the finding is gone afterwards. */
class QuickFixesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            UNKNOWN_NAME          ! event e in 2026-03 : Incidnt { by A over Past intensity minor }
            UNKNOWN_NAME          ! event e in 2026-03 : Incident { by A over Passt intensity minor }
            IMPOSSIBLE_DATE       ! event e on 2026-02-30 : Incident { by A over Past intensity minor }
            RANGE_ORDER           ! event e between 2026-09 and 2026-03 : Incident { by A over Past intensity minor }
            RANGE_ORDER           ! assume P commitment 0.70 to 0.4
            UNKNOWN_ARGUMENT      ! event e in 2026-03 : Incident { by A over Past intensity minor to B }
            DUPLICATE_ARGUMENT    ! event e in 2026-03 : Incident { by A over Past intensity minor intensity minor }
            OUTSIDE_HORIZON       ! event e in 2036-03 : Incident { by A over Past intensity minor }
            BEFORE_AS_OF          ! event e in 2025-03 : Incident { by A over Past intensity minor }
            OPTION_SHARES         ! decision d in 2026-03 { option x 50% {} option y 40% {} }
            OPTION_SHARE_MISSING  ! decision d in 2026-03 { option x 50% {} option y "the other" {} }
            UNKNOWN_THEORY        ! project with Persistance
            PROBABILITY_RANGE     ! event e in 2026-03 with probability 140% : Incident { by A over Past intensity minor }
            OUT_OF_SCALE          ! assume P commitment 1.4
            DATE_PRECISION        ! withdraw P from 2026-05-31
            CONTRARY_WORD         ! assume P commitment rises to 0.3 by 2026-09
            DUPLICATE_ASSUMPTION  ! assume P commitment 0.4 assume P commitment 0.6
            DUPLICATE_STATEMENT   ! expect security above 40 in 2026-12 with probability 50% expect security above 40 in 2026-12 with probability 60%
            DUPLICATE_STATEMENT   ! shift commitment of P by +10% from 2026-05 shift commitment of P by +10% from 2026-06
            DUPLICATE_STATEMENT   ! event e in 2026-03 : Incident { by A over Past intensity minor because "so" because "so" }
            DUPLICATE_STATEMENT   ! event e in 2026-03 : Incident { by A over Past intensity minor cites paper cites paper }
            DUPLICATE_STATEMENT   ! event e in 2026-03 : Incident { by A over Past intensity minor cites paper, paper }
            SECOND_PROJECT        ! project runs 100 project seed 7
            DUPLICATE_THEORY      ! project with Persistence, ClashOfRealities, Persistence
            NO_EFFECT             ! project
            NO_EFFECT             ! event d in 2026-02 : Incident { by A over Past intensity minor } event e in 2026-03 if d or d : Incident { by A over Past intensity minor }
            NO_EFFECT             ! shift commitment of P by +0% from 2026-05
            NO_EFFECT             ! event e in 2026-03 with probability 100% : Incident { by A over Past intensity minor }
            IMPOSSIBLE_DATE       ! event e in 26-03 : Incident { by A over Past intensity minor }
            IMPOSSIBLE_DATE       ! event e on 20260302 : Incident { by A over Past intensity minor }
            SYNTAX                ! event e in 2026/03 : Incident { by A over Past intensity minor }
            SYNTAX                ! event e in March 2026 : Incident { by A over Past intensity minor }
            SYNTAX                ! event e in 2026-03 with probability 0,4 : Incident { by A over Past intensity minor }
            SYNTAX                ! event e \u201cTitle\u201d in 2026-03 : Incident { by A over Past intensity minor }
            SYNTAX                ! assume P commitment 4e-1
            SYNTAX                ! evnt e in 2026-03 : Incident { by A over Past intensity minor }
            FOREIGN_SIGN          ! event e in\u00a02026-03 : Incident { by A over Past intensity minor }
            FOREIGN_SIGN          ! event e in 2026-03 : Incident { by A over P\u200bast intensity minor }
            FOREIGN_SIGN          ! event e in 2026-03 : Incident \uff5b by A over Past intensity minor }
            CONTROL_SIGN          ! event e "\u001b[2J" in 2026-03 : Incident { by A over Past intensity minor }
            """)
    void fixesWhatItSays(String code, String statement) {
        var editor = new TestEditor(scenario(statement));
        Diagnostic finding = finding(editor, code);
        List<Fix> fixes = editor.services().quickFixes().of(finding, editor.resource());
        assertTrue(!fixes.isEmpty(), () -> "no cure for " + finding);
        String cured = apply(editor.text(), fixes.getFirst()).substring(TestEditor.RECORD.length());
        List<String> left = new TestEditor(cured).check().diagnostics().stream().map(Diagnostic::code).toList();
        assertTrue(!left.contains(code), () -> cured + left);
    }

    @Test
    void leavesOutWholeLines() {
        var editor = new TestEditor(scenario("  assume P commitment 0.4\n  assume P commitment 0.6"));
        Fix fix = editor.services().quickFixes().of(finding(editor, "DUPLICATE_ASSUMPTION"), editor.resource()).getFirst();
        assertEquals(TestEditor.RECORD + scenario("  assume P commitment 0.4").replace("\n\n}", "\n}"),
                apply(editor.text(), fix).replace("\n\n}", "\n}"));
    }

    @Test
    void leavesOutALineThatEndsWithACarriageReturnAlone() {
        var editor = new TestEditor(scenario("  assume P commitment 0.4\r  assume P commitment 0.6\r  assume A support 0.5"));
        Fix fix = editor.services().quickFixes().of(finding(editor, "DUPLICATE_ASSUMPTION"), editor.resource()).getFirst();
        assertEquals(TestEditor.RECORD + scenario("  assume P commitment 0.4\r  assume A support 0.5"), apply(editor.text(), fix));
    }

    @Test
    void movesAsOfIntoTheRecord() {
        var editor = new TestEditor("scenario S \"s\" on AB as of 2052-12 for 24 months { }");
        Fix fix = editor.services().quickFixes().of(finding(editor, "AS_OF_OUTSIDE_RECORD"), editor.resource()).getFirst();
        assertEquals("Change to 2026-01", fix.label());
    }

    @Test
    void movesAChangeOfLeaderToTheEndOfTheTermBeforeIt() {
        var leader = "leader Ito \"Ito\" of A { term 2023-03-01 scheduled to 2027-02-28 cites paper }\n";
        var editor = new TestEditor(leader + scenario("event e in 2026-03 : Change { in A to progressive }"));
        Fix fix = editor.services().quickFixes().of(finding(editor, "TERM_NOT_OVER"), editor.resource()).getFirst();
        assertEquals("Change to 2026-11", fix.label());
        String moved = apply(editor.text(), fix).substring(TestEditor.RECORD.length());
        assertTrue(moved.contains("event e in 2026-11 : Change"), moved);
        assertEquals(List.of(), new TestEditor(moved).check().diagnostics());
    }

    @Test
    void doesNotMoveAChangeOfLeaderOutOfTheScenario() {
        var leader = "leader Ito \"Ito\" of A { term 2023-03-01 scheduled to 2032-02-28 cites paper }\n";
        var editor = new TestEditor(leader + scenario("event e in 2026-03 : Change { in A to progressive }"));
        assertEquals(List.of(), editor.services().quickFixes().of(finding(editor, "TERM_NOT_OVER"), editor.resource()));
    }

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource({"by", "over", "intensity"})
    void opensTheMissingArgument(String role) {
        String given = "by A over Past intensity minor".replaceFirst(role + " \\S+", "");
        var editor = new TestEditor(scenario("event e in 2026-03 : Incident { " + given + " }"));
        Fix fix = editor.services().quickFixes().of(finding(editor, "MISSING_ARGUMENT"), editor.resource()).getFirst();
        assertEquals("Add the argument “" + role + "”", fix.label());
        assertTrue(apply(editor.text(), fix).contains(role + " }"));
    }

    @Test
    void changesAllOfAKindAtOnce() {
        var editor = new TestEditor(scenario("event e in\u00a02026/03 : Incident { by\u00a0A over Past intensity minor }\n"
                + "event f in\u00a02026/04 : Incident { by\u00a0A over Past intensity minor }"));
        Fix signs = editor.services().quickFixes().of(finding(editor, "FOREIGN_SIGN"), editor.resource()).getLast();
        assertEquals("Change all 4 like this in the file", signs.label());
        editor = new TestEditor(apply(editor.text(), signs).substring(TestEditor.RECORD.length()));
        Fix months = editor.services().quickFixes().of(finding(editor, "SYNTAX"), editor.resource()).getLast();
        assertEquals("Change all 2 like this in the file", months.label());
        assertEquals(List.of(), new TestEditor(apply(editor.text(), months).substring(TestEditor.RECORD.length())).check().diagnostics());
    }

    private static String scenario(String statement) {
        return "scenario S \"s\" on AB as of 2025-12 for 24 months {\n" + statement + "\n}\n";
    }

    private static Diagnostic finding(TestEditor editor, String code) {
        List<Diagnostic> all = editor.check().diagnostics();
        return all.stream().filter(diagnostic -> diagnostic.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + code + " among " + all));
    }

    private static String apply(String text, Fix fix) {
        var changed = new StringBuilder(text);
        var changes = new ArrayList<>(fix.changes());
        changes.sort(Comparator.comparingInt((TextChange change) -> change.span().offset()).reversed());
        changes.forEach(change -> changed.replace(change.span().offset(), change.span().end(), change.text()));
        return changed.toString();
    }
}
