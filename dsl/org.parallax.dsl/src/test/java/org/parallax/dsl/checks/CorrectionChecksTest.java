package org.parallax.dsl.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parallax.dsl.TestLanguage;

/** What is told against an event of the record is told once, has its reason, and leaves a record that holds together. */
class CorrectionChecksTest {

    private static final String CONDITIONS = """
            relationship Pair
            kind Controls "Controls" { by state to state harms economic strongly lasts until ended cites book }
            kind Lifting "Lifting" { by state to state ends Controls cites book }
            event controls2019 on 2019-07-01 : Controls { by Japan to SouthKorea cites book }
            event lifted2023 on 2023-03-23 : Lifting { by Japan to SouthKorea cites book }
            event paused on 2021-03-23 : Suspension { of Sharing by SouthKorea cites book }
            """;
    private static final String NOTE = "relationship Pair\n";

    private static String checked(String... files) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("pair.relationship", TestLanguage.resource("/pair.relationship")));
        all.put("conditions.relationship", CONDITIONS);
        for (int i = 0; i < files.length; i++) {
            all.put((char) ('x' + i) + ".relationship", files[i]);
        }
        return TestLanguage.issuesInFolder(all);
    }

    @Test
    void anEventMayBeCorrectedAndAnotherRetracted() {
        assertEquals("", checked(NOTE + "correct islets on 2012-08-11 : Incident { by SouthKorea over Territory intensity minor } because \"a day later\" cites book\n"
                + "retract paused because \"it never was\" cites book\n"));
    }

    @Test
    void theNewWordsMayStillBeNames() {
        assertEquals("", checked(NOTE + "event correct on 2012-08-11 : Summit { between Japan, SouthKorea cites book }\n"
                + "event retract on 2013-08-11 : Summit { between Japan, SouthKorea cites book }\n",
                NOTE + "retract correct because \"no\" cites book\nretract retract because \"no\" cites book\n"));
    }

    @Test
    void aRetractionHasAReason() {
        assertEquals("x.relationship:3:1 error SYNTAX \"retract\" is not expected here after \"paused\": \"because\" is expected.\n",
                checked(NOTE + "retract paused\nretract islets because \"no\" cites book\n"));
    }

    @Test
    void whatIsToldAnewIsCheckedAsAnEventIs() {
        assertEquals("""
                x.relationship:2:32 error MISSING_ARGUMENT Incident needs an intensity (minor, moderate, major or severe).
                x.relationship:2:32 error MISSING_ARGUMENT Incident needs an issue after "over".
                x.relationship:2:9 warning FACT_WITHOUT_SOURCE islets cites no source.
                """, sorted(checked(NOTE + "correct islets on 2012-08-11 : Incident { by SouthKorea }\n")));
        assertEquals("x.relationship:2:9 error RECORD_EVENT_UNDATED An event of the record has a date of its own; say on, in or between.\n",
                checked(NOTE + "correct islets : Incident { by SouthKorea over Territory intensity minor cites book }\n"));
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        assertEquals("x.relationship:2:9 error UNKNOWN_NAME There is no event named isles in the record Pair. Did you mean islets?\n",
                checked(NOTE + "correct isles on 2012-08-11 : Incident { by SouthKorea over Territory intensity minor cites book }\n"));
        assertEquals("x.relationship:2:9 error UNKNOWN_NAME Yoon is a leader, and only events are corrected or retracted.\n",
                checked(NOTE + "retract Yoon because \"no\" cites book\n"));
    }

    @Test
    void anEventIsToldOtherwiseOnce() {
        String correction = "correct islets on 2012-08-11 : Incident { by SouthKorea over Territory intensity minor cites book }\n";
        assertEquals("y.relationship:2:9 error CORRECTED_TWICE islets is corrected in line 2 of x.relationship already; leave one of the two out.\n",
                checked(NOTE + correction, NOTE + "retract islets because \"no\" cites book\n"));
        assertEquals("x.relationship:3:9 error CORRECTED_TWICE islets is corrected in line 2 already; leave one of the two out.\n",
                checked(NOTE + correction + correction));
    }

    @Test
    void whoeverHasTheTextChangesIt() {
        assertEquals("x.relationship:3:9 warning CORRECTED_IN_PLACE own stands in this file, in line 2; leave it out there.\n",
                checked(NOTE + "event own on 2012-08-11 : Summit { between Japan, SouthKorea cites book }\n"
                        + "retract own because \"no\" cites book\n"));
    }

    @Test
    void theSameAgainIsNoCorrection() {
        assertEquals("x.relationship:2:9 warning NO_EFFECT This tells islets as it is told in line 30 of pair.relationship already, so"
                + " nothing is corrected.\n",
                checked(NOTE + "correct islets on 2012-08-10 : Incident { by SouthKorea over Territory intensity severe }"
                        + " because \"so it is\" cites book\n"));
    }

    @Test
    void whatEndedARetractedConditionEndsNothing() {
        assertEquals("conditions.relationship:5:34 error CONDITION_NOT_IN_FORCE No Controls of the same states or agreement is in force"
                + " then, so that lifted2023 ends nothing: begin one before, or leave lifted2023 out.\n"
                + "x.relationship:2:9 error CONDITION_NOT_IN_FORCE lifted2023 (line 5 of conditions.relationship) ends controls2019 and"
                + " would end nothing once that is retracted; correct or retract it too.\n",
                checked(NOTE + "retract controls2019 because \"no\" cites book\n"));
        assertEquals("", checked(NOTE + "retract controls2019 because \"no\" cites book\nretract lifted2023 because \"no\" cites book\n"));
        assertEquals("", checked(NOTE + "retract lifted2023 because \"they stand\" cites book\n"));
        assertEquals("", checked(NOTE + "correct controls2019 on 2020-07-01 : Controls { by Japan to SouthKorea } because \"a year later\" cites book\n"));
    }

    @Test
    void aConditionThatIsCorrectedIsEndedByItsName() {
        assertEquals("", checked(NOTE + "correct controls2019 on 2020-07-01 : Controls { by Japan to SouthKorea } because \"later\" cites book\n"
                + "correct lifted2023 on 2022-03-23 : Lifting { by Japan to SouthKorea ends controls2019 } because \"sooner\" cites book\n"));
    }

    @Test
    void aScenarioSeesWhatIsToldLast() {
        String restores = "scenario S on Pair as of 2025-12 for 12 months {\n  event r in 2026-02 : Restoration { of Sharing }\n}\n";
        assertEquals("", inScenario(restores, ""));
        assertEquals("s.scenario:2:41 error AGREEMENT_NOT_SUSPENDED Sharing is in force as of 2025-12 (line 18 of pair.relationship), so r"
                + " cannot restore it.\n", inScenario(restores, NOTE + "retract paused because \"it never was\" cites book\n"));
        String lifts = "scenario S on Pair as of 2022-12 for 12 months {\n  event r in 2023-02 : Lifting { by Japan to SouthKorea ends controls2019 }\n}\n";
        assertEquals("", inScenario(lifts, ""));
        assertEquals("s.scenario:2:62 error LATER_FACT controls2019 (on 2023-01-05, line 2 of x.relationship) was not known as of 2022-12.\n",
                inScenario(lifts, NOTE + "correct controls2019 on 2023-01-05 : Controls { by Japan to SouthKorea } because \"later\" cites book\n"));
    }

    @Test
    void aFileWithoutHeaderSaysThatItChangesTheRecordForAll() {
        Map<String, String> files = new HashMap<>();
        files.put("pair.relationship", TestLanguage.resource("/pair.relationship"));
        files.put("a.scenario", "retract islets because \"no\" cites book\nscenario S on Pair as of 2025-12 for 12 months { }\n");
        assertEquals("a.scenario:1:1 warning ADDS_TO_RECORD This changes the record Pair for all scenarios in this folder. If that is"
                + " meant, begin the file with “relationship Pair”.\n", TestLanguage.issuesInFolder(files));
    }

    @Test
    void whatALayerTellsIsCorrectedForThoseWhoChooseIt() {
        String layer = "layer More \"More\" of Pair\nevent more on 2020-03-01 : Summit { between Japan, SouthKorea cites book }\n";
        assertEquals("", checked(layer, "layer More\nretract more because \"no\" cites book\n"));
        assertEquals("z.scenario:1:9 info CORRECTS_LAYER more is told by the layer More, so this counts for scenarios that choose that.\n",
                sorted(layered(layer, "retract more because \"no\" cites book\nscenario S on Pair with More as of 2025-12 for 12 months { }\n")));
    }

    @Test
    void layersChosenTogetherDisputeAnEventOnce() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("pair.relationship", TestLanguage.resource("/pair.relationship")));
        all.put("a.relationship", "layer A \"A\" of Pair\nretract islets because \"no\" cites book\n");
        all.put("b.relationship", "layer B \"B\" of Pair\nretract islets because \"never\" cites book\n");
        all.put("s.scenario", "scenario S on Pair with A, B as of 2025-12 for 12 months { }\n");
        assertEquals("s.scenario:1:25 error CORRECTED_TWICE islets is disputed by A in line 2 of a.relationship and by B in line 2 of"
                + " b.relationship; take out one of the two.\n", TestLanguage.issuesInFolder(all));
        all.put("s.scenario", "scenario S on Pair with B as of 2025-12 for 12 months { }\n");
        assertEquals("", TestLanguage.issuesInFolder(all).replaceAll("(?m)^.*LAYER_NOT_CHOSEN.*\n", ""));
    }

    @Test
    void nothingEndsWhatIsRetracted() {
        String lifts = "scenario S on Pair as of 2022-12 for 12 months {\n  event r in 2023-02 : Lifting { by Japan to SouthKorea ends controls2019 }\n}\n";
        String against = NOTE + "retract lifted2023 because \"no\" cites book\nretract controls2019 because \"no\" cites book\n";
        assertEquals("s.scenario:2:62 error CONDITION_NOT_IN_FORCE controls2019 is retracted in line 3 of x.relationship, so r cannot end it.\n",
                inScenario(lifts, against));
        assertEquals("x.relationship:3:9 error CONDITION_NOT_IN_FORCE l (line 2 of y.relationship) ends controls2019 and would end nothing once"
                + " that is retracted; correct or retract it too.\ny.relationship:2:74 error CONDITION_NOT_IN_FORCE controls2019 is retracted in line 3 of x.relationship, so l cannot end it.\n",
                checked(against, NOTE + "event l on 2020-03-23 : Lifting { by Japan to SouthKorea cites book ends controls2019 }\n"));
    }

    @Test
    void knownFromIsSaidOfTheEvent() {
        assertEquals("x.relationship:2:111 warning CONTRARY_WORD This hides islets from scenarios as of before 2020-01, which know it as it is told"
                + " in line 30 of pair.relationship: “known from” is said of the event, not of the correction.\n",
                checked(NOTE + "correct islets on 2012-08-11 : Incident { by SouthKorea over Territory intensity minor cites book  known from 2020-01 }\n"));
    }

    @Test
    void aCorrectionHasNoOtherName() {
        assertEquals("x.relationship:2:109 warning NO_EFFECT A correction goes by the name of the event that it corrects; a name of before is said"
                + " where that is told first.\n",
                checked(NOTE + "correct islets on 2012-08-11 : Incident { by SouthKorea over Territory intensity minor cites book  formerly isles }\n"));
    }

    @Test
    void anotherTellingIsSomethingNew() {
        assertEquals("x.relationship:2:134 info SOURCES_DIFFER book tells it otherwise: a day later. The record follows no cited source and keeps both.\n",
                checked(NOTE + "correct islets on 2012-08-10 : Incident { by SouthKorea over Territory intensity severe supplied \"all\" also told \"a day later\" cites book }\n"));
    }

    @Test
    void nothingEndsItself() {
        assertEquals("x.relationship:2:77 error ENDS_LATER controls2019 cannot end itself.\n", checked(NOTE
                + "correct controls2019 on 2019-07-02 : Controls { by Japan to SouthKorea ends controls2019 } because \"so\" cites book\n")
                        .replaceAll("(?m)^.*(ALREADY_ENDED|FACT_WITHOUT).*\n", ""));
    }

    @Test
    void aRetractionNamesItsSource() {
        assertEquals("x.relationship:2:16 warning FACT_WITHOUT_SOURCE The reason of this retraction cites no source.\n",
                checked(NOTE + "retract islets because \"no\"\n"));
    }

    @Test
    void whoChangesALayerOfAnotherFolderSaysSo() {
        Map<String, String> all = new LinkedHashMap<>(Map.of("pair.relationship", TestLanguage.resource("/pair.relationship")));
        all.put("more/layer.relationship", "layer More \"More\" of Pair\nevent more on 2020-03-01 : Summit { between Japan, SouthKorea cites book }\n");
        all.put("notes.relationship", "layer More\nretract more because \"no\" cites book\nretract islets because \"no\" cites book\n"
                + "event less on 2020-03-02 : Summit { between Japan, SouthKorea cites book }\n");
        assertEquals("notes.relationship:1:7 info RECORD_EXTENDED This file adds 1 fact to the installed layer More and retracts 2 for the"
                + " scenarios in this folder that choose it.\n", TestLanguage.issuesInFolder(all));
    }

    private static String layered(String layer, String scenario) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("pair.relationship", TestLanguage.resource("/pair.relationship")));
        all.put("x.relationship", layer);
        all.put("z.scenario", scenario);
        return TestLanguage.issuesInFolder(all).replaceAll("(?m)^.*ADDS_TO_RECORD.*\n", "");
    }

    private static String inScenario(String scenario, String against) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("pair.relationship", TestLanguage.resource("/pair.relationship")));
        all.put("conditions.relationship", CONDITIONS);
        if (!against.isEmpty()) {
            all.put("x.relationship", against);
        }
        all.put("s.scenario", scenario);
        return TestLanguage.issuesInFolder(all);
    }

    private static String sorted(String lines) {
        return lines.lines().sorted().map(line -> line + "\n").reduce("", String::concat);
    }
}
