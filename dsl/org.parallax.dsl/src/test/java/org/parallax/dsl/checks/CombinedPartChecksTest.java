package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;
import org.parallax.dsl.loading.Workspace;

/** Layers and libraries that are right alone, taken together. */
class CombinedPartChecksTest {

    private static final String SIEGE = """
            kind Siege "Siege" { by state harms political strongly lasts until ended then fades over 6 months cites book }
            kind Relief "Relief" { by state ends Siege cites book }
            event siege on 2019-05-01 : Siege { by Japan cites book }
            event relief on 2021-05-01 : Relief { by Japan cites book }
            """;

    private static String checked(String one, String other, String scenario, String... added) {
        Workspace workspace = TestLanguage.language().newWorkspace();
        workspace.addLayers(List.of(added));
        put(workspace, "pair", TestLanguage.resource("/pair.relationship"));
        put(workspace, "siege", "relationship Pair\n" + SIEGE);
        put(workspace, "one", "layer One \"One\" of Pair\n" + one);
        put(workspace, "other", "layer Other \"Other\" of Pair\n" + other);
        workspace.put(TestLanguage.FILE, scenario);
        for (String layer : List.of("one", "other")) {
            assertEquals("", TestLanguage.lines(workspace.check(file(layer), () -> false).diagnostics()));
        }
        return TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics());
    }

    private static void put(Workspace workspace, String name, String text) {
        workspace.put(file(name), text);
    }

    private static URI file(String name) {
        return URI.createURI("memory:/" + name + ".relationship");
    }

    private static String scenario(String with) {
        return "scenario S on Pair" + with + " as of 2025-12 for 12 months { }\n";
    }

    @Test
    void aNameIsToldByOneLayer() {
        String peru = "state Peru \"Peru\" code PER bystander cites book\n";
        String chile = "state Chile \"Chile\" code CHL bystander cites book formerly Peru\n";
        String issue = "error DUPLICATE_NAME The name Peru is told by One and by Other: for the state Peru in line 2 of one.relationship"
                + " and for the state %s in line 2 of other.relationship.\n";
        assertEquals("1:25 " + issue.formatted("Peru"), checked(peru, peru, scenario(" with One, Other")));
        assertEquals("1:25 " + issue.formatted("Chile"), checked(peru, chile, scenario(" with One, Other")));
        assertEquals("1:15 " + issue.formatted("Peru"), checked(peru, peru, scenario(""), "One", "Other"));
        assertEquals("", checked(peru, peru, scenario(" with One")).replaceAll("(?m)^.* LAYER_NOT_CHOSEN .*\n", ""));
        assertEquals("1:25 " + issue.formatted("Peru"),
                checked(peru, peru, scenario(" with One, Other") + "scenario T extends S { }\n"));
    }

    @Test
    void aNameIsToldByOneLibrary() {
        Workspace workspace = TestLanguage.language().newWorkspace();
        String kind = "kind Call \"Call\" { by state harms political slightly fades over 3 months }\n";
        put(workspace, "a", "library A \"A\"\n" + kind);
        put(workspace, "b", "library B \"B\"\n" + kind);
        put(workspace, "r", "relationship R \"R\" with A, B\nstate X \"X\" code XXX party\nstate Y \"Y\" code YYY party\n");
        assertEquals("1:25 error DUPLICATE_NAME The name Call is told by A and by B: for the kind of event Call in line 2 of a.relationship"
                + " and for the kind of event Call in line 2 of b.relationship.\n",
                TestLanguage.lines(workspace.check(file("r"), () -> false).diagnostics()));
    }

    @Test
    void whatOneLayerEndsNoOtherHasEndedBefore() {
        String second = "event second on 2019-08-01 : Siege { by Japan cites book }\n";
        String both = "event freed on 2020-06-01 : Relief { by Japan cites book }\n";
        String voided = " ends a condition of %s, but none is in force once %s laid over Pair.\n";
        assertEquals("1:25 error CONDITION_NOT_IN_FORCE relief (line 5 of siege.relationship)"
                + voided.formatted("Pair", "One is"), checked(second + both + both.replace("freed", "again").replace("06", "07"), "",
                        scenario(" with One")).replaceAll("(?m)^.* LAYER_NOT_CHOSEN .*\n", ""));
        assertEquals("", checked(second + both, "", scenario(" with One, Other")));
    }
}
