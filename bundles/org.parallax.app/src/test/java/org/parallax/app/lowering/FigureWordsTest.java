package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.app.Trial;

/** Every word that can change a figure changes the digests; words that only tell where a fact comes from do not. */
final class FigureWordsTest {

    private static final String KIND = "by state optional to state optional intensity optional of agreement consented "
            + "harms political strongly, economic strongly, societal strongly";
    private static final String LEFT = " if consented";
    private static final String FADES = " fades over 9 months cites book";

    private static Digests digests(String kind, String event, String record) {
        return Trial.lower("Trial", """
                source paper "The paper" { author "An author" published 2018 }
                kind Standing "Standing" { by state to state harms security slightly lasts until ended cites book }
                event documented on 2018-03 : Tried { by Japan cites book %s }
                event standing on 2016-03 : Standing { by Japan to SouthKorea cites book }
                event alsoStanding on 2017-03 : Standing { by Japan to SouthKorea cites book }
                kind Tried "Tried" { %s }
                scenario Trial on Small as of 2020-12 for 24 months { event it in 2021-01 : Tried { by Japan %s } }
                """.formatted(record, kind, event)).digests();
    }

    private static final Digests PLAIN = digests(KIND + FADES, "", "");

    @ParameterizedTest
    @ValueSource(strings = {
        KIND + LEFT + FADES, KIND + " leaving 30%" + FADES, KIND + " if not by party" + FADES, KIND + " if intensity above major" + FADES,
        KIND + " about trade" + FADES, KIND + " deed coercion" + FADES, KIND + " costly to actor" + FADES, KIND + " favours both" + FADES,
        KIND + " lasts until ended then" + FADES, KIND + " low politics" + FADES, KIND + " seen by actor as bad slightly if consented" + FADES,
        KIND + " raises support slightly" + FADES})
    void whatAKindSaysOfItsEffectsChangesBoth(String kind) {
        var digests = digests(kind, "", "");
        assertNotEquals(PLAIN.scenario(), digests.scenario());
        assertNotEquals(PLAIN.record(), digests.record());
    }

    @ParameterizedTest
    @ValueSource(strings = {"intensity severe", "ends standing"})
    void whatAnEventSaysChangesTheScenarios(String event) {
        var digests = digests(KIND + FADES, event, "");
        assertNotEquals(PLAIN.scenario(), digests.scenario());
        assertEquals(PLAIN.record(), digests.record());
    }

    @ParameterizedTest
    @ValueSource(strings = {"known from 2021-01", "ends standing", "intensity severe"})
    void whatADocumentedEventSaysChangesTheRecords(String words) {
        var digests = digests(KIND + FADES, "", words);
        assertEquals(PLAIN.scenario(), digests.scenario());
        assertNotEquals(PLAIN.record(), digests.record());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "reading \"a reader's\"", "supplied \"the day\"", "note \"a note\"", "alleged", "cites book at \"One\" quotes \"word for word\"",
        "cites book through paper"})
    void whereAFactComesFromChangesNeither(String words) {
        assertEquals(PLAIN, digests(KIND + FADES, "", words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading \"a reader's\"", "formerly Attempted", "note \"a note\""})
    void whyAKindIsReadAsItIsChangesNeither(String words) {
        assertEquals(PLAIN, digests(KIND + FADES + " " + words, "", ""));
    }
}
