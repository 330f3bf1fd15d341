package org.parallax.app.lowering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.projection.situation.DocumentedPast;
import org.parallax.projection.situation.Expectation;
import org.parallax.projection.situation.Held;
import org.parallax.projection.situation.Indicator;
import org.parallax.projection.situation.Relationship;
import org.parallax.projection.situation.ScenarioPlan;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.situation.Threshold;

/** No part of a situation is left out of its digests. The lists hold words in place of what they hold in a run. */
class DigestsTest {

    private static final List<Class<? extends Record>> GROUPS =
            List.of(Situation.class, Relationship.class, DocumentedPast.class, ScenarioPlan.class);

    /** What is held no text says: a manifest tells it beside the digests. */
    static Stream<RecordComponent> parts() {
        return GROUPS.stream().flatMap(group -> Stream.of(group.getRecordComponents()))
                .filter(part -> !GROUPS.contains(part.getType()) && part.getType() != Held.class);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void everyPartCounts(RecordComponent part) throws ReflectiveOperationException {
        assertNotEquals(digests(situation("")), digests(situation(key(part))));
    }

    @Test
    void equalSituationsHaveEqualDigests() throws ReflectiveOperationException {
        assertEquals(digests(situation("")), digests(situation("")));
    }

    private static Digests digests(Situation situation) {
        return Digests.of(situation, new TreeMap<>());
    }

    private static Situation situation(String changed) throws ReflectiveOperationException {
        return (Situation) made(Situation.class, changed);
    }

    private static Object made(Class<?> type, String changed) throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(components[i], changed);
        }
        return type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(values);
    }

    /** Another value for the changed part than for all others. */
    private static Object value(RecordComponent part, String changed) throws ReflectiveOperationException {
        boolean other = key(part).equals(changed);
        var type = part.getType();
        if (part.getName().equals("expectations")) {
            return List.of(new Expectation(
                    "more", 1, Threshold.above(Indicator.SECURITY, 50), YearMonth.of(2026, 12), other ? 0.5 : 0.4));
        }
        if (type == Held.class) {
            return Held.NOTHING;
        }
        if (type.isRecord()) {
            return made(type, other ? key(type.getRecordComponents()[0]) : changed);
        }
        if (type == int.class) {
            return other ? 24 : 12;
        }
        if (type == YearMonth.class) {
            return YearMonth.of(other ? 2025 : 2024, 12);
        }
        var word = key(part) + other;
        return type == List.class ? List.of(word) : word;
    }

    private static String key(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + part.getName();
    }
}
