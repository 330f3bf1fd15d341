package org.parallax.exercise.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Which requests have been answered. A day brings tens of thousands, so adding one copies few of them: they lie in layers,
 * each larger than the next, and small ones are laid together.
 *
 * @param layers from the largest to the smallest; the number of the first record by key
 */
public record AnsweredKeys(List<Map<String, Long>> layers) {

    /** None yet. */
    public static final AnsweredKeys NONE = new AnsweredKeys(List.of());

    public AnsweredKeys {
        layers = List.copyOf(layers);
    }

    /** The same with one key more. */
    public AnsweredKeys with(String key, long number) {
        var kept = new ArrayList<>(layers);
        var newest = Map.of(key, number);
        while (!kept.isEmpty() && kept.getLast().size() <= newest.size()) {
            var together = new HashMap<>(newest);
            together.putAll(kept.removeLast());
            newest = Map.copyOf(together);
        }
        kept.add(newest);
        return new AnsweredKeys(kept);
    }

    /** The record with which a request was answered; empty if it was not. */
    public OptionalLong number(String key) {
        for (var layer : layers) {
            var number = layer.get(key);
            if (number != null) {
                return OptionalLong.of(number);
            }
        }
        return OptionalLong.empty();
    }
}
