package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** Which layers a scenario may choose, and what is seen of those it chose and those it did not. */
class LayerChecksTest {

    private static final String LAYER = """
            layer Chronicle "A chronicle" of Pair reaches 2026-10
            source diary "Diary" { author "D" published 2026-10 }
            state Peru "Peru" code PER bystander
            event found2020 "Found" on 2020-05-01 : Summit { between Japan, SouthKorea cites diary }
            """;

    private static String checked(String text, String... added) {
        var workspace = TestLanguage.language().newWorkspace();
        workspace.addLayers(List.of(added));
        workspace.put(URI.createURI("memory:/pair.relationship"), TestLanguage.resource("/pair.relationship"));
        workspace.put(URI.createURI("memory:/chronicle.relationship"), LAYER);
        workspace.put(TestLanguage.FILE, text);
        return TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics());
    }

    private static String scenario(String header, String state) {
        return "scenario S " + header + " as of 2025-12 for 12 months {\n"
                + "  event e in 2026-05 : Summit { between Japan, SouthKorea in " + state + " }\n}\n";
    }

    @Test
    void whatIsChosenIsSeen() {
        assertEquals("", checked(scenario("on Pair with Chronicle", "Peru")));
    }

    @Test
    void whatIsNotChosenIsNotSeenAndSaid() {
        String hint = "1:15 info LAYER_NOT_CHOSEN Beside this file stands Chronicle, which S did not choose, so that nothing of it counts"
                + " here; write “with Chronicle” to choose it.\n";
        assertEquals(hint, checked(scenario("on Pair", "Japan")));
        assertEquals(hint + "2:62 error UNKNOWN_NAME There is no element named Peru in the record Pair.\n",
                checked(scenario("on Pair", "Peru")).replaceAll("There is no \\w+ named", "There is no element named"));
    }

    @Test
    void whatIsAddedIsSeenByEveryScenarioOnTheRecord() {
        assertEquals("", checked(scenario("on Pair", "Peru"), "Chronicle"));
        assertEquals("", checked(scenario("on Pair with Chronicle", "Peru"), "Chronicle"));
    }

    @Test
    void aLayersFileSeesItsRecordAndNoOtherLayer() {
        assertEquals("", checked("layer Second \"Second\" of Pair\nevent e on 2021-05-01 : Summit { between Japan, SouthKorea cites book }\n"));
        assertEquals("2:63 error UNKNOWN_NAME There is no source named diary in the record Pair.\n",
                checked("layer Second \"Second\" of Pair\nevent e on 2021-05 : Summit { between Japan, SouthKorea cites diary }\n"));
    }

    @Test
    void aLayersNamesAreNotThoseOfItsRecord() {
        assertEquals("2:7 error DUPLICATE_NAME The name Japan is taken: the state Japan has it in line 4 of pair.relationship.\n",
                checked("layer Second \"Second\" of Pair\nstate Japan \"J\" code JPX bystander\n")
                        .replaceAll("in line \\d+ of", "in line 4 of"));
    }

    @Test
    void theRecordDoesNotSeeItsLayers() {
        assertEquals("3:66 error UNKNOWN_NAME There is no source named diary in the record Pair.\n",
                checked("relationship Pair\n\nevent e on 2021-05-01 : Summit { between Japan, SouthKorea cites diary }\n"));
    }

    @Test
    void variantsHaveTheLayersOfWhatTheyExtend() {
        assertEquals("", checked(scenario("on Pair with Chronicle", "Peru") + "scenario T extends S {\n"
                + "  event f in 2026-06 : Summit { between Japan, SouthKorea in Peru }\n}\n"));
        assertEquals("4:27 warning NO_EFFECT T extends S and has its choice of Chronicle anyway.\n", checked(scenario("on Pair with Chronicle", "Peru") + "scenario T extends S with Chronicle { }\n"));
        assertEquals("4:27 error LAYERS_CHANGED T extends S and inherits that it chooses no layer, which it may not change; leave"
                + " “with Chronicle” out.\n", checked(scenario("on Pair", "Japan") + "scenario T extends S with Chronicle { }\n")
                        .replaceAll("(?m)^1:15 .*\n", ""));
    }

    @Test
    void aLayerOfAnotherRecordIsRefused() {
        assertEquals("4:26 error LAYER_OF_OTHER_RECORD The layer Chronicle is laid over Pair, not over Other, which S is on.\n",
                checked("relationship Other \"Other\"\nstate A \"A\" code AAA party\nstate B \"B\" code BBB party\n"
                        + "scenario S on Other with Chronicle as of 2025-12 for 12 months { }\n").replaceAll("(?m)^.* AS_OF_.*\n", ""));
    }

    @Test
    void theReachIsTheLatestOfAll() {
        assertEquals("", checked("scenario S on Pair with Chronicle as of 2026-10 for 12 months { }\n"));
        assertEquals("1:41 warning AS_OF_OUTSIDE_RECORD The record Pair with Chronicle reaches from 1998-01, its first dated fact, to"
                + " 2026-10, as its header says; it documents nothing of 2026-11.\n",
                checked("scenario S on Pair with Chronicle as of 2026-11 for 12 months { }\n"));
    }

    @Test
    void aLayerReachesAsFarAsItSaysThoughItTellsNothingItself() {
        var workspace = TestLanguage.withPair();
        workspace.put(URI.createURI("memory:/empty.relationship"), "layer Empty \"Nothing yet\" of Pair reaches 2026-10\n");
        workspace.put(TestLanguage.FILE, "scenario S on Pair with Empty as of 2026-10 for 12 months { }\n");
        assertEquals("", TestLanguage.lines(workspace.check(TestLanguage.FILE, () -> false).diagnostics()));
    }
}
