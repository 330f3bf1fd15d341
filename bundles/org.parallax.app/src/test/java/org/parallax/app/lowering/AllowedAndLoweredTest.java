package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.parallax.app.Trial;
import org.parallax.dsl.Language;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.CheckedFile;
import org.parallax.dsl.loading.Workspace;
import org.parallax.model.Quantity;
import org.parallax.model.Scenario;
import org.parallax.projection.situation.Situation;

/** Checks forbid exactly what a situation does not have: drivers of states, parties, leaders in office. */
final class AllowedAndLoweredTest {

    private static final URI FILE = URI.createURI("memory:/trial.scenario");
    private static final Workspace WORKSPACE = Language.with(() -> Set.of("Tally"), List::of).newWorkspace();
    private static final List<String> STATES = List.of("Japan", "SouthKorea", "UnitedStates", "China", "NorthKorea", "Mongolia");
    private static final String MORE = """
            state NorthKorea "DPRK" code PRK threat cites book
            state Mongolia "Mongolia" code MNG bystander cites book
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended cites book }
            kind Lifting "Lifting" { by state to state ends Controls cites book }
            kind Visit "Visit" { by leader helps political slightly lasts cites book }
            """;

    private static CheckedFile check(String record, String asOf, String statement) {
        WORKSPACE.put(FILE, Trial.RECORD + MORE + record + "scenario Trial on Small as of " + asOf + " for 60 months { " + statement + " }");
        return WORKSPACE.check(FILE, () -> false);
    }

    private static boolean forbids(CheckedFile file, IssueCode code) {
        return file.diagnostics().stream().anyMatch(each -> each.code().equals(code.name()));
    }

    private static Situation lowered(CheckedFile file) {
        return new Lowering().lower((Scenario) file.document().orElseThrow().getElements().getLast()).situation();
    }

    @TestFactory
    Stream<DynamicTest> driversAreAssumedOfThoseThatHaveThem() {
        return STATES.stream().flatMap(state -> Quantity.VALUES.stream().map(quantity -> DynamicTest.dynamicTest(state + " " + quantity, () -> {
            var file = check("", "2020-12", "assume " + state + " " + quantity.getLiteral() + " 0.5");
            var has = lowered(file).courses().stream().map(course -> course.driver())
                    .anyMatch(driver -> driver.state().equals(state) && driver.quantity().name().equals(quantity.name()));
            assertEquals(has, !forbids(file, IssueCode.QUANTITY_ROLE));
        })));
    }

    @TestFactory
    Stream<DynamicTest> partiesAloneAreSensitive() {
        return STATES.stream().map(state -> DynamicTest.dynamicTest(state, () -> {
            var file = check("", "2020-12", "shift sensitivity of " + state + " to History by +20% from 2021-02");
            var parties = lowered(file).parties();
            assertEquals(Set.of(parties.first().id(), parties.second().id()).contains(state), !forbids(file, IssueCode.NOT_A_PARTY));
        }));
    }

    @TestFactory
    Stream<DynamicTest> leadersActWhileTheyAreInOfficeAsFarAsIsKnown() {
        var ends = List.of("", "to 2021-03-10", "to 2021-03", "to 2021", "to 2023-06");
        var asOfs = List.of("2020-12", "2021-02", "2021-03", "2021-06", "2021-12", "2022-06");
        return ends.stream().flatMap(end -> asOfs.stream().map(asOf -> DynamicTest.dynamicTest("as of " + asOf + ", term " + end, () -> {
            var record = "leader Park \"Park\" of SouthKorea { office \"minister\" term 2013-02-25 " + end + " leaning centrist cites book }\n";
            for (int later = 1; later < 40; later += 6) {
                var month = YearMonth.parse(asOf).plusMonths(later);
                var file = check(record, asOf, "event visit in " + month + " : Visit { by Park }");
                var inOffice = lowered(file).leaders().stream().filter(term -> term.leader().equals("Park"))
                        .anyMatch(term -> term.end().filter(month::isAfter).isEmpty());
                assertEquals(inOffice, !forbids(file, IssueCode.LEADER_NOT_IN_OFFICE), "in " + month);
            }
        })));
    }

    @TestFactory
    Stream<DynamicTest> conditionsAreEndedThatAreInForceAsFarAsIsKnown() {
        var ends = List.of("", "2020-03", "2021-08");
        var asOfs = List.of("2019-05", "2019-12", "2020-06", "2021-12");
        return ends.stream().flatMap(end -> asOfs.stream().map(asOf -> DynamicTest.dynamicTest("as of " + asOf + ", ended " + end, () -> {
            var record = "event controls on 2019-07 : Controls { by Japan to SouthKorea cites book }\n"
                    + (end.isEmpty() ? "" : "event lifted on " + end + " : Lifting { by Japan to SouthKorea cites book }\n");
            var file = check(record, asOf, "event freed in " + YearMonth.parse(asOf).plusMonths(3) + " : Lifting { by Japan to SouthKorea }");
            var freed = lowered(file).storyline().events().getFirst().event().impact().endable();
            boolean forbidden = forbids(file, IssueCode.CONDITION_NOT_IN_FORCE) || forbids(file, IssueCode.CONDITION_ALREADY_ENDED);
            assertEquals(freed.equals(Set.of("controls")), !forbidden, freed.toString());
        })));
    }

    @TestFactory
    Stream<DynamicTest> driversMoveWhereTheActingStateHasThem() {
        return STATES.stream().flatMap(state -> Quantity.VALUES.stream().map(quantity -> DynamicTest.dynamicTest(state + " " + quantity, () -> {
            var kind = "kind Push \"Push\" { by state raises " + quantity.getLiteral() + " slightly lasts cites book }\n";
            var file = check(kind, "2020-12", "event push in 2021-03 : Push { by " + state + " }");
            var shifts = lowered(file).storyline().events().getFirst().event().impact().shifts();
            assertEquals(shifts.isEmpty(), forbids(file, IssueCode.NO_EFFECT), shifts.toString());
        })));
    }
}
