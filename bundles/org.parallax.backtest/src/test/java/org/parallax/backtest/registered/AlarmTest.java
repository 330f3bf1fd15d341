package org.parallax.backtest.registered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.backtest.result.Arm;
import org.parallax.backtest.result.Control;
import org.parallax.backtest.result.Layers;
import org.parallax.backtest.result.Score;

class AlarmTest {

    private static Score score(String series, Arm arm, double skill) {
        return MadeScores.score(MadeScores.of(series, "Tides", arm, Layers.CORE, 6), MadeScores.around(skill), MadeScores.around(-0.2));
    }

    private static List<Alarm.Kind> kinds(List<Score> scores, Control... controls) {
        return Alarm.of(MadeScores.backtest(scores, List.of(controls))).stream().map(Alarm::kind).toList();
    }

    @Test
    void skillOnAControlIsADefectAndElsewhereNone() {
        assertEquals(List.of(Alarm.Kind.CONTROL_FORECAST), kinds(List.of(
                score("control", Arm.EVENTS, 0.011), score("control", Arm.LEADERS, 0.01), score("tourism_kor_to_jpn", Arm.EVENTS, 0.5))));
    }

    @Test
    void blindHarmIsADefectOnAnySeriesButNotWhereEventsAreKnown() {
        assertEquals(List.of(Alarm.Kind.BLIND_HARM), kinds(List.of(
                score("tourism_kor_to_jpn", Arm.NONE, -0.031), score("tourism_kor_to_jpn", Arm.EVENTS, -0.5),
                score("control", Arm.NONE, -0.03), score(Endpoint.POOLED, Arm.NONE, -0.5))));
    }

    @Test
    void anEffectOfNothingIsADefect() {
        var of = MadeScores.of("", "Tides", Arm.EVENTS, Layers.CORE, 12);
        assertEquals(List.of(Alarm.Kind.EFFECT_OF_NOTHING), kinds(List.of(),
                new Control(Control.Kind.NULL_SHOCK, of, 1e-9, false), new Control(Control.Kind.NULL_SHOCK, of, 0, true)));
    }

    @Test
    void whatIsFoundRoundTheCalendarMattersWhereSkillIsClaimed() {
        var claimed = score("tourism_kor_to_jpn", Arm.EVENTS, 0.2);
        var unclaimed = score("tourism_kor_to_jpn", Arm.LEADERS, 0.01);
        assertEquals(List.of(Alarm.Kind.AS_GOOD_ELSEWHERE), kinds(List.of(claimed, unclaimed),
                new Control(Control.Kind.SHIFTED, claimed.of(), 0.9, false), new Control(Control.Kind.SHIFTED, unclaimed.of(), 0.5, false)));
    }
}
