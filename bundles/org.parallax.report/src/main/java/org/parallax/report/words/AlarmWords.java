package org.parallax.report.words;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.backtest.registered.Alarm;

/** What was found that was called a defect beforehand, in words. */
public final class AlarmWords {

    /** What is said where nothing was found. */
    public static final String NOTHING = "Nothing was found of what was called a defect beforehand: skill above "
            + ScoreWords.skill(Alarm.MOST_ON_CONTROL) + " on a control, a blind skill below " + ScoreWords.skill(Alarm.LEAST_BLIND)
            + ", an effect of an event that changes nothing, or skill that is found as well round the calendar.";

    private AlarmWords() {}

    /** One of them as a sentence. */
    public static String of(Alarm alarm) {
        var of = ScoreWords.of(alarm.of());
        return switch (alarm.kind()) {
            case CONTROL_FORECAST -> of + ": skill " + ScoreWords.skill(alarm.value()) + " on a control.";
            case BLIND_HARM -> of + ": skill " + ScoreWords.skill(alarm.value()) + ".";
            case EFFECT_OF_NOTHING -> "Under " + alarm.of().theory() + ", " + ScoreWords.layers(alarm.of().layers())
                    + ", an event that changes nothing has an effect of " + ScoreWords.figures(alarm.value()) + " points.";
            case AS_GOOD_ELSEWHERE -> of + ": of the same effects moved round the calendar only " + Numbers.percent(alarm.value()) + " do worse.";
        };
    }

    /** One sentence for each sort and series: how many there are, and the worst of them. */
    public static List<String> sums(List<Alarm> alarms) {
        var groups = alarms.stream().collect(Collectors.groupingBy(
                alarm -> List.of(alarm.kind().name(), alarm.of().series()), LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().map(AlarmWords::sum).toList();
    }

    private static String sum(List<Alarm> alike) {
        var worst = alike.stream().max(Comparator.comparingDouble(AlarmWords::weight)).orElseThrow();
        if (alike.size() == 1) {
            return rule(worst.kind()) + ": " + of(worst);
        }
        return rule(worst.kind()) + ": " + Numbers.figures(alike.size(), "case")
                + (worst.of().series().isEmpty() ? "" : " on " + worst.of().series()) + ", the worst: " + of(worst);
    }

    /** More is worse. */
    private static double weight(Alarm alarm) {
        return switch (alarm.kind()) {
            case CONTROL_FORECAST -> alarm.value();
            case EFFECT_OF_NOTHING -> Math.abs(alarm.value());
            case BLIND_HARM, AS_GOOD_ELSEWHERE -> -alarm.value();
        };
    }

    /** What was called a defect. */
    public static String rule(Alarm.Kind kind) {
        return switch (kind) {
            case CONTROL_FORECAST -> "Skill above " + ScoreWords.skill(Alarm.MOST_ON_CONTROL) + " on a control";
            case BLIND_HARM -> "A blind skill below " + ScoreWords.skill(Alarm.LEAST_BLIND);
            case EFFECT_OF_NOTHING -> "An effect of an event that changes nothing";
            case AS_GOOD_ELSEWHERE -> "Skill that is found as well round the calendar";
        };
    }
}
